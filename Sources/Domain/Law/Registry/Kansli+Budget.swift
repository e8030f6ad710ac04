extension Provision.Kansli {
    /// "En budgetrad står kvar så länge någon budget har den, och det som är antaget ändras aldrig."
    package static let budget = Provision("Kanslis regel om budget", "", .certain)
    /// "Ett mål går att följa: det säger vad, när och mot vad."
    package static let goals = Provision("Kanslis regel om mål", "", .certain)
    /// "Den budgetansvarige skriver prognos och kommentar för sina rader när perioden är slut. Det som är skrivet ändras inte."
    package static let followUp = Provision("Kanslis regel om uppföljning", "", .certain)
    /// "Årets dokument visar det som är infört. Det som är antaget ändras aldrig, och det som sedan blev annat märks ut."
    package static let yearDocuments = Provision("Kanslis regel om årets dokument", "", .certain)
}
