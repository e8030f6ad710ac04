@testable import kansli

extension PDFWorker {
    /// With hundreds of tests at once on two cores, an answer may lie ready for half a minute before it is taken up: a
    /// test that is not about the limit waits.
    static func patient(_ python: String) -> PDFWorker { PDFWorker(python: python, limit: .seconds(600)) }
}
