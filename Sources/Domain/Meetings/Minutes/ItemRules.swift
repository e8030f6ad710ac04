extension MeetingRecord {
    /// What the rules about §§ and appendices find in a meeting that has begun.
    package func itemFindings(after previous: MeetingRecord?) -> [Finding] {
        struckWithoutDecision + brokenNumbers(after: previous) + appendixNumbersTwice + appendixNumbersMissing
    }

    /// "För varje ärende ska protokollet visa vilka beslut som har fattats" (5 kap. 67 § KL, in our words): that an item on a
    /// settled agenda is struck is such a decision.
    private var struckWithoutDecision: [Finding] {
        numbered.filter { $0.item.outcome == .struck && !$0.isDecidedStruck }.map { record in
            Finding(
                .itemStruckWithoutDecision,
                .section(record.id, meeting.id),
                on: meeting.day,
                "\(record.sign) ”\(record.item.title)” utgick utan beslut, fast dagordningen var fastställd.",
                advice: "Besluta att ärendet utgår när dagordningen fastställs, eller i paragrafen."
            )
        }
    }

    /// §§ follow on one another, in the meeting and from the meeting before in the same series.
    private func brokenNumbers(after previous: MeetingRecord?) -> [Finding] {
        let before = previous?.numbered.last.map { [$0] } ?? []
        let series = before + items.filter { $0.item.number != nil }
        return zip(series, series.dropFirst()).compactMap { one, next in
            guard let number = one.item.number, next.item.number != number + 1 else { return nil }
            return Finding(
                .itemNumbersBroken,
                .section(next.id, meeting.id),
                on: meeting.day,
                "\(next.sign) följer på \(one.sign). Numret borde vara \(number + 1).",
                advice:
                    "Kontrollera om en paragraf fattas eller har fått fel nummer. Justerade protokoll rättas med en anteckning."
            )
        }
    }

    private var appendixNumbersTwice: [Finding] {
        Dictionary(grouping: appendices, by: \.number).filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .compactMap { number, uses in
                guard let odd = uses.first(where: { !followsOn($0) }) ?? uses.last else { return nil }
                let places = uses.compactMap { item($0.item)?.sign }.joined(separator: " och ")
                return Finding(
                    .appendixNumberTwice,
                    .section(odd.item, meeting.id),
                    on: meeting.day,
                    "Bilaga \(number) står två gånger: vid \(places). Fel är troligen \(item(odd.item)?.sign ?? "den senare").",
                    advice: "Ge en av bilagorna ett eget nummer. Justerade protokoll rättas med en anteckning."
                )
            }
    }

    private var appendixNumbersMissing: [Finding] {
        let numbers = Set(appendices.map(\.number))
        return (1...max(1, numbers.max() ?? 1)).filter { !numbers.contains($0) && !numbers.isEmpty }.map { number in
            Finding(
                .appendixNumberMissing,
                .meeting(meeting.id),
                on: meeting.day,
                "Mötet \(meeting.day.swedish) har ingen bilaga \(number), fast det har högre nummer.",
                advice: "Kontrollera om en bilaga fattas eller har fått fel nummer."
            )
        }
    }

    /// In the order of the agenda.
    private var appendices: [Appendix] { items.flatMap(\.appendices) }

    /// Whether an appendix has the number after the highest before it.
    private func followsOn(_ appendix: Appendix) -> Bool {
        let before = appendices.prefix { $0.id != appendix.id }.map(\.number)
        return appendix.number == (before.max() ?? 0) + 1
    }
}

extension ItemRecord {
    fileprivate var isDecidedStruck: Bool { clauses.contains { $0.clause.decided && $0.clause.kind == .removeItem } }
}
