import Domain
import Folder
import Hummingbird
import Markup
import Site

/// The demo's own clock: only a demo folder has these.
///
/// | Method | Path      | Does                               |
/// |--------|-----------|------------------------------------|
/// | GET    | /demo/dag | says what day it is                |
/// | POST   | /demo/dag | puts the day forward, for everybody |
struct DemoRoutes: Sendable {
    let folder: Folder
    let clock: DemoClock
    let sign: Sign

    func add(to router: Router<PageContext>) {
        router.get("demo/dag", use: show).post("demo/dag", use: advance)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        _ = try context.user
        return page(context).html(in: context.frame)
    }

    @Sendable private func advance(_ request: Request, _ context: PageContext) async throws -> Response {
        var errors = FormErrors()
        let day = context.form.day("day", "Ny dag", &errors)
        do {
            try errors.check()
            guard let day else { throw errors }
            try await folder.advanceDemo(to: day, sign(try context.user, "demons dag"))
            clock.set(day)
            return .see(Room.desk.path)
        } catch let refusal as Refusal {
            return page(context, FormErrors("day", refusal.ruling.reason)).html(in: context.frame).response(.conflict)
        } catch let errors as FormErrors {
            return page(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    private func page(_ context: PageContext, _ errors: FormErrors = FormErrors()) -> Page {
        let fields = errors.isEmpty ? Fields(["day": (clock.day + 1).rawValue]) : Fields(context.form, errors)
        return Page(
            "Demons dag",
            facts: [.text("I dag är", clock.day.swedishWithWeekday)],
            errors: errors,
            """
            <p>Demon har en egen kalender, så att mötena ligger framför dig. Ställ fram dagen för att hålla ett möte på dess dag, \
            eller för att se vad som är att göra senare. Dagen går inte att ställa tillbaka; bygg då en ny demo.</p>
            <form method="post" action="\(Frame.demoClock)" class="narrow">\(.formKey(context))
            \(fields.date("day", "Ny dag", help: "Till exempel 2024-02-23, nästa möte.", required: true))
            <button class="primary">Ställ fram dagen</button></form>
            """
        )
    }
}
