import CQREncode
package import Markup

/// QR-kod (QR code): a text as squares that a telephone reads.
package struct QRCode: Hashable, Sendable {
    /// The rows from the top; true is a dark square.
    package let rows: [[Bool]]

    /// Nil when the text is empty, or too long for any code. Level M bears that 15 per cent of it cannot be read.
    package init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard width > 0, let squares = code.pointee.data else { return nil }
        // The lowest bit of each byte says whether the square is dark.
        rows = (0..<width).map { row in (0..<width).map { squares[row * width + $0] & 1 == 1 } }
    }
}

extension QRCode {
    /// A picture that keeps black on white whatever the page's colours are, for that is what telephones read, with the
    /// edge of four squares that the standard (ISO/IEC 18004) asks for. Nothing in it needs a style.
    package func picture(_ alternative: String) -> HTML {
        let side = rows.count + 8
        return """
            <svg class="code" role="img" aria-label="\(alternative)" viewBox="0 0 \(side) \(side)" width="232" height="232" \
            shape-rendering="crispEdges"><rect width="\(side)" height="\(side)" fill="#fff"/>\
            <path fill="#000" d="\(path)"/></svg>
            """
    }

    private var path: String {
        rows.enumerated().flatMap { y, row in
            row.enumerated().filter(\.element).map { x, _ in "M\(x + 4) \(y + 4)h1v1h-1z" }
        }
        .joined()
    }
}
