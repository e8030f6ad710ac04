/// Dimension (ledger dimension): what amounts are sorted by beside accounts. SIE reserves 1 for cost centres and 6 for
/// projects; from 20 on they are the organisation's own.
package struct LedgerDimension: Hashable, Sendable {
    package let number: Int
    package var name: String
    /// The dimension that this one is a part of.
    package var parent: Int?

    package init(_ number: Int, _ name: String, parent: Int? = nil) {
        (self.number, self.name, self.parent) = (number, name, parent)
    }
}

/// Objekt (ledger object): one cost centre, one project.
package struct LedgerObject: Hashable, Sendable {
    package let code: ObjectCode
    package var name: String

    package init(_ code: ObjectCode, _ name: String) { (self.code, self.name) = (code, name) }
}

/// Objektkod (object code): names an object within its dimension.
package struct ObjectCode: Codable, Hashable, Sendable {
    package let dimension: Int
    package let code: String

    package init(_ dimension: Int, _ code: String) { (self.dimension, self.code) = (dimension, code) }
}
