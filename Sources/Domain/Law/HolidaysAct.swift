extension Provision {
    /// Lagen om allmänna helgdagar (holidays act): 1989:253. Its text was not read; its days were compared with
    /// another calendar.
    package enum HolidaysAct {
        /// Söndagarna och de namngivna helgdagarna.
        package static let holidays = Provision("lagen (1989:253) om allmänna helgdagar", "1 §", .uncertain)
        package static let all = [holidays]
    }
}
