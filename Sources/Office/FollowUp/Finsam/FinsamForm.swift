import Domain
import Markup
import Site

/// What the state's system asks of an initiative.
struct FinsamForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined(_ id: Initiative.ID, _ year: Int) throws(FormErrors) -> (FinsamProfile, FinsamCounts) {
        var errors = FormErrors()
        let direction = FinsamProfile.Direction(rawValue: data["direction"])
        if direction == nil { errors.add("direction", "Inriktning: välj en.") }
        let method = FinsamProfile.Method(rawValue: data["method"])
        if method == nil { errors.add("method", "Uppföljningsmetod: välj en.") }
        let group = data.required("targetGroup", "Målgrupp", &errors)
        let counts = FinsamCounts(
            id,
            year,
            planned: number("planned", "Budgeterat antal deltagare", &errors),
            women: number("women", "Kvinnor", &errors),
            men: number("men", "Män", &errors),
            number: number("number", "Antal", &errors),
            source: data["source"]
        )
        let isTyped = counts.women != nil || counts.men != nil || counts.number != nil
        if isTyped, counts.source.isEmpty { errors.add("source", "Källa: skriv vem som har lämnat antalet, och när.") }
        if errors.isEmpty { for fault in counts.faults { errors.add(fault.field.rawValue, fault.text) } }
        try errors.check()
        guard let direction, let method, let group else { throw errors }
        let isESF = !data["isESF"].isEmpty
        return (FinsamProfile(id, direction, targetGroup: group, method: method, isESF: isESF), counts)
    }

    private func number(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int? {
        guard !data[name].isEmpty, let number = data.integer(name, label, &errors) else { return nil }
        if number < 0 || number > 1_000_000 { errors.add(name, "\(label): skriv ett antal från 0 och uppåt.") }
        return number
    }

    static func fields(_ part: FinsamSheet.Part, _ counts: FinsamCounts?) -> Fields {
        func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
        return Fields([
            "direction": part.profile?.direction.rawValue ?? "", "targetGroup": part.profile?.targetGroup ?? "",
            "method": part.profile?.method.rawValue ?? "", "isESF": part.profile?.isESF == true ? "ja" : "",
            "planned": text(counts?.planned), "women": text(counts?.women), "men": text(counts?.men),
            "number": text(counts?.number), "source": counts?.source ?? "",
        ])
    }
}

extension Page {
    /// En insats i Uppföljning Finsam.
    static func finsamInitiative(
        _ part: FinsamSheet.Part,
        _ year: Int,
        _ fields: Fields,
        _ context: PageContext
    ) -> Page {
        let directions = FinsamProfile.Direction.allCases.map { Choice($0.rawValue, $0.swedish) }
        let methods = FinsamProfile.Method.allCases.map { Choice($0.rawValue, $0.swedish) }
        return Page(
            part.title,
            in: .followUp,
            trail: [FollowUpRoom.link, Link("Uppföljning Finsam \(year)", FinsamRoutes.year(year))],
            """
            <form method="post" action="\(FinsamRoutes.initiative(part.id, year))">\(.formKey(context))
            <h2>Uppgifter om insatsen</h2>
            <p>Inriktning, metod och ESF går inte att ändra i statens system när insatsen är inlagd där.</p>
            \(fields.select("direction", "Inriktning", [Choice("", "Välj")] + directions))
            \(fields.textarea("targetGroup", "Målgrupp", rows: 2))
            \(fields.select("method", "Uppföljningsmetod", [Choice("", "Välj")] + methods))
            \(fields.checkbox("isESF", "ESF-finansierad"))
            <h2>Antal \(String(year))</h2>
            \(fields.number("planned", "Budgeterat antal deltagare"))
            <p>Lämna resten tomt när den ansvariga parten levererar siffrorna. En leverans går före det som skrivs här. Tal från 1 till 4 lämnas inte ut: <a href="\(DeliveryRoutes.typing)">skriv då in siffrorna</a> som en leverans.</p>
            <div class="row">\(fields.number("women", "Kvinnor"))\(fields.number("men", "Män"))\
            \(fields.number("number", "Antal", help: "Bara för insatser med endast antal."))</div>
            \(fields.text("source", "Källa", help: "Vem som har lämnat antalet, och när."))
            <button class="primary">Spara</button></form>
            """
        )
    }
}
