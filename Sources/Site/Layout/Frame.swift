package import Domain

/// Ramen (frame): what surrounds a page, whatever the page is about.
package struct Frame: Hashable, Sendable {
    /// The förbund's name.
    package var association: String
    package var visitor: Visitor?
    /// The rooms that have something to show this visitor, in the office's order.
    package var rooms: [Room]
    /// The ways of a house that is no office, as a participants' register: they stand in the place of rooms, and there is no public
    /// site. Nil in an office.
    package var ways: [Link]?
    /// A demo's own day; nil in a real office.
    package var demoDay: Day?
    /// What the visitor has just done, as the address tells.
    package var receipt: Receipt?
    /// Where the visitor is, by which one of `ways` is marked.
    package var path = ""

    /// Where a demo's day is put forward.
    package static let demoClock = "/demo/dag"

    package init(
        association: String = "Kansli",
        visitor: Visitor? = nil,
        rooms: [Room] = [],
        ways: [Link]? = nil,
        demoDay: Day? = nil
    ) {
        (self.association, self.visitor, self.rooms, self.demoDay) = (association, visitor, rooms, demoDay)
        self.ways = ways
    }
}

/// Rum (room): one of the office's eleven, in the left column.
package enum Room: String, CaseIterable, Hashable, Sendable {
    case desk, meetings, councils, initiatives, economy, audit, followUp, registry, control, publicSite, settings

    package var swedish: String {
        switch self {
        case .desk: "Att göra"
        case .meetings: "Möten"
        case .councils: "Råd"
        case .initiatives: "Insatser"
        case .economy: "Ekonomi"
        case .audit: "Revision"
        case .followUp: "Uppföljning"
        case .registry: "Diarium"
        case .control: "Kontroll"
        case .publicSite: "Publikt"
        case .settings: "Inställningar"
        }
    }

    package var path: String {
        switch self {
        case .desk: "/att-gora"
        case .meetings: "/moten"
        case .councils: "/rad"
        case .initiatives: "/insatser"
        case .economy: "/ekonomi"
        case .audit: "/revision"
        case .followUp: "/uppfoljning"
        case .registry: "/diarium"
        case .control: "/kontroll"
        case .publicSite: "/publikt"
        case .settings: "/installningar"
        }
    }
}

/// Länk (link): where to, in the reader's words.
package struct Link: Hashable, Sendable {
    package let text: String
    package let path: String

    package init(_ text: String, _ path: String) { (self.text, self.path) = (text, path) }
}

/// Kvitto (receipt): what has just been done. It travels in the address, so it is a word of ours and names nobody.
package enum Receipt: String, CaseIterable, Hashable, Sendable {
    case saved = "sparat", sent = "skickat", removed = "borttaget", undone = "angrat", signed = "justerat"
    case posted = "anslaget", imported = "inlast", called = "kallat"
    case passwordChosen = "losenord"

    package init?(_ query: String?) {
        guard let query, let receipt = Receipt(rawValue: query) else { return nil }
        self = receipt
    }

    var swedish: String {
        switch self {
        case .saved: "Sparat."
        case .sent: "Skickat."
        case .removed: "Borttaget."
        case .undone: "Ångrat. Allt står som förut."
        case .signed: "Underskriften är sparad."
        case .posted: "Anslaget."
        case .imported: "Inläst."
        case .called: "Kallelsen är noterad. Här står vilka den gick till, hur, och vad som följer."
        case .passwordChosen: "Nu kan du logga in med din e-postadress och lösenordet som du valde."
        }
    }
}
