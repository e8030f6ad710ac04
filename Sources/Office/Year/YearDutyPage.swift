import Domain
import Markup
import Site

extension Page {
    /// En plikt ett år: why, until when, where it is done, and what shows that it is.
    static func yearDuty(
        _ one: YearDuty,
        _ wheel: Wheel,
        _ meetings: [BoardMeeting],
        _ sections: [WheelSection],
        _ context: PageContext,
        _ fields: Fields,
        today: Day
    ) -> Page {
        let may = context.visitor?.user.maySettle(one.duty).outcome == .met
        let keeps = context.visitor?.user.may(.keepWheel).outcome == .met
        return Page(
            one.duty.title,
            in: .meetings,
            trail: [
                Link("Möten", Room.meetings.path), Link("Årshjul \(one.due.year)", WheelRoutes.year(one.due.year)),
            ],
            action: one.duty.action.map { .action(Link($0.swedish, $0.path(one.due.year))) },
            facts: facts(of: one, wheel, today),
            """
            \(one.duty.text.isEmpty ? "" : "<p class=\"lead\">\(one.duty.text)</p>")
            \(keeps ? "<p><a href=\"\(WheelRoutes.duty(one.duty.id))\">Ändra plikten</a></p>" : "")
            \(proof(one, context, may: may))
            \(one.proof == nil && may ? form(one, meetings, sections, context, fields) : "")
            """
        )
    }

    private static func facts(of one: YearDuty, _ wheel: Wheel, _ today: Day) -> [Fact] {
        let moved: HTML =
            one.last == one.due
            ? "" : ", senast \(one.last.swedishWithWeekday)"
        return [
            Fact("Dag", "\(one.due.swedishWithWeekday)\(moved)"), Fact("Läge", state(one, today)),
            .text("Vem", one.duty.who.swedish.capitalised),
            .text("Regel", one.duty.ruleInSwedish(wheel.title).capitalised),
            Fact("Källa", "\(.citation(one.duty.provision))"),
            .text("Dagen är", one.duty.provision.confidence.swedish),
        ]
    }

    private static func proof(_ one: YearDuty, _ context: PageContext, may: Bool) -> HTML {
        guard let proof = one.proof else {
            return one.duty.fact.map { "<p>Kansli ser själv \($0.swedish). Annars noterar du det här.</p>" } ?? ""
        }
        let evidence = proof.evidence
        let note = evidence.flatMap { proof.text == $0.note || $0.note.isEmpty ? nil : $0.note }
        let file = evidence?.file == nil || proof.path == nil ? nil : WheelRoutes.file(one.place)
        let what = evidence?.kind == .notNeeded ? "Behövdes inte" : one.wasLate ? "Klar för sent" : "Klar"
        return """
            <section><h2>\(what) \(proof.on.swedish)</h2>
            <p>Visas av: \(shown(one))</p>
            \(note.map { "<p>\($0)</p>" })\(file.map { "<p><a href=\"\($0)\">Bifogad fil</a></p>" })
            \(evidence == nil ? "<p class=\"help\">Kansli såg det själv i det som är infört.</p>" : "")
            \(evidence != nil && may ? withdrawal(one, context) : "")</section>
            """
    }

    private static func withdrawal(_ one: YearDuty, _ context: PageContext) -> HTML {
        """
        <form method="post" action="\(WheelRoutes.withdrawal(one.place))">\(.formKey(context))
        <button class="plain">Ta tillbaka det som är noterat</button></form>
        """
    }

    private static func form(
        _ one: YearDuty,
        _ meetings: [BoardMeeting],
        _ sections: [WheelSection],
        _ context: PageContext,
        _ fields: Fields
    ) -> HTML {
        """
        <h2>Notera</h2>
        <form method="post" action="\(WheelRoutes.yearDuty(one.place))" enctype="multipart/form-data">\(.formKey(context))
        \(fields.radios("kind", "Vad hände", [Choice("done", "Plikten är klar"), Choice("notNeeded", "Den behövs inte i år")]))
        \(fields.date("on", "Dag", required: true))
        \(fields.select("shown", "Paragraf eller möte", EvidenceForm.choices(meetings, sections), help: "Där det syns att plikten är klar."))
        \(fields.file("file", "Fil", help: "Ett kvitto, ett brev eller en skärmbild. PDF, bild, text eller kontorsdokument.", accept: ".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt"))
        \(fields.textarea("note", "Anteckning", help: "Utan personuppgifter.", rows: 3))
        <button class="primary">Spara</button></form>
        """
    }
}
