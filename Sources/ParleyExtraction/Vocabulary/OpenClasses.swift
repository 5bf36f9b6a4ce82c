/// Common nouns, adjectives and given names that decide between two readings of a sentence.
enum OpenClasses {
  static let lists: [(String, Lexicon.Classes)] = [
    (
      """
      mp mep msp executive inspector constable lieutenant co-founder principal trustee
      president minister secretary spokesman spokeswoman spokesperson ambassador envoy senator
      congressman congresswoman representative governor mayor chief chairman chairwoman chair
      director official officials leader leaders negotiator adviser advisor aide candidate nominee
      analyst expert experts professor lawyer attorney judge justice reporter journalist editor
      author strategist pollster economist critic critics ally allies source sources activist
      activists voter voters delegate delegates lawmaker lawmakers diplomat diplomats general
      commander officer soldier pope bishop king queen prince premier chancellor speaker whip
      treasurer counsel consultant operative donor supporter supporters opponent opponents rival
      rivals witness victim owner founder manager head deputy engineer scientist doctor teacher
      captain sergeant major colonel admiral archbishop cardinal rabbi imam pastor coach player
      actor actress singer filmmaker scholar researcher historian columnist blogger anchor host
      correspondent sheriff detective prosecutor commissioner administrator superintendent democrat
      """, [.role, .noun]
    ),
    (
      """
      government ministry kremlin white house department agency company campaign committee party
      court council commission group organization organisation union board office administration
      newspaper magazine network paper outlet website report study survey poll statement document
      people man woman men women person time way thing percent campaign country state world
      interview speech email letter memo news talk statement house press briefing meeting filing hearing
      building ruling spending funding
      """, .noun
    ),
    (
      """
      new former other senior top same own good great last next first second third republican
      democratic russian ukrainian american british french german chinese turkish european
      presidential national federal local political military foreign public private big small
      large long high low old young early late recent major many different possible likely
      unlikely able clear sure right wrong true false important familiar close ready available
      """, .adjective
    ),
    (
      """
      say think believe argue insist agree disagree know seem allege assert contend concede
      acknowledge admit deny confirm conclude suggest reveal indicate announce describe become
      remain happen appear explain accuse criticize condemn denounce reject oppose propose
      recommend predict pledge vow acknowledge maintain declare reiterate emphasize add tell write
      want warn prefer learn understand expect intend decide refuse discuss complain consider
      remember realize imagine see
      """, .verbOnly
    ),
    (
      """
      said says argues believes thinks insists told tells wrote writes adds added knows agrees
      contends concedes acknowledges admits denies confirms concludes suggests reveals indicates
      announces describes explains accuses criticizes condemns denounces rejects opposes proposes
      shows finds recommends predicts vows maintains declares wants tells warns notes asks seems appears
      """, .verbOnly
    ),
    (
      """
      john james robert michael william david richard joseph thomas charles christopher daniel
      matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy
      ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
      scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry
      tyler aaron jose adam nathan henry peter zachary walter kyle harold carl jeremy keith roger
      gerald ethan arthur terry sean christian lawrence austin joe noah jesse albert bryan billy
      bruce willie dylan alan ralph gabriel roy juan wayne eugene louis russell bobby philip
      vladimir sergei sergey dmitry ivan boris alexei mikhail volodymyr oleksandr andriy viktor
      yuri igor recep hakan mohammed muhammad ahmed ali hassan omar abdul mike bill bob jim tom
      dan steve dave jeff greg rick chris matt tim jeb ted bernie barack marco ben mitt newt rand
      mitch harry rustem angus emmanuel olaf xi narendra antonio carlos luis miguel pedro josh
      """, .masculine
    ),
    (
      """
      mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
      sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
      rebecca laura helen sharon cynthia kathleen amy shirley angela anna ruth brenda pamela
      nicole katherine virginia catherine christine samantha debra janet carolyn rachel heather
      maria diane emma julie joyce frances evelyn joan christina kelly martha lauren victoria
      judith cheryl megan alice ann jean doris andrea marie kathryn jacqueline gloria teresa
      hillary carly ivanka melania chelsea kellyanne elena sonia ursula olga natalia svetlana
      yulia oksana iryna angela theresa nikki condoleezza loretta huma debbie donna sally jane
      anne kate jill claire tina
      """, .feminine
    ),
  ]
}
