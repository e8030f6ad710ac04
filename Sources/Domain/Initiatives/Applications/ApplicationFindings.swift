extension ApplicationRecord {
    /// Fullständighet och kvalitet (completeness and quality): what to look at before the board does. Nothing here stops
    /// an application; what stops it is in `maySubmit`.
    package func findings(_ board: Board) -> [Finding] {
        tooFewParties(board) + unanswered + wrongNumbers(board) + outsideOwnGroup + differingGroups + goalsWithoutText
            + goalYearsMissing + closedMeasures + unspecifiedCosts + doubleRole(board)
    }

    private func tooFewParties(_ board: Board) -> [Finding] {
        let ruling = mayBeTried(board)
        guard ruling.outcome == .notMet else { return [] }
        return [finding(.applicationPartyMissing, ruling.reason, "Utan fler parter prövas ansökan inte.")]
    }

    private var unanswered: [Finding] {
        let empty = template.sections.filter { $0.isRequired && answer($0.key).isEmpty }
        guard !empty.isEmpty else { return [] }
        let names = empty.map { "\($0.key) \($0.label)" }.inSwedishList
        return [
            finding(.applicationSectionEmpty, "Det står inget under \(names).", "Fyll i, eller begär komplettering.")
        ]
    }

    /// The last digit follows from the nine before. A member's number is known besides.
    private func wrongNumbers(_ board: Board) -> [Finding] {
        parties.compactMap { party in
            guard !party.organisationNumber.isEmpty else { return nil }
            let name = board.organisation(party.organisation)?.name ?? "Parten"
            let known = board.organisation(party.organisation)?.member.flatMap { board.member($0)?.organisationNumber }
            let read = try? OrganisationNumber(typed: party.organisationNumber)
            guard read == nil || (known != nil && read?.rawValue != known) else { return nil }
            let why = read == nil ? "är inget riktigt organisationsnummer" : "är inte medlemmens nummer"
            return finding(
                .applicationNumberWrong,
                "\(name): \(party.organisationNumber) \(why).",
                known.map { "Medlemmens nummer är \($0). Fråga parten." } ?? "Fråga parten om siffrorna."
            )
        }
    }

    /// Main group of the act is said to be 20–64 and many förbund use 16–64: ages warn and never stop.
    private var outsideOwnGroup: [Finding] {
        guard let own = template.ages else { return [] }
        return targetGroups.compactMap { group in
            let isYounger = group.leastAge.map { $0 < own.lowerBound } ?? false
            let isOlder = group.greatestAge.map { $0 > own.upperBound } ?? false
            guard isYounger || isOlder else { return nil }
            return finding(
                .applicationAgesOutside,
                "Målgruppen är \(group.ages), men förbundets egen är \(own.lowerBound)–\(own.upperBound) år.",
                "Ändra åldern, eller skriv skälen i beslutet."
            )
        }
    }

    /// Several groups in one section are several groups; two sections that say different things contradict each other.
    private var differingGroups: [Finding] {
        let sections = Dictionary(grouping: targetGroups.filter { $0.section != nil }) { $0.section ?? "" }
        let said = sections.mapValues { groups in groups.map { $0.ages + $0.text }.sorted() }
        guard Set(said.values).count > 1 else { return [] }
        let words = sections.sorted { $0.key < $1.key }.map { key, groups in
            "\(key): \(groups.map { [$0.ages, $0.text].filter { !$0.isEmpty }.joined(separator: ", ") }.joined(separator: "; "))"
        }
        return [
            finding(
                .applicationGroupsDiffer,
                "Målgruppen beskrivs olika i avsnitten. \(words.joined(separator: ". ")).",
                "Fråga sökanden vilken som gäller."
            )
        ]
    }

    private var goalsWithoutText: [Finding] {
        goals.filter(\.text.isEmpty).map { goal in
            let measure = goal.measure.isEmpty ? "utan mått" : "med måttet \(goal.measure)"
            return finding(
                .applicationGoalEmpty,
                "Ett \(goal.kind.swedish) \(measure) saknar text.",
                "Begär målet av sökanden."
            )
        }
    }

    private var goalYearsMissing: [Finding] {
        let covered = Set(
            goals.filter { !$0.text.isEmpty }.flatMap { Array($0.firstYear...max($0.firstYear, $0.lastYear)) }
        )
        let missing = years.filter { plan.applied(in: $0) > .zero && !covered.contains($0) }
        guard !missing.isEmpty, !goals.isEmpty else { return [] }
        let words = missing.map(String.init).inSwedishList
        return [
            finding(
                .applicationGoalYears,
                "Medel söks för \(words), men inget mål gäller då.",
                "Begär mål för \(words)."
            )
        ]
    }

    private var closedMeasures: [Finding] {
        let closed = ClosedMeasure.all.filter { one in
            goals.contains { one.isMeant(by: $0.measure) && $0.lastYear >= one.closedOn.year }
        }
        return closed.map { one in
            finding(
                .applicationMeasureClosed,
                "Mål ska mätas i \(one.name), som stängde i \(one.closedOn.swedishMonth) \(one.closedOn.year).",
                "Låt sökanden välja ett annat mått. \(one.instead)"
            )
        }
    }

    private var unspecifiedCosts: [Finding] {
        let kinds = template.costKinds.filter { kind in
            kind.needsSpecification
                && costs.contains { $0.kind == kind.key && $0.amount > .zero && $0.specification.isEmpty }
        }
        return kinds.map { kind in
            let sum = costs.filter { $0.kind == kind.key }.map(\.amount).reduce(.zero, +)
            return finding(
                .applicationCostUnspecified,
                "\(kind.label): \(sum.swedish) utan att det står vad de gäller.",
                "Begär att sökanden anger typen."
            )
        }
    }

    /// The responsible party has a box of its own: a second one as cooperating counts nobody twice.
    private func doubleRole(_ board: Board) -> [Finding] {
        guard let responsible,
            cooperating.contains(where: { board.legalPerson(of: $0) == board.legalPerson(of: responsible) })
        else { return [] }
        let name = board.organisation(responsible.organisation)?.name ?? "Ansvarig part"
        return [
            finding(
                .applicationDoubleRole,
                "\(name) är ansvarig part och står också som samverkande.",
                "Stryk den samverkande rutan. Den räknas inte som en part till."
            )
        ]
    }

    private func finding(_ code: FindingCode, _ text: String, _ advice: String) -> Finding {
        Finding(code, .application(application.initiative), text, advice: advice)
    }
}

