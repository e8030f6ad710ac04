extension Provision {
    /// Lagen om tillgänglighet till digital offentlig service (accessibility act): 2018:1937.
    package enum AccessibilityAct {
        /// Lagen gäller offentliga aktörer, även sammanslutningar av dem.
        package static let scope = Provision(source, "4 och 5 §§", .certain)
        /// Webbplatsen har en tillgänglighetsredogörelse.
        package static let statement = Provision(source, "reglerna om tillgänglighetsredogörelse i", .certain)
        package static let all = [scope, statement]
        private static let source = "lagen (2018:1937) om tillgänglighet till digital offentlig service"
    }
}
