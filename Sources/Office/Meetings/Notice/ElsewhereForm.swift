import Domain
import Foundation
import Site

/// Anslag på en annan anslagstavla: its day and the proof of it.
struct ElsewhereForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    /// The draft, and the proof's file when one was chosen.
    func refined(adjusted: Day, today: Day) throws(FormErrors) -> (draft: PostingDraft, file: FormData.File?) {
        var errors = FormErrors()
        let day = data.day("day", "Anslagsdag", &errors)
        let keptAt = data.required("keptAt", "Var protokollet förvaras", &errors) ?? ""
        let file = data.file("file").flatMap { $0.bytes.isEmpty ? nil : $0 }
        if let day, let wrong = PostingDraft(postedOn: day, keptAt: keptAt).wrongDay(adjusted: adjusted, today: today) {
            errors.add("day", wrong)
        }
        if let file { check(file, &errors) } else if !hasSighting { errors.add("file", PostingDraft.proofMissing) }
        let sighting = sighting(&errors)
        if let day,
            let wrong = PostingDraft(postedOn: day, keptAt: keptAt, sighting: sighting).wrongSighting(today: today)
        {
            errors.add("seenOn", wrong)
        }
        try errors.check()
        guard let day else { throw errors }
        return (PostingDraft(postedOn: day, keptAt: keptAt, sighting: sighting), file)
    }

    private var hasSighting: Bool { ["address", "seenBy", "seenOn"].contains { !data[$0].isEmpty } }

    /// The three belong together: an address alone proves nothing when the page has changed.
    private func sighting(_ errors: inout FormErrors) -> PostingProof.Sighting? {
        guard hasSighting else { return nil }
        let address = data.required("address", "Anslagets adress", &errors)
        if let address, !address.isWebAddress {
            errors.add("address", "Anslagets adress: skriv hela adressen, med https:// först.")
        }
        let seenBy = data.required("seenBy", "Vem som såg det", &errors)
        let seenOn = data.day("seenOn", "När det sågs", &errors)
        guard let address, let seenBy, let seenOn else { return nil }
        return PostingProof.Sighting(address: address, seenBy: seenBy, seenOn: seenOn)
    }

    private func check(_ file: FormData.File, _ errors: inout FormErrors) {
        let type = FileType(of: Data(file.bytes))
        guard type.map(PostingProof.fileTypes.contains) == true else {
            return errors.add("file", "Beviset ska vara en bild (PNG eller JPEG) eller en PDF.")
        }
    }
}

extension String {
    var isWebAddress: Bool {
        guard let url = URL(string: self), let host = url.host() else { return false }
        return ["http", "https"].contains(url.scheme) && !host.isEmpty
    }
}
