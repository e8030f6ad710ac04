extension Provision.Kansli {
    /// "En fil ska vara det som den säger att den är, och av en sort som kan läsas om många år."
    package static let files = Provision("Kanslis regel om filer", "", .certain)
    /// "Datamappen öppnas bara av en version som känner den, och skrivs bara hel."
    package static let dataFolder = Provision("Kanslis regel om datamappen", "", .certain)
    /// "En inställning som inte går att förstå stoppar starten, i stället för att gissas."
    package static let configuration = Provision("Kanslis regel om konfigurationen", "", .certain)
    /// "Huvudboken läses in hel, ur en fil som är förbundets egen och går ihop, eller inte alls."
    package static let ledger = Provision("Kanslis regel om huvudboken", "", .certain)
}
