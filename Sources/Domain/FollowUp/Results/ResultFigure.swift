/// Resultatmått (result figure): a count of a delivery that goes on to reports, goals and documents. The name of a case stands in
/// the office's tables: it is never changed.
package enum ResultFigure: String, Codable, CaseIterable, Hashable, Sendable {
    case participants, started, closed
    case withoutSupportBefore, withoutSupportAfter
    case startedWorkOrStudies
    case toWork, toStudies

    package var swedish: String {
        switch self {
        case .participants: "Deltagare"
        case .started: "Nya"
        case .closed: "Avslutade"
        case .withoutSupportBefore: "Utan offentlig försörjning före"
        case .withoutSupportAfter: "Utan offentlig försörjning efter"
        case .startedWorkOrStudies: "Börjat eller ökat arbete eller studier"
        case .toWork: "Avslutade till arbete"
        case .toStudies: "Avslutade till studier"
        }
    }

    package var table: TableCode {
        switch self {
        case .participants, .started, .closed: .volumes
        case .withoutSupportBefore, .withoutSupportAfter: .incomes
        case .startedWorkOrStudies: .started
        case .toWork, .toStudies: .exits
        }
    }

    fileprivate var row: String {
        switch self {
        case .participants: VolumeRow.participants.rawValue
        case .started: VolumeRow.started.rawValue
        case .closed: VolumeRow.closed.rawValue
        case .withoutSupportBefore, .withoutSupportAfter: IncomeSource.noPublic.rawValue
        case .startedWorkOrStudies: CountingKey.startedEither
        case .toWork: ExitReason.work.rawValue
        case .toStudies: ExitReason.studies.rawValue
        }
    }

    fileprivate var measure: Measure {
        switch self {
        case .withoutSupportBefore: .before
        case .withoutSupportAfter: .after
        default: .count
        }
    }
}

extension CountedReport {
    /// What the delivery says of a figure; not counted where it has no such row.
    package func count(_ figure: ResultFigure, _ column: TableColumn = .everybody) -> CountedCell {
        self[figure.table]?.cell(figure.row, figure.measure, column) ?? .notCounted
    }

    /// n: those whom a figure is of; nil of the volumes, which are what the others are of.
    package func base(of figure: ResultFigure, _ column: TableColumn = .everybody) -> CountedCell? {
        figure.table == .volumes ? nil : self[figure.table]?.base(of: column) ?? .notCounted
    }
}
