import Domain
import Markup
import Site

extension Page {
    /// Duties of the year that the board is to decide, ready to be taken up by one press.
    static func offered(_ duties: [YearDuty], _ meeting: BoardMeeting, _ context: PageContext) -> HTML {
        guard !duties.isEmpty else { return "" }
        let rows = duties.map { one -> HTML in
            """
            <li><a href="\(one.path)">\(one.duty.title)</a>
            <p class="help">senast \(one.last.swedish) · \(one.duty.provision.citation)</p>
            <form method="post" action="\(AgendaRoutes.duties(meeting.id))">\(.formKey(context))\
            <input type="hidden" name="duty" value="\(String(one.duty.id))"><input type="hidden" name="year" value="\(String(one.due.year))">\
            <input type="hidden" name="number" value="\(String(one.number))">\
            <button>Ta upp<span class="unseen">: \(one.duty.title), \(one.last.swedish)</span></button></form></li>

            """
        }
        return """
            <section aria-labelledby="arets-plikter"><h2 id="arets-plikter">Ur årshjulet</h2>
            <p>Det här ska styrelsen besluta. När paragrafen är justerad visar den att plikten är klar.</p>
            <ul class="reading">\(rows)</ul></section>

            """
    }
}
