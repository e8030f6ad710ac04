extension Provision.Kansli {
    /// "Startläget är det som gällde den dag då Kansli tog vid. Det läses in helt eller inte alls."
    package static let opening = Provision("Kanslis regel om startläget", "", .certain)
}
