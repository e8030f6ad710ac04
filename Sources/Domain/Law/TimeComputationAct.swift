extension Provision {
    /// Lagen om beräkning av lagstadgad tid (time computation act): 1930:173, read in the wording of SFS 2022:931.
    package enum TimeComputationAct {
        /// En tidrymd i veckor, månader eller år slutar på dagen med samma veckodag eller nummer som begynnelsedagen;
        /// på månadens sista dag när numret saknas.
        package static let periods = Provision(source, "1 §", .certain)
        /// Infaller sista dagen på söndag, annan allmän helgdag, lördag, midsommarafton, julafton eller nyårsafton får
        /// åtgärden vidtas nästa vardag.
        package static let movedDay = Provision(source, "2 §", .certain)
        package static let all = [periods, movedDay]
        private static let source = "lagen (1930:173) om beräkning av lagstadgad tid"
    }
}
