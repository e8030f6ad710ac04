import Domain
import Site

/// Inskrivna siffror: a table is left out when every field of it is blank.
struct TypedDeliveryForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined(_ book: DeliveryBook, _ today: Day) throws -> (
        report: CountedReport, sender: DeliverySender.ID, initiative: Initiative.ID
    ) {
        var errors = FormErrors()
        let own = data["sender"].split(separator: "/").map(String.init)
        let tie =
            own.count == 2
            ? book.initiatives.first { String($0.sender) == own[0] && $0.key == own[1] } : nil
        let sender = tie.flatMap { book.sender($0.sender) }
        if sender == nil { errors.add("sender", "Avsändare och insats: välj en.") }
        let period = FollowUpPeriod(key: data["period"].trimmed)
        if period == nil {
            errors.add("period", "Period: skriv ett år som 2023, ett halvår som 2023-H1 eller ett kvartal som 2023-K1.")
        }
        let name = data.required("madeName", "Lämnad av", &errors)
        let function = data.required("madeFunction", "Funktion", &errors)
        let replaces = data["replaces"].trimmed
        if !replaces.isEmpty, Int(replaces).map({ $0 < 1 }) ?? true {
            errors.add("replaces", "Ersätter nr: skriv leveransens nummer med siffror, eller lämna tomt.")
        }
        let tables = tables(&errors)
        try errors.check()
        guard let tie, let sender, let period, let name, let function else { throw errors }
        let report = CountedReport(
            number: book.nextNumber(of: sender.id),
            controller: .init(name: sender.name, organisationNumber: sender.organisationNumber),
            initiative: .init(key: tie.key, name: tie.key),
            period: period,
            madeOn: today,
            madeBy: .init(name: name, function: function),
            replaces: Int(replaces),
            tables: tables,
            remark: data["remark"].isEmpty ? nil : data["remark"]
        )
        return (report, sender.id, tie.initiative)
    }

    /// Those that something is typed in, with what is wrong in them at its own field.
    private func tables(_ errors: inout FormErrors) -> [CountedTable] {
        var unread = FormErrors()
        let tables = TableCode.typed.compactMap { table($0, &unread) }
        for entry in unread.entries { errors.add(entry.field, entry.message) }
        if tables.isEmpty, errors.isEmpty { errors.add("volumes-participants-0", "Skriv minst en tabell.") }
        guard unread.isEmpty else { return tables }
        for fault in tables.typedFaults(.standard) {
            let place = fault.place.measure * TableColumn.bySex.count + fault.place.column
            errors.add(Self.name(fault.place.table, fault.place.row ?? "n", place), fault.text)
        }
        return tables
    }

    private func table(_ code: TableCode, _ errors: inout FormErrors) -> CountedTable? {
        let columns = TableColumn.bySex
        var isBlank = true
        let rows = code.typedRows.compactMap { key, label -> CountedTable.Row? in
            let cells = code.measures.indices.map { measure in
                columns.indices.map { column -> CountedCell in
                    let name = TypedDeliveryForm.name(code, key, measure * 3 + column)
                    let when = code.measures.count == 1 ? "" : "\(code.measures[measure].swedish), "
                    return cell(name, "\(code.title), \(label), \(when)\(columns[column].swedish)", &errors)
                }
            }
            guard cells.contains(where: { $0.contains { $0 != .notCounted } }) else { return nil }
            isBlank = false
            return .init(key, label, cells)
        }
        let base =
            code == .volumes
            ? rows.first { $0.key == VolumeRow.participants.rawValue }?.cells[0] ?? columns.map { _ in .notCounted }
            : columns.indices.map {
                cell(Self.name(code, "n", $0), "\(code.title), n, \(columns[$0].swedish)", &errors)
            }
        guard !isBlank else { return nil }
        return CountedTable(code, measures: code.measures, columns: columns, base: base, rows: rows)
    }

    private func cell(_ name: String, _ label: String, _ errors: inout FormErrors) -> CountedCell {
        let text = data[name].trimmed.lowercased()
        if text.isEmpty { return .notCounted }
        if text == "skyddad" || text == "s" { return .protected }
        guard let count = Int(text), 0...1_000_000 ~= count else {
            errors.add(name, "\(label): skriv ett antal, eller skyddad.")
            return .notCounted
        }
        return .count(count)
    }

    static func name(_ code: TableCode, _ row: String, _ place: Int) -> String { "\(code.rawValue)-\(row)-\(place)" }
}
