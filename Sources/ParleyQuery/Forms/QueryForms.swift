/// The forms of the language. A new form is one new file and one line here.
package enum QueryForms {
  package static let all: [any QueryForm] = [
    WhoForm(), SlotForm.what, SlotForm.which, SlotForm.when, SlotForm.where, HowManyForm(),
    SlotForm.howLong, SlotForm.how, WhyForm(), CheckForm(), WhoseForm(), CompareForm(), TraceForm(),
    TimelineForm(),
    ClaimsForm(), QuotesForm(), SourcesForm(), PeopleForm(), TopicsForm(), ShowForm(), WhyNotForm(),
  ]

  package static func form(_ id: String) -> (any QueryForm)? { all.first { $0.id == id } }
}
