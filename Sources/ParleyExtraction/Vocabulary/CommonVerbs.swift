/// Everyday verbs that report nothing, so that a clause can be told from a noun phrase.
enum CommonVerbs {
  static let regular = """
    accept achieve act add admire adopt affect allow amount appear apply approach approve arrest \
    arrive assist attend avoid base beat belong benefit block board borrow bother bounce boycott \
    bump burn campaign cancel carry cast cause change chase check claim clash clean climb close \
    collapse collect combine compete complete comply compose concern conduct confront connect \
    consist contain contact continue contribute control cover crash create cross crowd damage \
    dance deal debate defeat delay deliver deploy deserve design destroy develop die differ \
    disappear drag drop earn edge elect eliminate emerge employ enable end endanger endure enforce \
    engage enjoy ensure enter escape establish evolve exist expand expire explore expose extend \
    face fail fill finish fire fit fix flee focus follow force form free fuel function fund gain \
    generate glance grab graduate grant greet guarantee guard handle happen harm haul head heat \
    help hire host identify ignore implement import improve include increase injure insert install \
    invest investigate involve issue jail join jump keep kick kill kiss knock lack land last laugh \
    launch lean lift limit link list listen live load lock look lower maintain manage march mark \
    marry match matter measure miss mix monitor mount move murder name nominate notice obtain \
    occupy occur open operate organize overcome owe own pack paint park participate pass pause \
    perform phone pick place play point pop possess practice prepare present press prevent print \
    process produce prohibit protect protest provide publish pull punish purchase push qualify \
    race raise rally rank reach react receive recover reduce reflect register regulate relate \
    release rely remain remove repair repeal replace represent rescue resign resist respond rest \
    restore result retain retire return roll ruin rush sanction save score search secure select \
    separate serve settle shape share shift sign sit slip smile soar solve sound spark stage stand \
    start stay step stop store stretch strike struggle study succeed suffer supply surge surprise \
    surround survive suspend target tend test threaten top total touch trade train transfer travel \
    treat trigger trust try turn unite use value vanish visit volunteer vote wait walk warrant \
    wash waste watch weigh whip win withdraw work wrap yield trail criss ask talk seem love like \
    hate need raise second climb tighten weaken tackle
    """

  static let irregular = """
    be/was/been have/had do/did/done go/went/gone get/got/gotten make/made take/took/taken \
    come/came/come give/gave/given keep/kept let/let begin/began/begun run/ran/run bring/brought \
    buy/bought sit/sat stand/stood lose/lost pay/paid meet/met lead/led build/built send/sent \
    fall/fell/fallen cut/cut put/put set/set win/won leave/left spend/spent lie/lay/lain \
    rise/rose/risen grow/grew/grown draw/drew/drawn break/broke/broken drive/drove/driven \
    eat/ate/eaten fly/flew/flown choose/chose/chosen wear/wore/worn fight/fought catch/caught \
    teach/taught sell/sold throw/threw/thrown hit/hit hurt/hurt hear/heard become/became/become \
    speak/spoke/spoken stick/stuck strike/struck sing/sang/sung swing/swung withdraw/withdrew/withdrawn \
    shake/shook/shaken hide/hid/hidden bear/bore/born beat/beat/beaten undergo/underwent/undergone \
    overcome/overcame/overcome shoot/shot split/split spread/spread shut/shut cost/cost \
    deal/dealt feed/fed flee/fled hang/hung light/lit ride/rode/ridden steal/stole/stolen \
    shrink/shrank/shrunk sink/sank/sunk slide/slid sweep/swept lend/lent bend/bent bind/bound \
    burst/burst upset/upset quit/quit
    """
}
