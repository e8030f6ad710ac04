import Domain
import Markup
import Site

extension Page {
    /// En registrerad handling: what is registered, its mark, its original and its copy for the public.
    static func diaryDocument(
        _ document: DiaryDocument,
        _ record: DiaryRecord,
        _ context: PageContext,
        _ errors: FormErrors
    ) -> Page {
        let view = DocumentView(document: document, record: record, context: context, errors: errors)
        var page = Page(
            record.diaryCase.number(of: document.serial),
            in: .registry,
            trail: [
                Link("Diarium", DiaryRoutes.diary),
                Link(record.diaryCase.number, DiaryRoutes.diaryCase(record.diaryCase.id)),
            ],
            facts: view.facts,
            "\(view.content)\(view.forms)"
        )
        page.errors = errors
        return page
    }
}

private struct DocumentView {
    let document: DiaryDocument
    let record: DiaryRecord
    let context: PageContext
    let errors: FormErrors

    private var user: User? { context.visitor?.user }
    private var mark: SecrecyMark? { record.mark(of: document.id) }
    private var id: DiaryCase.ID { record.diaryCase.id }

    var facts: [Fact] {
        [
            .text("Ärendemening", document.subject),
            .text("Slag", document.direction.swedish),
            .text("Dag", document.day.swedish),
            .text("Registrerad", document.registeredOn.swedish),
            document.counterpart.isEmpty
                ? nil
                : .text(
                    "Från eller till",
                    document.counterpart + (document.hidesCounterpart ? " (visas inte utåt)" : "")
                ),
            document.keptAt.isEmpty ? nil : .text("Originalet finns", document.keptAt),
            mark.map { .text("Sekretess", "\($0.ground.citation): \($0.protects). Markerad \($0.markedOn.swedish).") },
            correction.map { Fact("Rättad av", link($0)) },
            corrected.map { Fact("Rättar", link($0)) },
        ].compactMap { $0 }
    }

    private var correction: DiaryDocument? { record.correction(of: document.id) }
    private var corrected: DiaryDocument? { record.documents.first { $0.id == document.corrects } }

    private func link(_ other: DiaryDocument) -> HTML {
        "<a href=\"\(DiaryRoutes.document(other.serial, in: id))\">\(record.diaryCase.number(of: other.serial))</a>"
    }

    var content: HTML {
        """
        <h2>Original</h2>\(original)
        <h2>Kopia för allmänheten</h2>\(copy)
        """
    }

    private var original: HTML {
        if document.file != nil {
            guard mark == nil || user?.may(.readSecrets).outcome == .met else {
                return "<p>Originalet är sekretessmarkerat. Förbundschefen och revisorn kan öppna det.</p>"
            }
            let noted: HTML = mark == nil ? "" : " Att du öppnar det antecknas i loggen."
            return "<p><a href=\"\(DiaryRoutes.original(document.serial, in: id))\">Öppna originalet</a>.\(noted)</p>"
        }
        switch (document.kind, document.meeting) {
        case (.summons, let meeting?): return "<p><a href=\"/moten/\(String(meeting))/kallelse\">Läs kallelsen</a></p>"
        case (.minutes, let meeting?):
            return "<p><a href=\"/moten/\(String(meeting))/justering\">Läs protokollet</a></p>"
        case (.notice, let meeting?): return "<p><a href=\"/moten/\(String(meeting))/anslag\">Läs anslaget</a></p>"
        default: return "<p>Ingen fil är registrerad.</p>"
        }
    }

    private var copy: HTML {
        guard let copy = record.copy(of: document.id) else { return "<p>Ingen kopia är inlagd.</p>" }
        return """
            <p><a href="\(PublicDiaryRoutes.copy(document.serial, in: id))">Läs kopian som allmänheten får</a>, inlagd \
            \(copy.madeOn.swedish) av \(copy.madeBy).</p>
            """
    }

    var forms: HTML {
        guard user?.may(.registerDocuments).outcome == .met else { return "" }
        return """
            <details\(opened("kopia-"))><summary>Lägg in en maskad kopia</summary>
            <form method="post" action="\(DiaryRoutes.copy(document.serial, in: id))" enctype="multipart/form-data">\
            \(.formKey(context))\(fields("kopia-").file("file", "Fil", help: "Alla får läsa den. Originalet ligger orört."))
            <button>Lägg in kopian</button></form></details>
            <details\(opened("sekretess-"))><summary>\(mark == nil ? "Sekretessmarkera" : "Ändra sekretessmarkeringen")</summary>
            <form method="post" action="\(DiaryRoutes.secrecy(document.serial, in: id))">\(.formKey(context))
            \(fields("sekretess-").secrecyFields)<button>Sekretessmarkera</button></form>\(lifting)</details>
            \(correction == nil && record.diaryCase.closedOn == nil ? correcting : "")
            """
    }

    private var lifting: HTML {
        guard mark != nil else { return "" }
        return """
            <form method="post" action="\(DiaryRoutes.secrecy(document.serial, in: id))" data-confirm="Häva markeringen?">\
            \(.formKey(context))<input type="hidden" name="lift" value="ja"><button class="plain">Häv markeringen</button></form>
            """
    }

    private var correcting: HTML {
        "<p><a href=\"\(DiaryRoutes.correction(of: document.serial, in: id))\">Rätta handlingen med en ny</a></p>"
    }

    private func opened(_ scope: String) -> HTML { errors.scope == scope && !errors.isEmpty ? " open" : "" }

    private func fields(_ scope: String) -> Fields {
        errors.scope == scope && !errors.isEmpty ? Fields(context.form, errors, scope: scope) : Fields(scope: scope)
    }
}
