package import Foundation

/// Makes the bytes of a PDF. Throws a `Refusal` with what to do when this installation cannot.
package typealias MakePDF = @Sendable (Document) async throws -> Data
