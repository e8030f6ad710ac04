extension Provision.Kansli {
    /// "Det som ska stå i protokollet skrivs när mötet och ärendet är öppnade."
    package static let openedFirst = Provision("Kanslis regel om öppnade möten", "", .certain)
    /// "Ett beslut som står i protokollet är fattat; ett förslag är det inte."
    package static let decided = Provision("Kanslis regel om fattade beslut", "", .certain)
}
