extension Provision.Kansli {
    /// "Diariet läses av alla. Det som kan röja någon står i handlingen, inte i ärendemeningen."
    package static let subjects = Provision("Kanslis regel om ärendemeningar", "", .certain)
    /// "Ett nummer i diariet ges en gång, och det som har registrerats ändras aldrig."
    package static let diary = Provision("Kanslis regel om diariet", "", .certain)
}
