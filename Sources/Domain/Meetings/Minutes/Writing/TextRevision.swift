extension String {
    /// Textmärke: tells what a writer saw. Two fields of one row are written without disturbing each other, and the
    /// mark changes when, and only when, the text does. FNV-1a, cut to what a form and SQLite hold exactly.
    package var textRevision: Int {
        let hash = utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return Int(hash & 0xF_FFFF_FFFF_FFFF)
    }

    /// "Ingen skriver över någon annans text utan att se den."
    package func replaced(by text: String, seen revision: Int) throws(Conflict) -> String {
        guard textRevision == revision || self == text else {
            throw Conflict(current: self, attempted: text, revision: textRevision)
        }
        return text
    }
}
