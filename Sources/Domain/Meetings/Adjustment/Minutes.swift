/// Protokoll (minutes): what a meeting's minutes say, with every name and figure as it was when they were fixed.
/// Its canonical JSON is the text that is signed; pages and documents of closed meetings are made from it alone, so
/// a person who changes name or an organisation that is renamed changes no minutes.
package struct Minutes: Codable, Hashable, Sendable {
    /// Närvarorad (presence): a person in the list on the first page.
    package struct Presence: Codable, Hashable, Sendable {
        package enum Group: String, Codable, CaseIterable, Hashable, Sendable {
            /// Beslutande ledamöter.
            case ordinary
            /// Tjänstgörande ersättare.
            case serving
            /// Närvarande, inte tjänstgörande ersättare.
            case deputy
            /// Övriga närvarande.
            case other
        }

        package var group: Group
        package var name: String
        /// "ledamot, ordförande", "förbundschef, sekreterare".
        package var function: String
        /// The member or organisation that the person comes from.
        package var from: String
        /// "§§ 120–124" when it was not all of the meeting; "på distans, ljud och bild" when not in the room.
        package var extent: String
    }

    /// Protokollets paragraf (section of the minutes).
    package struct Section: Codable, Hashable, Sendable, Identifiable {
        package var id: AgendaItem.ID
        package var number: Int
        package var title: String
        package var kind: AgendaItem.Kind
        package var outcome: AgendaItem.Outcome?
        package var background: String
        /// Who led this § when it was not whoever presided over the rest.
        package var presiding: String?
        /// Who decided: "Rut Ek (Regionen)", those with a vote at this §.
        package var deciding: [String]
        /// "Sökande: Arbetsförmedlingen".
        package var parties: [Labelled]
        /// "Kerstin Ek deltog inte i handläggningen på grund av jäv (kl. 10.05–10.20)."
        package var recusals: [String]
        package var matters: [Question]
        package var appendices: [Paper]
        /// Who adjusts this § when it is not those who adjust the rest.
        package var adjusters: [String]
    }

    /// Protokollets fråga (question of the minutes) under a §.
    package struct Question: Codable, Hashable, Sendable {
        package var heading: String
        package var text: String
        package var motions: [String]
        package var orderOfProposals: String
        package var votes: [String]
        package var clauses: [Decision]
        package var abstentions: [String]
        package var remarks: [Labelled]
    }

    /// Protokollets att-sats (decision clause of the minutes) with its figures.
    package struct Decision: Codable, Hashable, Sendable {
        package var kind: Clause.Kind
        /// Without the leading "att".
        package var text: String
        package var amounts: [YearAmount]
        package var conditions: [String]
        package var assignee: String?
        package var due: Day?
    }

    package struct YearAmount: Codable, Hashable, Sendable {
        package var year: Int
        package var amount: Money
    }

    /// Protokollets bilaga (appendix of the minutes) as the minutes name it.
    package struct Paper: Codable, Hashable, Sendable {
        package var number: Int
        package var title: String
    }

    package struct Labelled: Codable, Hashable, Sendable {
        package var label: String
        package var text: String
    }

    package var association: String
    package var day: Day
    package var start: TimeOfDay?
    package var end: TimeOfDay?
    package var place: String
    package var presiding: String
    package var secretary: String
    package var adjusters: [String]
    package var presences: [Presence]
    package var sections: [Section]
}

extension Minutes {
    /// "§§ 98–119", or "§ 98" when there is one.
    package var interval: String {
        guard let first = sections.first?.number, let last = sections.last?.number else { return "" }
        return first == last ? "§ \(first)" : "§§ \(first)–\(last)"
    }

    /// Takes in the §§ that were fixed before the rest, word for word.
    package mutating func keep(_ fixed: [Section]) {
        sections = sections.map { section in fixed.first { $0.id == section.id } ?? section }
    }
}
