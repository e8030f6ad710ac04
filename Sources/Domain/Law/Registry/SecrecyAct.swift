extension Provision {
    /// Offentlighets- och sekretesslagen (secrecy act): 2009:400. Its text could not be read, only what authorities write
    /// about it, so what stands on it warns. The sentences are paraphrased.
    package enum SecrecyAct {
        /// Allmänna handlingar ska registreras så snart de har kommit in eller upprättats. Det som inte är hemligt behöver
        /// inte registreras om det hålls ordnat.
        package static let registration = secrecyAct(
            "5 kap. 1 §",
            "https://www4.skatteverket.se/rattsligvagledning/edition/2021.1/329083.html"
        )
        /// Av diariet ska framgå när handlingen kom in eller upprättades, dess beteckning, från vem eller till vem, och i
        /// korthet vad den rör. De två sista utelämnas om det behövs för att diariet ska kunna visas.
        package static let registerContent = secrecyAct("5 kap. 2 §")
        package static let all = [registration, registerContent]
    }
}

private func secrecyAct(_ section: String, _ link: String? = nil) -> Provision {
    Provision("offentlighets- och sekretesslagen (2009:400)", section, .uncertain, link: link)
}
