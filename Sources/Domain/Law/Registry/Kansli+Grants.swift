extension Provision.Kansli {
    /// "Det som betalas på ett beviljande är aldrig mer än vad styrelsen har beviljat."
    package static let granted = Provision("Kanslis regel om beviljade medel", "", .certain)
    /// "En delbetalning väntar tills avtal, villkor, redovisning och dag är som beslutet kräver."
    package static let instalments = Provision("Kanslis regel om delbetalningar", "", .certain)
    /// "Avtalet bygger på beslutet, och ett undertecknat avtal ändras aldrig: en ny version gör det."
    package static let grantAgreement = Provision("Kanslis regel om avtal", "", .certain)
}
