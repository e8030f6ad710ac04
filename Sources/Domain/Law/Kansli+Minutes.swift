extension Provision.Kansli {
    /// "En plikt i årshjulet har en dag som finns, och ett belägg visar något som har hänt."
    package static let wheel = Provision("Kanslis regel om årshjulet", "", .certain)
    /// "Det som ska stå i protokollet skrivs när mötet och ärendet är öppnade."
    package static let openedFirst = Provision("Kanslis regel om öppnade möten", "", .certain)
    /// "Ett beslut som står i protokollet är fattat; ett förslag är det inte."
    package static let decided = Provision("Kanslis regel om fattade beslut", "", .certain)
}
