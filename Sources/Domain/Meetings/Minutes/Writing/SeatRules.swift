extension MeetingRecord {
    /// No member has more who serve than it has seats, at any § (12 § lag 2003:1210; the bylaws' seats).
    package func seatsHold(_ board: Board) -> Ruling {
        for item in items {
            let serving = serving(at: item.id, board)
            for member in board.members(on: meeting.day)
            where serving.count(where: { $0.member == member.id }) > member.seats {
                return Ruling(
                    .notMet,
                    .FinsamAct.seats,
                    "Fler tjänstgör för \(member.name) än platserna (\(member.seats)) under ”\(item.item.title)”. Avsluta ersättarens tjänstgöring först."
                )
            }
        }
        return Ruling(.met, .FinsamAct.seats, "Ingen medlem har fler tjänstgörande än platser.")
    }

    /// "Ersättarna ska tjänstgöra i den ordning som bestämts när de utsågs." Another order needs a reason; so does a
    /// deputy's service where the bylaws say that deputies take no part in decisions.
    package func mayServe(
        _ deputy: Person.ID,
        for member: Member.ID,
        at item: AgendaItem.ID,
        reason: String,
        _ board: Board
    ) -> Ruling {
        guard board.deputies(of: member, on: meeting.day).contains(where: { $0.person == deputy }) else {
            return Ruling(
                .notMet,
                .FinsamAct.orderOfService,
                "\(board.name(deputy)) är inte ersättare för den medlemmen."
            )
        }
        guard isPresent(deputy, at: item), !isRecused(deputy, at: item) else {
            return Ruling(
                .notMet,
                .FinsamAct.orderOfService,
                "\(board.name(deputy)) är inte närvarande vid den paragrafen. Anteckna närvaron först."
            )
        }
        if !reason.isEmpty { return Ruling(.met, .FinsamAct.orderOfService, "Skäl: \(reason)") }
        if let next = nextDeputy(for: member, at: item, board), next.person != deputy {
            return Ruling(
                .notMet,
                .FinsamAct.orderOfService,
                "\(board.name(next.person)) står före i tjänstgöringsordningen. Välj den personen, eller ange skälet till en annan ordning."
            )
        }
        guard board.bylaws(on: meeting.day)?.deputiesVote ?? true else {
            return Ruling(
                .notMet,
                .Bylaws.deputies,
                "Förbundsordningen låter inte ersättare delta i beslut. Ange skälet om en ersättare ändå tjänstgör."
            )
        }
        return Ruling(.met, .FinsamAct.orderOfService, "\(board.name(deputy)) står på tur.")
    }

    /// Who leads the meeting at a §: whoever is said to lead it there, else whoever presides. Nil when that person takes
    /// no part in the §: then it must be said who leads.
    package func presiding(at item: AgendaItem.ID, _ board: Board) -> Person.ID? {
        guard let leader = self.item(item)?.item.presiding ?? meeting.presiding else { return nil }
        return serving(at: item, board).contains { $0.person == leader } ? leader : nil
    }

    /// Who is nearest to lead a §: a chair or vice chair who serves there.
    package func nextToPreside(at item: AgendaItem.ID, _ board: Board) -> Person.ID? {
        let serving = Set(serving(at: item, board).map(\.person))
        let offices: [Chairmanship.Office] = [.chair, .viceChair, .secondViceChair]
        let chairs = board.chairmanships(on: meeting.day)
        return offices.lazy.compactMap { office in
            chairs.first { $0.office == office && serving.contains($0.person) }?.person
        }.first
    }

    /// Who is recused may not be there when the item is handled (6 kap. 30 § KL, by analogy, in our words), so who leads a
    /// § serves there.
    package func mayLead(_ person: Person.ID, at item: AgendaItem.ID, _ board: Board) -> Ruling {
        serving(at: item, board).contains { $0.person == person }
            ? Ruling(.met, .FinsamAct.chairs, "\(board.name(person)) tjänstgör vid paragrafen.")
            : Ruling(
                .notMet,
                .FinsamAct.chairs,
                "\(board.name(person)) tjänstgör inte vid paragrafen. Välj någon som gör det."
            )
    }

    /// Somebody leads every §: an item whose chair takes no part needs another.
    package func isLed(at item: AgendaItem.ID, _ board: Board) -> Ruling {
        presiding(at: item, board) == nil
            ? Ruling(
                .notMet,
                .FinsamAct.chairs,
                "Vem leder \(self.item(item)?.sign ?? "paragrafen")? \(whyNotLed(item, board))"
            )
            : Ruling(.met, .FinsamAct.chairs, "Paragrafen har en ordförande.")
    }

    private func whyNotLed(_ item: AgendaItem.ID, _ board: Board) -> String {
        guard let leader = self.item(item)?.item.presiding ?? meeting.presiding else { return "Ingen är vald." }
        return "\(board.name(leader)) \(isRecused(leader, at: item) ? "är jävig" : "tjänstgör inte") där."
    }
}
