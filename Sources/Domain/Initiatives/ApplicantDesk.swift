/// Den sökandes bord (applicant's desk): what the organisation that an account's person works for applies for and reports,
/// the newest first.
package struct ApplicantDesk: Hashable, Sendable {
    package var applications: [OwnApplication]
    package var initiatives: [OwnInitiative]

    package init(applications: [OwnApplication] = [], initiatives: [OwnInitiative] = []) {
        (self.applications, self.initiatives) = (applications, initiatives)
    }
}

/// Egen ansökan (own application): the newest version of what the organisation is a party of, with what the office has
/// said to it.
package struct OwnApplication: Hashable, Sendable {
    package let organisation: Organisation.ID
    package let initiative: Initiative
    package let record: ApplicationRecord
    package let requests: [SupplementRequest]
    package let returns: [ReturnedApplication]

    package init(
        of organisation: Organisation.ID,
        _ initiative: Initiative,
        _ record: ApplicationRecord,
        requests: [SupplementRequest] = [],
        returns: [ReturnedApplication] = []
    ) {
        (self.organisation, self.initiative, self.record) = (organisation, initiative, record)
        (self.requests, self.returns) = (requests, returns)
    }
}

/// Egen insats (own initiative): one that the organisation receives money for, with its reports, the latest period first.
package struct OwnInitiative: Hashable, Sendable {
    package let initiative: Initiative
    package let reports: [ReportRecord]

    package init(_ initiative: Initiative, _ reports: [ReportRecord] = []) {
        (self.initiative, self.reports) = (initiative, reports)
    }

    /// The first report that is to be written.
    package var next: ReportRecord? { reports.last { $0.report.mayBeWritten.outcome == .met } }
}

extension OwnApplication {
    /// What the newest version waits for from the organisation: its signature, to be handed in, a supplement.
    package func duty(at path: String) -> Duty? {
        guard initiative.closedOn == nil, record.application.withdrawnOn == nil else { return nil }
        let title = initiative.title
        guard record.isDraft else {
            let asked = requests.map(\.askedOn) + returns.map(\.on)
            let text = "Förbundet ber om komplettering av ansökan \(title). Svara med en ny version."
            return asked.max().map { duty($0, text, .ApplicationForm.content, "Läs vad som saknas", path) }
        }
        if record.parties.allSatisfy({ $0.signedAt != nil }) {
            let text = "Alla parter har skrivit under ansökan \(title). Lämna in den."
            return duty(initiative.openedOn, text, .ApplicationForm.signatures, "Lämna in", path)
        }
        guard record.party(of: organisation)?.signedAt == nil else { return nil }
        let text = "Ansökan \(title) är ett utkast som din organisation inte har skrivit under."
        return duty(initiative.openedOn, text, .ApplicationForm.signatures, "Till utkastet", path)
    }

    private func duty(_ day: Day, _ text: String, _ provision: Provision, _ action: String, _ path: String) -> Duty {
        var duty = Duty(day, text, provision, action, path: path, for: .whoMay(.apply))
        duty.isDeadline = false
        return duty
    }
}
