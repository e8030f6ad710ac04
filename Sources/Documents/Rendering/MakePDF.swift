package import Foundation

/// Makes the bytes of a PDF. Throws a `Refusal` with what to do when this installation cannot.
package typealias MakePDF = @Sendable (Document) async throws -> Data

/// The words that stand in a PDF. Throws a `Refusal` with what to do when it cannot be read.
package typealias ReadPDF = @Sendable (Data) async throws -> String

/// Makes a Word file to work on. Throws a `Refusal` with what to do when this installation cannot.
package typealias MakeWord = @Sendable (Document) async throws -> Data
