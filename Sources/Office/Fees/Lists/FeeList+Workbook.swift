import Domain
import Formats

extension FeeListRecord {
    /// The list for payroll: what each gets, and why. Payroll has the personal numbers.
    func workbook(_ board: Board) -> Workbook {
        Workbook([sumSheet(board), lineSheet(board)])
    }

    private func sumSheet(_ board: Board) -> Sheet {
        let columns: [Sheet.Column] = [
            .init("Person", width: 28), .init("Arvode", .money), .init("Förlorad inkomst", .money),
            .init("Kilometer", .number), .init("Km-ersättning", .money), .init("Redan till lönen", .money),
            .init("Att betala", .money), .init("Attest", width: 28),
        ]
        let names = Dictionary(attests.map { ($0.person, $0.name) }, uniquingKeysWith: { first, _ in first })
        let rows = sums.map { sum -> [Sheet.Cell] in
            [
                .text(board.name(sum.person)), .money(sum.fee), .money(sum.lostEarnings), .number(sum.kilometres),
                .money(sum.travel), .money(sum.earlier), .money(sum.toPay), .text(names[sum.person] ?? ""),
            ]
        }
        return Sheet("Att betala", columns, rows: rows)
    }

    private func lineSheet(_ board: Board) -> Sheet {
        let columns: [Sheet.Column] = [
            .init("Person", width: 28), .init("Som", width: 26), .init("Slag", width: 22), .init("Vad", width: 30),
            .init("Dag", .day), .init("Protokoll"), .init("Minuter", .number), .init("Andel, procent", .number),
            .init("Grundbelopp", .money), .init("Arvode", .money), .init("Förlorad inkomst", .money),
            .init("Kilometer", .number), .init("Km-ersättning", .money),
        ]
        return Sheet("Rader", columns, rows: lines.map { $0.cells(board) })
    }
}

extension FeeLine {
    fileprivate func cells(_ board: Board) -> [Sheet.Cell] {
        let amount = exact.map { Sheet.Cell.money($0.nearestOre) } ?? .empty
        return [
            .text(board.name(person)), .text(function), .text(kind.swedish), .text(text), .day(day), .text(sections),
            minutes.map { .number($0) } ?? .empty, share.map { .number(Double($0) / 100) } ?? .empty,
            base.map(Sheet.Cell.money) ?? .empty, isFee ? amount : .empty, kind == .lostEarnings ? amount : .empty,
            kilometres == 0 ? .empty : .number(kilometres), kind == .kilometres ? amount : .empty,
        ]
    }
}
