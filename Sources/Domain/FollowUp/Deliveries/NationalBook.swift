/// Mottagen förbundsfil (received association report): another förbund's file as the office got it.
package struct ReceivedAssociation: Hashable, Sendable, Identifiable {
    package let id: Int64
    package let sender: DeliverySender.ID
    package let report: AssociationReport
    package let receivedOn: Day

    package init(id: Int64, sender: DeliverySender.ID, _ report: AssociationReport, receivedOn: Day) {
        (self.id, self.sender, self.report, self.receivedOn) = (id, sender, report, receivedOn)
    }
}

/// Nationella boken (national book): the files that other förbund have handed on, and who they are.
package struct NationalBook: Hashable, Sendable {
    package var senders: [DeliverySender]
    package var received: [ReceivedAssociation]
    /// The förbund's own organisation number, whose file it does not take in.
    package var own: String?

    package init(senders: [DeliverySender], received: [ReceivedAssociation] = [], own: String? = nil) {
        (self.senders, self.received, self.own) = (senders, received, own)
    }

    /// The years that somebody has handed on, the latest first.
    package var years: [Int] { Set(received.map(\.report.year)).sorted(by: >) }

    /// What counts of a year: the last file of each förbund, in Swedish order of their names.
    package func standing(_ year: Int) -> [ReceivedAssociation] {
        Dictionary(grouping: received.filter { $0.report.year == year }, by: \.sender).values
            .compactMap { $0.max { $0.report.number < $1.report.number } }
            .sortedInSwedish(by: \.report.association.name)
    }

    /// "Ett förbunds fil är underskriven, ny, av ett känt förbund och räknad som våra egna, och är annars ingen fil."
    package func mayReceive(_ file: AssociationFile, on today: Day) -> Ruling {
        let reason = refusal(of: file, today) ?? ""
        return Ruling(
            reason.isEmpty ? .met : .notMet,
            .Kansli.deliveries,
            reason.isEmpty ? "Filen är i ordning." : reason
        )
    }

    private func refusal(of file: AssociationFile, _ today: Day) -> String? {
        let report = file.report
        guard file.isIntact, file.areItemsIntact else {
            return "Underskriften stämmer inte med innehållet: filen är ändrad sedan den gjordes. Be om den på nytt."
        }
        guard let sender = senders.first(where: { $0.key == file.key }) else {
            return "Inget känt förbund har den nyckeln. Förbundschefen registrerar avsändaren först."
        }
        if !sender.isValid(on: report.madeOn) {
            return "\(sender.name) fick inte leverera \(report.madeOn.swedish), då filen är gjord."
        }
        if report.madeOn > today { return "Filen är daterad \(report.madeOn.swedish), som inte har kommit än." }
        if report.association.organisationNumber != sender.organisationNumber {
            return "Filen är gjord av \(report.association.organisationNumber), men nyckeln är \(sender.name)s."
        }
        if report.association.organisationNumber == own {
            return "Filen är förbundets egen. Siffrorna finns redan här."
        }
        return replay(of: report, sender) ?? wrongDefinitions(report) ?? report.fault
    }

    /// The same file again, or one that is older than what is here: figures never go back.
    private func replay(of report: AssociationReport, _ sender: DeliverySender) -> String? {
        let own = received.filter { $0.sender == sender.id }.map(\.report)
        if own.contains(where: { $0.number == report.number }) {
            return "Fil nr \(report.number) från \(sender.name) har redan kommit. Samma nummer tas inte emot igen."
        }
        let newer = own.first { $0.year == report.year && $0.number > report.number }
        return newer.map { "Fil nr \($0.number) från \(sender.name) gäller redan \(report.year), och är nyare." }
    }

    private func wrongDefinitions(_ report: AssociationReport) -> String? {
        report.definitions == TableCode.definitions
            ? nil
            : "Filen är räknad med definitioner av version \(report.definitions). Här gäller version \(TableCode.definitions)."
    }
}
