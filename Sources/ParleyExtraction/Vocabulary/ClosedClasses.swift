/// The words of English that come in short, closed lists.
enum ClosedClasses {
  static let lists: [(String, Lexicon.Classes)] = [
    ("the a an this these those every each another no any either neither", .determiner),
    (
      "some many most several few all both others half more fewer none much enough one two three",
      [.determiner, .quantifier]
    ),
    (
      """
      in on at by for with from of about against between into through during before after above
      below under over within without across behind beyond among amid despite toward towards upon
      per via like unlike near off onto outside inside around throughout since until till
      concerning regarding following including versus besides along alongside except aboard up
      down out as than
      """, .preposition
    ),
    ("and or but nor & plus yet", .coordinator),
    (
      """
      because although though while when whenever where wherever whether if unless until since
      after before as once whereas how why what so till lest
      """, .subordinator
    ),
    ("i he she we they it you everyone everybody someone somebody nobody", .pronoun),
    ("me him us them himself herself themselves itself myself ourselves", .objectPronoun),
    ("it you her everyone everybody someone nobody something anything nothing", .objectPronoun),
    ("my his her our their its your whose", .possessive),
    ("who which whom whose", .relative),
    ("that", .that),
    ("to", .toMark),
    ("can could may might must shall should will would 'll 'd wo ca cannot", .modal),
    ("is are was were am be been being 're 'm isn aren wasn weren ai", .be),
    ("has have had having 've hasn haven hadn", .have),
    ("do does did don doesn didn", .auxDo),
    ("not n't never", .negation),
    (
      """
      also then now still already just only even again later earlier soon once twice often always
      sometimes ever too very quite rather almost nearly so far yet instead however meanwhile
      indeed perhaps maybe there here together apart else further furthermore moreover
      nevertheless nonetheless otherwise therefore thus today yesterday tomorrow tonight ago
      simply really actually basically first afterward afterwards long back away
      """, .adverb
    ),
    ("today yesterday tomorrow tonight", .time),
    (
      """
      one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
      hundred thousand million billion trillion dozen percent
      """, .number
    ),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april june
      july august september october november december jan. feb. aug. sept. oct. nov. dec. weekend
      week month year morning afternoon evening night
      """, .time
    ),
    (
      """
      mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. prof. rev. mr mrs ms dr sir lord lady
      sens. reps. adm. capt. maj. st.
      """, .title
    ),
  ]
}
