import Foundation

/// What the template reads: JSON, made by hand so that the template's names stand in one file.
enum Node: Encodable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([Node])
    case object([String: Node])
    case nothing

    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .number(number) }
    init(nilLiteral: ()) { self = .nothing }

    /// Control characters have no form on paper and stop the PDF; what a browser left in a form is dropped here.
    static func words(_ text: String?) -> Node {
        guard let text else { return .nothing }
        let printed = text.unicodeScalars.filter {
            $0 == "\n" || $0 == "\t" || !($0.properties.generalCategory == .control)
        }
        return .text(String(String.UnicodeScalarView(printed)))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .list(let nodes): try container.encode(nodes)
        case .object(let fields): try container.encode(fields)
        case .nothing: try container.encodeNil()
        }
    }
}
