extension DeliveryBook {
    /// The sender that a key belongs to.
    package func sender(withKey key: String) -> DeliverySender? { senders.first { $0.key == key } }

    /// "En leverans är underskriven, ny, av känd avsändare och för en öppen period, och är annars ingen leverans."
    package func mayReceive(_ file: DeliveredFile, on today: Day) -> Ruling {
        let reason: String =
            if !file.isIntact {
                "Underskriften stämmer inte med innehållet: filen är ändrad sedan den gjordes. Be om den på nytt."
            } else if let sender = sender(withKey: file.key) {
                refusal(of: file.report, from: sender, isTyped: false, today) ?? ""
            } else {
                "Ingen känd avsändare har den nyckeln. Förbundschefen registrerar avsändaren först."
            }
        return Ruling(
            reason.isEmpty ? .met : .notMet,
            .Kansli.deliveries,
            reason.isEmpty ? "Leveransen är i ordning." : reason
        )
    }

    /// What a report is refused for, whether it came as a file or is typed in. "Samma nummer tas inte emot igen": what is signed and
    /// what is typed in are each asked among their own.
    func refusal(of report: CountedReport, from sender: DeliverySender, isTyped: Bool, _ today: Day) -> String? {
        if !sender.isValid(on: report.madeOn) {
            return "\(sender.name) fick inte leverera \(report.madeOn.swedish), då leveransen är gjord."
        }
        if report.madeOn > today { return "Leveransen är daterad \(report.madeOn.swedish), som inte har kommit än." }
        if report.controller.organisationNumber != sender.organisationNumber {
            return "Leveransen är gjord av \(report.controller.organisationNumber), men nyckeln är \(sender.name)s."
        }
        let own = deliveries.filter { $0.sender == sender.id && $0.isTyped == isTyped }
        if own.contains(where: { $0.report.number == report.number }) {
            return "Leverans nr \(report.number) från \(sender.name) har redan kommit. Samma nummer tas inte emot igen."
        }
        return refusal(ofContent: report, from: sender, isTyped: isTyped)
    }

    private func refusal(ofContent report: CountedReport, from sender: DeliverySender, isTyped: Bool) -> String? {
        guard let initiative = initiative(report, of: sender) else {
            return
                "\(sender.name) har ingen insats som heter \(report.initiative.key) här. Koppla den till en insats först."
        }
        if let wrong = wrongDefinitions(report) { return wrong }
        // A period that goes on would be told twice, and the difference is a few people.
        if report.madeOn <= report.period.to {
            return
                "Perioden \(report.period.swedish) har inte slutat. Lämna den tidigast \((report.period.to + 1).rawValue)."
        }
        if let closed = closed.first(where: { $0.period.holds(report.period) }) {
            return
                "Perioden \(closed.period.swedish) stängdes \(closed.closedOn.swedish). Förbundschefen kan öppna den igen."
        }
        return wrongPlace(of: coming(report, initiative, sender, isTyped: isTyped))
    }

    /// A report as the delivery that it would be, after all others.
    private func coming(
        _ report: CountedReport,
        _ initiative: Initiative.ID,
        _ sender: DeliverySender,
        isTyped: Bool
    ) -> ReportDelivery {
        ReportDelivery(
            id: (deliveries.map(\.id).max() ?? 0) + 1,
            sender: sender.id,
            initiative: initiative,
            report,
            isTyped ? .typed : .upload,
            receivedOn: report.madeOn
        )
    }

    package func initiative(_ report: CountedReport, of sender: DeliverySender) -> Initiative.ID? {
        initiatives.first { $0.sender == sender.id && $0.key == report.initiative.key }?.initiative
    }

    /// The same definitions as ours, and never older ones than a sender has used before.
    private func wrongDefinitions(_ report: CountedReport) -> String? {
        let known = max(TableCode.definitions, deliveries.map(\.report.definitions).max() ?? 0)
        if report.definitions < known {
            return "Leveransen är räknad med definitioner av version \(report.definitions). Nu gäller version \(known)."
        }
        if report.definitions > TableCode.definitions {
            return "Leveransen är räknad med nyare definitioner än det här kansliet känner. Uppgradera Kansli först."
        }
        return nil
    }

    /// "En leverans för en period, och en till bara i dess ställe." What it replaces may have been refused here, or never have come:
    /// what counts is that nothing stands beside it.
    private func wrongPlace(of coming: ReportDelivery) -> String? {
        let (report, period) = (coming.report, coming.report.period)
        let own = deliveries.filter { $0.sender == coming.sender }
        if let number = report.replaces {
            if !coming.isTyped, number >= report.number {
                return "Leveransen ersätter nr \(number), som inte är äldre än den själv."
            }
            let isOfOther = { (one: ReportDelivery) in
                one.initiative != coming.initiative || one.report.period != period
            }
            let named = own.filter { $0.report.number == number && (coming.isTyped || !$0.isTyped) }
            if !named.isEmpty, named.allSatisfy(isOfOther) {
                return "Leveransen ersätter nr \(number), som gäller en annan insats eller period."
            }
        }
        let beside = own.first {
            $0.initiative == coming.initiative && $0.report.period == period && $0.refusedOn == nil
                && replacement(of: $0) == nil && !coming.takesPlace(of: $0)
        }
        return beside.map {
            "Leverans nr \($0.report.number) gäller redan \(period.swedish). En ny ska ange att den ersätter den."
        }
    }

    /// "En leverans prövas en gång, och godtas bara medan perioden är öppen."
    package func mayAccept(_ delivery: ReportDelivery) -> Ruling {
        let reason: String =
            if delivery.isJudged {
                "Leveransen är redan \(delivery.state)."
            } else if let closed = closed.first(where: { $0.period.holds(delivery.report.period) }) {
                "Perioden \(closed.period.swedish) är stängd."
            } else {
                ""
            }
        return Ruling(reason.isEmpty ? .met : .notMet, .Kansli.deliveries, reason.isEmpty ? "Den kan godtas." : reason)
    }

    /// "Den som avvisar en leverans säger varför."
    package func mayRefuse(_ delivery: ReportDelivery, because reason: String) -> Ruling {
        let wrong =
            delivery.isJudged
            ? "Leveransen är redan \(delivery.state)." : reason.isEmpty ? "Skriv varför leveransen avvisas." : ""
        return Ruling(wrong.isEmpty ? .met : .notMet, .Kansli.deliveries, wrong.isEmpty ? "Den kan avvisas." : wrong)
    }
}

/// Rättsläge (legal mode): what a förbund may take in of participants. There is one, and code for no other.
package enum LegalMode: String, CaseIterable, Codable, Hashable, Sendable {
    /// Endast räknade uppgifter.
    case countsOnly

    package var swedish: String { "Endast räknade uppgifter" }

    /// Why, with its source.
    package var source: String {
        "Finsamlagen (2003:1210) ger förbundet inget stöd för att behandla deltagares personuppgifter, enligt finsam.se om Uppföljning Finsam."
    }
}
