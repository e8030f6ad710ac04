extension Provision {
    /// Attest- och utanordningsinstruktionen (attest instruction): the board's own, adopted with the signature list.
    package enum AttestInstruction {
        /// Attestlistan gäller ett år och antas av styrelsen.
        package static let list = rule("attestlistan i")
        /// Mottagningsattest, attest och utanordning kommer i den ordningen.
        package static let order = rule("stegens ordning enligt")
        /// Ingen attesterar eller utanordnar sina egna utgifter.
        package static let own = rule("egna utgifter enligt")
        /// Ersättaren går in när den ordinarie har förhinder.
        package static let deputy = rule("ersättare enligt")
        /// Högsta belopp per utbetalning.
        package static let limit = rule("högsta belopp enligt")
        /// Två i förening utanordnar.
        package static let together = rule("två i förening enligt")
        /// Det som kontrolleras före attest och utanordning.
        package static let checks = rule("kontrollerna enligt")
        /// Ett underlag som ändras attesteras på nytt.
        package static let changed = rule("attest av underlaget enligt")
        package static let all = [list, order, own, deputy, limit, together, checks, changed]

        private static func rule(_ section: String) -> Provision {
            Provision("attest- och utanordningsinstruktionen", section, .local)
        }
    }
}
