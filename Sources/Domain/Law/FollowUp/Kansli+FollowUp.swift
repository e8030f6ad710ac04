extension Provision.Kansli {
    /// "En tryckt tabell läses in som den trycktes, hel och med källa, och visas bara på kansliet."
    package static let printed = Provision("Kanslis regel om tryckta resultat", "", .certain)
    /// "Arket till staten förs in när alla uppgifter finns."
    package static let finsam = Provision("Kanslis regel om Uppföljning Finsam", "", .certain)
    /// "En leverans är underskriven, ny, av känd avsändare och för en öppen period, och är annars ingen leverans."
    package static let deliveries = Provision("Kanslis regel om leveranser", "", .certain)
}
