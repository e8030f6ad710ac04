extension BudgetRecord {
    /// Budgetraden för arvoden (fee line): the one of the board's area whose name speaks of them, with its amount; nil when
    /// none does, or several do.
    package func fees(in year: Int) -> (name: String, amount: Money)? {
        let lines = lines(of: .board, in: year).filter { $0.name.lowercased().contains("arvode") }
        guard let line = lines.first, lines.count == 1 else { return nil }
        return (line.name, amount(of: line.id, in: year))
    }
}
