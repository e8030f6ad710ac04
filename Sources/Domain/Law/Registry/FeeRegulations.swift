extension Provision {
    /// Arvodesbestämmelserna (fee regulations): the board's own, often another body's that it has decided to follow.
    package enum FeeRegulations {
        /// Arvodet är en andel av grundbeloppet, efter hur länge mötet varade.
        package static let levels = rule("arvode efter mötets längd enligt")
        /// Grundbeloppet räknas upp en dag varje år.
        package static let base = rule("grundbeloppets uppräkning enligt")
        /// Uppräkningen följer hur inkomstbasbeloppet har ändrats mellan två år.
        package static let index = rule("index för grundbeloppet enligt")
        /// Öret behålls, och avrundas en gång per person och lista.
        package static let rounding = rule("avrundning enligt")
        /// Ersättning för förlorad arbetsinkomst och resor lämnas mot underlag.
        package static let compensation = rule("ersättning enligt")
        /// En lista som är fastställd ändras aldrig. Den rättas av en ny.
        package static let list = rule("arvodeslistan enligt")
        package static let all = [levels, base, index, rounding, compensation, list]

        private static func rule(_ section: String) -> Provision {
            Provision("arvodesbestämmelserna", section, .local)
        }
    }
}