extension [ApplicationRecord] {
    /// What is found in each, and when the applications are read beside each other.
    package func findings(_ board: Board) -> [Finding] { flatMap { $0.findings(board) } + samePartyDifferently(board) }

    /// The same organisation number under several names or addresses is one party: contract, payment and recusal go by it.
    private func samePartyDifferently(_ board: Board) -> [Finding] {
        let parties = flatMap { record in record.parties.map { (record.application.initiative, $0) } }
        let known = parties.filter { !$0.1.organisationNumber.isEmpty }
        return Dictionary(grouping: known, by: \.1.organisationNumber).sorted { $0.key < $1.key }
            .compactMap { number, all in
                let names = Set(all.map { $0.1.organisation }).compactMap { board.organisation($0)?.name }
                let addresses = Set(all.map(\.1.address)).subtracting([""])
                guard names.count > 1 || addresses.count > 1, let first = all.map(\.0).min() else { return nil }
                return Finding(
                    .applicationPartyDiffers,
                    .application(first),
                    "\(number) står under \(names.sortedInSwedish().inSwedishList)"
                        + (addresses.count > 1
                            ? " och med adresserna \(addresses.sortedInSwedish().joined(separator: "; "))." : "."),
                    advice: "Det är en juridisk person. Ange ett namn och en adress i avtalen."
                )
            }
    }
}
