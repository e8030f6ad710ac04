/// Ändring (change) between two versions of an application: a field with what stood there and what stands there now.
package struct ApplicationChange: Hashable, Sendable {
    package let field: String
    package let before: String
    package let after: String
}

extension ApplicationRecord {
    /// What this version says otherwise than another, field by field in the form's order.
    package func changes(since other: ApplicationRecord, _ board: Board) -> [ApplicationChange] {
        let (before, after) = (other.said(board), said(board))
        let names = before.map(\.0) + after.map(\.0).filter { name in !before.contains { $0.0 == name } }
        return names.compactMap { name in
            let was = before.first { $0.0 == name }?.1 ?? ""
            let now = after.first { $0.0 == name }?.1 ?? ""
            return was == now ? nil : ApplicationChange(field: name, before: was, after: now)
        }
    }

    private func said(_ board: Board) -> [(String, String)] {
        [("År", application.years), ("Sammanfattning", application.summary)]
            + parties.enumerated().map { ("Part \($0 + 1)", $1.said(board)) }
            + template.sections.map { ("\($0.key) \($0.label)", answer($0.key)) }
            + targetGroups.enumerated().map { ("Målgrupp \($0 + 1)", $1.said) }
            + goals.enumerated().map { ("Mål \($0 + 1)", $1.said) }
            + volumes.enumerated().map { ("Volym \($0 + 1)", "\($1.what): \($1.count)") }
            + costs.map { ("\(template.label(ofCost: $0.kind)) \($0.year)", $0.said) }
            + financing.enumerated().map { ("Finansiering \($0 + 1)", $1.said(board)) }
            + plan.years.map { ("Sökt \($0)", plan.applied(in: $0).swedish) }
            + attachments.enumerated().map { ("Bilaga \($0 + 1)", $1.title) }
    }
}

extension ApplicationParty {
    fileprivate func said(_ board: Board) -> String {
        let name = board.organisation(organisation)?.name ?? ""
        let persons = [signatory, contact].map { $0.map(board.name) ?? "" }
        return ([kind.swedish, name, unit, organisationNumber, address] + persons + [bankgiro, plusgiro])
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension TargetGroup {
    fileprivate var said: String { [section ?? "", ages, text].filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension ApplicationGoal {
    fileprivate var said: String { "\(kind.swedish): \(text) (\(measure), \(firstYear)–\(lastYear))" }
}

extension CostLine {
    fileprivate var said: String { [amount.swedish, specification].filter { !$0.isEmpty }.joined(separator: ", ") }
}

extension FinancingLine {
    fileprivate func said(_ board: Board) -> String {
        let who = organisation.flatMap { board.organisation($0)?.name } ?? "annan intäkt"
        return "\(who), \(year): \(amount.swedish)" + (text.isEmpty ? "" : ", \(text)")
    }
}
