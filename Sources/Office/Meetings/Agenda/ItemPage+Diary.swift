import Domain
import Markup
import Site

extension ItemView {
    private var mayTie: Bool { context.visitor?.user.may(.registerDocuments).outcome == .met }

    /// The cases that the item is handled in, and back.
    var diary: HTML {
        guard context.visitor?.user.may(.readDiary).outcome == .met, mayTie || !cases.own.isEmpty else { return "" }
        return """
            <section class="card" id="diarium"><h2>I diariet</h2>
            \(cases.own.isEmpty ? "<p>Punkten hör inte till något ärende.</p>" : "<ul>\(cases.own.map(line))</ul>")
            \(mayTie ? form : "")</section>

            """
    }

    private func line(_ one: DiaryCase) -> HTML {
        let untie: HTML = """
            <form method="post" action="\(AgendaRoutes.diary(item))">\(.formKey(context))\
            <input type="hidden" name="untie" value="\(String(one.id))">\
            <button class="plain">Ta bort kopplingen till \(one.number)</button></form>
            """
        return
            "<li><a href=\"\(DiaryRoutes.diaryCase(one.id))\">\(one.number) \(one.title)</a>\(mayTie ? untie : "")</li>\n"
    }

    private var form: HTML {
        let own = Set(cases.own.map(\.id))
        let choices = cases.open.filter { !own.contains($0.id) }.map {
            Choice(String($0.id), "\($0.number) \($0.title)")
        }
        return """
            <form method="post" action="\(AgendaRoutes.diary(item))">\(.formKey(context))
            \(fields("diarium-").select("case", "Ärende", [Choice("", "Nytt ärende med punktens rubrik")] + choices))
            <button>Koppla till ärendet</button></form>
            """
    }
}
