import Domain
import Markup
import Site

extension Page {
    /// Ett ärende: its documents, the §§ that it is handled at, and what is to be done with it.
    static func diaryCase(
        _ record: DiaryRecord,
        purchases: [Purchase],
        _ settings: DiarySettings,
        _ context: PageContext,
        _ errors: FormErrors
    ) -> Page {
        let view = CaseView(record: record, context: context, errors: errors)
        var page = Page(
            "Ärende \(record.diaryCase.number)",
            in: .registry,
            trail: [Link("Diarium", DiaryRoutes.diary)],
            action: view.mayWrite
                ? .action(Link("Registrera i ärendet", DiaryRoutes.registration(in: record.diaryCase.id))) : nil,
            chain: view.chain,
            facts: view.facts + purchases.map(\.asFact),
            findings: context.visitor?.user.may(.readControl).outcome == .met ? record.findings(settings) : [],
            "\(view.documents)\(view.sections)\(view.forms)"
        )
        page.errors = errors
        return page
    }
}

struct CaseView {
    let record: DiaryRecord
    let context: PageContext
    let errors: FormErrors

    var mayRegister: Bool { context.visitor?.user.may(.registerDocuments).outcome == .met }
    var mayWrite: Bool { mayRegister && record.diaryCase.closedOn == nil }
    private var id: DiaryCase.ID { record.diaryCase.id }

    var facts: [Fact] {
        [
            .text("Rubrik", record.diaryCase.title),
            .text("Öppnat", record.diaryCase.openedOn.swedish),
            .text("Läge", record.state),
            record.diaryCase.decision.isEmpty ? nil : .text("Så slutade det", record.diaryCase.decision),
            record.diaryCase.meeting.map { Fact("Möte", "<a href=\"/moten/\(String($0))\">Till mötet</a>") },
        ].compactMap { $0 }
    }

    /// From the case to the board's § and its extract, and back.
    var chain: [ChainLink] {
        guard let item = record.items.last else { return [] }
        let extract = record.extract(of: item.item)
        let section = item.number.map { "§ \($0)" } ?? "Dagordningen"
        return [
            ChainLink("Ärendet", nil, isHere: true),
            ChainLink(section, item.number == nil ? "/moten/\(item.meeting)/arenden/\(item.item)" : item.path),
            ChainLink("Utdrag", extract.map { DiaryRoutes.document($0.serial, in: id) }),
        ]
    }

    var documents: HTML {
        guard !record.documents.isEmpty else { return .empty("Inga handlingar är registrerade i ärendet.") }
        let rows = record.documents.map { document -> [HTML] in
            [
                "<a href=\"\(DiaryRoutes.document(document.serial, in: id))\">\(record.diaryCase.number(of: document.serial))</a>",
                "\(document.day.swedish)", "\(document.direction.swedish)", "\(document.counterpart)",
                "\(document.subject)\(remark(document))",
            ]
        }
        let columns: [Site.Table.Column] = [
            .text("Nummer"), .text("Dag"), .text("Slag"), .text("Från eller till"), .text("Ärendemening"),
        ]
        return Site.Table("Handlingar", columns, rows: rows).html
    }

    private func remark(_ document: DiaryDocument) -> HTML {
        let marked: HTML = record.mark(of: document.id) == nil ? "" : " <strong>sekretessmarkerad</strong>"
        let corrected = record.correction(of: document.id).map { correction -> HTML in
            " <strong>rättad av \(record.diaryCase.number(of: correction.serial))</strong>"
        }
        return "\(marked)\(corrected)"
    }

    var sections: HTML {
        guard !record.items.isEmpty else { return "" }
        let rows = record.items.map { item -> HTML in
            """
            <li class="card"><p><a href="\(item.path)">\(item.number.map { "§ \($0) " } ?? "")\(item.title)</a>, \
            styrelsens möte den \(item.day.swedish)</p>\(extract(item))</li>

            """
        }
        return "<h2>Styrelsens behandling</h2><ul class=\"cards\">\(rows)</ul>"
    }

    private func extract(_ item: CaseItem) -> HTML {
        if let filed = record.extract(of: item.item) {
            let path = DiaryRoutes.document(filed.serial, in: id)
            return "<p>Beslutat. <a href=\"\(path)\">Utdraget är \(record.diaryCase.number(of: filed.serial))</a>.</p>"
        }
        guard item.adjustedOn != nil else { return "<p>Protokollet är inte justerat än.</p>" }
        guard mayWrite, context.visitor?.user.may(.postNotices).outcome == .met else {
            return "<p>Utdraget är inte inlagt.</p>"
        }
        return """
            <form method="post" action="\(DiaryRoutes.extract(of: item.item, in: id))">\(.formKey(context))
            <p>Ärendet är beslutat när utdraget ligger här.</p>
            <button>Lägg in utdraget av § \(item.number.map(String.init) ?? "")</button></form>
            """
    }

    var forms: HTML {
        guard mayRegister else { return "" }
        guard mayWrite else {
            return """
                <form method="post" action="\(DiaryRoutes.reopening(id))">\(.formKey(context))
                <button>Öppna ärendet igen</button></form>
                """
        }
        return """
            <details\(errors.scope == "avslut-" ? " open" : "")><summary>Avsluta ärendet</summary>
            <form method="post" action="\(DiaryRoutes.closing(id))">\(.formKey(context))
            \(fields("avslut-").text("decision", "Så slutade det", help: "I korthet. Alla får läsa det.", required: true))
            <button>Avsluta ärendet</button></form></details>
            <details\(errors.scope == "rubrik-" ? " open" : "")><summary>Ändra ärendets rubrik</summary>
            <form method="post" action="\(DiaryRoutes.title(id))">\(.formKey(context))
            \(fields("rubrik-", ["subject": record.diaryCase.title]).text("subject", "Rubrik", required: true))
            \(errors.scope == "rubrik-" ? fields("rubrik-").checkbox("vouched", "Texten handlar inte om en enskild person") : "")
            <button>Spara rubriken</button></form></details>
            """
    }

    private func fields(_ scope: String, _ registered: KeyValuePairs<String, String> = [:]) -> Fields {
        errors.scope == scope && !errors.isEmpty
            ? Fields(context.form, errors, scope: scope) : Fields(registered, scope: scope)
    }
}

extension CaseItem {
    var path: String { number == nil ? "/moten/\(meeting)/arenden/\(item)" : "/moten/\(meeting)/paragrafer/\(item)" }
}

extension Purchase {
    /// Of the case that it is handled in.
    fileprivate var asFact: Fact { Fact("Inköp", "<a href=\"\(PurchaseRoutes.purchase(id))\">\(title)</a>") }
}
