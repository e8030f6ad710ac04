/// Beredning (preparation) of an initiative's application: what was said of it before the board decides.
package struct Preparation: Hashable, Sendable {
    package var opinions: [Opinion]
    package var requests: [SupplementRequest]
    package var returns: [ReturnedApplication]
    /// The items that it has been taken up in, the oldest first.
    package var items: [PreparedItem]
    /// Its place on the priority list, from 1; nil when it has none.
    package var place: Int?

    package init(
        opinions: [Opinion] = [],
        requests: [SupplementRequest] = [],
        returns: [ReturnedApplication] = [],
        items: [PreparedItem] = [],
        place: Int? = nil
    ) {
        (self.opinions, self.requests, self.returns) = (opinions, requests, returns)
        (self.items, self.place) = (items, place)
    }
}

/// Yttrande (opinion) of a council about a version of an application.
package struct Opinion: Codable, Hashable, Sendable, Identifiable {
    package enum Stand: String, CaseIterable, Codable, Hashable, Sendable {
        /// Tillstyrker.
        case support
        /// Avstyrker.
        case reject
        /// Tillstyrker med ändringar.
        case withChanges
    }

    package let id: Int64
    package var application: Application.ID
    package var council: Council.ID
    package var stand: Stand
    package var text: String
    package var day: Day

    package init(
        id: Int64 = 0,
        application: Application.ID,
        council: Council.ID,
        _ stand: Stand,
        text: String = "",
        day: Day
    ) {
        (self.id, self.application, self.council) = (id, application, council)
        (self.stand, self.text, self.day) = (stand, text, day)
    }
}

/// Begäran om komplettering (supplement request): points at a section of the version that it is about. A later version
/// that is submitted answers it.
package struct SupplementRequest: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var application: Application.ID
    /// `ApplicationTemplate.Section.key`; nil is about the whole.
    package var section: String?
    package var text: String
    package var askedOn: Day

    package init(id: Int64 = 0, application: Application.ID, section: String? = nil, text: String, askedOn: Day) {
        (self.id, self.application, self.section) = (id, application, section)
        (self.text, self.askedOn) = (text, askedOn)
    }
}

/// Återlämnad ansökan (returned application): the office gives it back with its reasons, which the applicant sees.
package struct ReturnedApplication: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var application: Application.ID
    package var reasons: String
    package var on: Day

    package init(id: Int64 = 0, application: Application.ID, reasons: String, on: Day) {
        (self.id, self.application, self.reasons, self.on) = (id, application, reasons, on)
    }
}

/// Ärende som tar upp insatsen (prepared item): where the board has it before it.
package struct PreparedItem: Codable, Hashable, Sendable {
    package let item: AgendaItem.ID
    package let meeting: BoardMeeting.ID
    package let title: String
    package let number: Int?
    package let day: Day

    package init(item: AgendaItem.ID, meeting: BoardMeeting.ID, title: String, number: Int?, day: Day) {
        (self.item, self.meeting, self.title, self.number, self.day) = (item, meeting, title, number, day)
    }
}

extension Opinion.Stand {
    package var swedish: String {
        switch self {
        case .support: "tillstyrker"
        case .reject: "avstyrker"
        case .withChanges: "tillstyrker med ändringar"
        }
    }
}

extension ApplicationRecord {
    /// Only what has been handed in is prepared: a draft belongs to the applicant.
    package var mayBePrepared: Ruling {
        application.submittedAt != nil && application.withdrawnOn == nil
            ? Ruling(.met, .Kansli.closed, "Ansökan är inlämnad.")
            : Ruling(.notMet, .Kansli.closed, "Ansökan är inte inlämnad. Den bereds när parterna har lämnat in den.")
    }
}
