package import Domain

/// Handlingsplan (joint action plan) of one stay: what the person is on the way to, and who does what by when. Its words
/// are sealed; days and who is responsible lie open.
package struct ActionPlan: Hashable, Sendable {
    package let stay: Int64
    package let madeOn: Day
    package let goal: String
    package let coordinator: String?
    package let commitments: [Commitment]
    package let followUps: [PlanFollowUp]
    package let deviations: [Deviation]
    package let meetings: [JointMeeting]

    package init(
        stay: Int64,
        madeOn: Day,
        goal: String,
        coordinator: String?,
        commitments: [Commitment] = [],
        followUps: [PlanFollowUp] = [],
        deviations: [Deviation] = [],
        meetings: [JointMeeting] = []
    ) {
        (self.stay, self.madeOn, self.goal, self.coordinator) = (stay, madeOn, goal, coordinator)
        (self.commitments, self.followUps) = (commitments, followUps)
        (self.deviations, self.meetings) = (deviations, meetings)
    }
}

/// Åtagande (commitment): one thing that somebody does by a day.
package struct Commitment: Hashable, Sendable, Identifiable {
    package typealias ID = Int64

    /// Vem (who): the person, the register's own staff, or another authority.
    package enum Responsible: Hashable, Sendable { case participant, own, authority(Authority.ID) }

    package let id: ID
    package let text: String
    package let responsible: Responsible
    package let dueOn: Day
    package let doneOn: Day?
    /// When it was given up, for one that is not done.
    package let droppedOn: Day?

    package init(
        id: ID,
        _ text: String,
        _ responsible: Responsible,
        dueOn: Day,
        doneOn: Day? = nil,
        droppedOn: Day? = nil
    ) {
        (self.id, self.text, self.responsible, self.dueOn) = (id, text, responsible, dueOn)
        (self.doneOn, self.droppedOn) = (doneOn, droppedOn)
    }

    package var isOpen: Bool { doneOn == nil && droppedOn == nil }

    package func isLate(on day: Day) -> Bool { isOpen && dueOn < day }
}

/// Uppföljning av planen (follow-up of the plan): planned for a day, and held on one.
package struct PlanFollowUp: Hashable, Sendable, Identifiable {
    package let id: Int64
    package let plannedOn: Day
    package let heldOn: Day?
    package let note: String

    package init(id: Int64, plannedOn: Day, heldOn: Day? = nil, note: String = "") {
        (self.id, self.plannedOn, self.heldOn, self.note) = (id, plannedOn, heldOn, note)
    }
}

/// Avvikelse (deviation): what did not go as planned, and what was done about it. For those who work with the plan.
package struct Deviation: Hashable, Sendable, Identifiable {
    package let id: Int64
    package let notedOn: Day
    package let text: String
    package let measure: String
    package let closedOn: Day?

    package init(id: Int64, notedOn: Day, text: String, measure: String = "", closedOn: Day? = nil) {
        (self.id, self.notedOn, self.text) = (id, notedOn, text)
        (self.measure, self.closedOn) = (measure, closedOn)
    }
}

/// Möte (joint meeting): that one was held, when, of which kind and with whom. What was said stands in the plan.
package struct JointMeeting: Hashable, Sendable, Identifiable {
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case sip, checkIn, coordination, network

        package var swedish: String {
            switch self {
            case .sip: "SIP, samordnad individuell plan"
            case .checkIn: "Avstämningsmöte"
            case .coordination: "Samverkansmöte"
            case .network: "Nätverksmöte"
            }
        }
    }

    package let id: Int64
    package let day: Day
    package let kind: Kind
    package let authorities: [Authority.ID]

    package init(id: Int64, _ day: Day, _ kind: Kind, authorities: [Authority.ID]) {
        (self.id, self.day, self.kind, self.authorities) = (id, day, kind, authorities)
    }
}
