import Testing

@testable import ParleyProposing

@Suite struct WordSearchTests {
  @Test(arguments: ["Peskov said", "said Peskov", "(Peskov)", "“Peskov’s", "Peskova, Peskov."])
  func findsWords(text: String) {
    #expect(text.holds("Peskov"))
  }

  @Test(arguments: ["Peskova", "Čpeskov Peskovč", "ЯPeskov", "", "Pesko"])
  func findsNoPartsOfWords(text: String) {
    #expect(!text.holds("Peskov"))
  }
}
