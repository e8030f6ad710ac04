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
        /// Sekretess till skydd för en enskild hindrar inte att en uppgift lämnas till en annan myndighet, om den enskilde
        /// samtycker (10 kap. 1 §, som hänvisar till 12 kap.). Den enskilde kan helt eller delvis häva sekretessen (12 kap.
        /// 2 §). Only the headings were read, in guides of a municipality and of Försäkringskassan.
        package static let consent = secrecyAct("10 kap. 1 § och 12 kap. 2 §")
        package static let all = [registration, registerContent, consent]
    }
}

extension Provision {
    /// JO:s beslut (decisions of the parliamentary ombudsman) that the register's rules lean on.
    package enum Ombudsman {
        /// JO criticised that a named person was talked about at a joint rehabilitation meeting without knowing of it.
        package static let jointMeetings = Provision(
            "dnr 913-2000",
            "JO:s beslut",
            .certain,
            link: "https://lagen.nu/avg/jo/913-2000"
        )
        package static let all = [jointMeetings]
    }
}

private func secrecyAct(_ section: String, _ link: String? = nil) -> Provision {
    Provision("offentlighets- och sekretesslagen (2009:400)", section, .uncertain, link: link)
}
