extension Role {
    /// What the role is called on pages and in documents.
    package var swedish: String {
        switch self {
        case .administrator: "systemadministratör"
        case .director: "förbundschef"
        case .developmentLeader: "utvecklingsledare"
        case .chair: "ordförande"
        case .viceChair: "vice ordförande"
        case .boardMember: "ledamot"
        case .deputy: "ersättare"
        case .auditor: "revisor"
        case .accountant: "ekonom"
        case .applicant: "sökande"
        }
    }
}
