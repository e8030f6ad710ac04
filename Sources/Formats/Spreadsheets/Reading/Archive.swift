import CZip
import Domain
import Foundation

/// The files inside an XLSX, unpacked one at a time and never more than the limits.
final class Archive {
    private let zip: OpaquePointer
    private let limits: WorkbookReading.Limits
    private var left: Int

    init(_ bytes: Data, limits: WorkbookReading.Limits) throws(Unreadable) {
        guard bytes.count <= limits.file else { throw .tooLarge }
        // What Office writes before 2007, and also what it writes for a workbook with a password.
        guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
            throw Unreadable(
                "Arbetsboken är i gammalt format (.xls) eller har lösenord. Spara den som .xlsx utan lösenord."
            )
        }
        guard let zip = Self.open(bytes) else {
            throw Unreadable(
                "Filen är ingen arbetsbok i formatet .xlsx, eller så är den skadad. Spara den igen och försök på nytt."
            )
        }
        guard (1...Int64(limits.entries)).contains(zip_get_num_entries(zip, 0)) else {
            zip_discard(zip)
            throw .tooLarge
        }
        (self.zip, self.limits, left) = (zip, limits, limits.unpacked)
    }

    deinit { zip_discard(zip) }

    /// The library gets a copy that it frees itself.
    private static func open(_ bytes: Data) -> OpaquePointer? {
        guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return nil }
        bytes.withUnsafeBytes { if let start = $0.baseAddress { memcpy(copy, start, bytes.count) } }
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
            free(copy)
            return nil
        }
        guard let zip = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            zip_source_free(source)
            return nil
        }
        return zip
    }

    /// Nil when there is no such file. The promised size is a claim: no more than it is read, and no less is taken.
    func file(_ name: String) throws(Unreadable) -> Data? {
        var entry = zip_stat_t()
        guard zip_stat(zip, name, 0, &entry) == 0 else { return nil }
        let size = Int(clamping: entry.size)
        guard size <= limits.unpacked, size <= left, size <= limits.ratio * max(Int(clamping: entry.comp_size), 10_000)
        else { throw .tooLarge }
        left -= size
        guard let file = zip_fopen(zip, name, 0) else { throw .damaged }
        defer { zip_fclose(file) }
        var bytes = Data(count: size)
        let count = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64(size)) }
        guard count == size else { throw .damaged }
        var more: UInt8 = 0
        guard zip_fread(file, &more, 1) == 0 else { throw .damaged }
        return bytes
    }
}

extension Unreadable {
    static let damaged = Unreadable(
        "Arbetsboken är skadad. Öppna den i kalkylprogrammet, spara den igen och försök på nytt."
    )
    static let tooLarge = Unreadable("Arbetsboken är för stor. Ta bort blad och rader som inte behövs.")
}

extension XMLReading.Faults {
    static var workbook: XMLReading.Faults {
        XMLReading.Faults(damaged: .damaged, tooLarge: .tooLarge, declared: .damaged)
    }
}
