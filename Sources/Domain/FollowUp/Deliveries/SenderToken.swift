/// Sändkod (sender token): what a party's register sends its deliveries with, when nobody uploads them by hand. It proves only who
/// sends; what is sent is signed with the sender's key all the same. The code is told once, and the office keeps its hash.
package struct SenderToken: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package let sender: DeliverySender.ID
    package let madeOn: Day
    /// The last day that it holds.
    package let until: Day
    package var withdrawnOn: Day?

    package init(id: Int64, sender: DeliverySender.ID, madeOn: Day, until: Day, withdrawnOn: Day? = nil) {
        (self.id, self.sender, self.madeOn, self.until) = (id, sender, madeOn, until)
        self.withdrawnOn = withdrawnOn
    }

    package func isValid(on day: Day) -> Bool { withdrawnOn == nil && madeOn <= day && day <= until }

    /// A code that nobody renews stops by itself.
    package static let longestMonths = 12
}

extension DeliverySender {
    /// "En sändkod gäller högst ett år, och bara för den vars nyckel är uppläst på telefon."
    package func mayHaveToken(until: Day, on today: Day) -> Ruling {
        let reason =
            if key == nil {
                "\(name) har ingen nyckel här och kan inte sända. Registrera nyckeln först."
            } else if !isValid(on: today) {
                "\(name) får inte leverera i dag."
            } else if until < today {
                "Sändkodens sista dag har varit. Välj en senare dag."
            } else if until > today + .months(SenderToken.longestMonths) {
                "En sändkod gäller högst ett år, till \((today + .months(SenderToken.longestMonths)).swedish)."
            } else {
                ""
            }
        return Ruling(reason.isEmpty ? .met : .notMet, .Kansli.deliveries, reason.isEmpty ? "Koden kan göras." : reason)
    }
}

extension DeliveryBook {
    package func token(_ id: SenderToken.ID) -> SenderToken? { tokens.first { $0.id == id } }

    /// The code that a sender may send with on a day.
    package func token(of sender: DeliverySender.ID, on day: Day) -> SenderToken? {
        tokens.last { $0.sender == sender && $0.isValid(on: day) }
    }

    /// Whether a code lets anything in: it and its sender hold.
    package func maySend(_ token: SenderToken, on today: Day) -> Bool {
        token.isValid(on: today) && sender(token.sender)?.isValid(on: today) == true
    }

    /// As for a file that somebody uploads, and it is the sender's own. What is said of the file tells nothing that stands in it but
    /// its number and days: the answer goes to a program.
    package func mayReceive(_ file: DeliveredFile, with token: SenderToken, on today: Day) -> Ruling {
        let reason: String =
            if !maySend(token, on: today) {
                "Sändkoden gäller inte längre."
            } else if let sender = sender(withKey: file.key), sender.id != token.sender {
                "Sändkoden är en annan avsändares än den vars nyckel har skrivit under."
            } else if let sender = sender(withKey: file.key), file.isIntact {
                if file.report.controller.organisationNumber != sender.organisationNumber {
                    "Leveransen är gjord av någon annan än den som nyckeln är registrerad för."
                } else if initiative(file.report, of: sender) == nil {
                    "Insatsen i leveransen är inte kopplad till någon av förbundets. Be förbundschefen koppla den."
                } else {
                    ""
                }
            } else {
                ""
            }
        return reason.isEmpty ? mayReceive(file, on: today) : Ruling(.notMet, .Kansli.deliveries, reason)
    }
}
