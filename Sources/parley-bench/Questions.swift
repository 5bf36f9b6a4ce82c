/// What is asked in the measurement: every kind of question, answered or not.
enum Questions {
  static let oneShot = "who proposed 24-48 hour truces"

  static let all = [
    oneShot, "who proposed a 60-day ceasefire", "who led the Ukrainian delegation",
    "who met in Istanbul", "who said the talks were constructive", "who rejected the ceasefire",
    "who mediated the talks", "who warned of sanctions", "what did Medinsky propose",
    "what did Umerov say about prisoners", "what did Ukraine demand", "what did Peskov say",
    "what did the Kremlin expect", "what was agreed about bodies", "which sides met in Istanbul",
    "when was the third round held", "when did the talks begin", "when will the leaders meet",
    "where were the talks held", "where did the delegations meet",
    "how many bodies did Moscow offer", "how many prisoners were exchanged",
    "how long did the talks last", "how long is the proposed ceasefire",
    "why did Russia propose truces", "why were the talks held",
    "did Russia accept the 30-day ceasefire", "was a ceasefire agreed",
    "check Ukraine proposed 24-48 hour truces", "check Russia proposed a leaders' meeting",
    "claims by Peskov", "claims act propose about ceasefire", "quotes by Medinsky",
    "quotes by Peskov since 2025-07-21", "sources about \"working groups\"", "people", "topics",
    "who propsed truces", "what did Zelenskyy say about Putin", "who bought the harbour lamps",
  ]
}
