import Documents
import Markup
import TestSupport
import Testing

@Suite struct `The documents of a meeting` {
    @Test(arguments: ["protokoll", "anslagsbevis", "anslagstext", "protokollsutdrag", "kallelse"])
    func `are as reviewed`(name: String) throws {
        let document = try #require(Document.samples.first { $0.name == name }?.document)
        expectGolden(document.html().text, at: "Golden/\(name).html")
    }
}
