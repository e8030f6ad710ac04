import Documents
import Domain
import Markup
import Site
import Store

/// Avtalets sida: the last version as it reads, who has signed it, and what may be done.
struct AgreementView {
    let chain: InitiativeChain
    let grant: Grant.ID
    let board: Board
    let context: PageContext
    let today: Day
    let errors: FormErrors

    var granted: InitiativeChain.Granted {
        get throws {
            guard let granted = chain.grants.first(where: { $0.standing.grant.id == grant }) else { throw Missing() }
            return granted
        }
    }

    /// The last version, made anew from what the grant says: figures are never typed.
    var document: Document? {
        get throws {
            let granted = try granted
            guard let agreement = granted.standing.agreements.last else { return nil }
            return .agreement(
                AgreementText(
                    association: board.association.name,
                    receiver: granted.receiver ?? "",
                    title: chain.initiative.title,
                    decision: granted.title(chain),
                    clause: granted.clause?.text ?? "bevilja medel",
                    agreement,
                    granted.standing,
                    reports: chain.reports.map { "Till och med \($0.until.swedish), senast \($0.due.swedish)" },
                    ourSigner: agreement.signedByUs.flatMap { id in board.persons.first { $0.id == id }?.name }
                )
            )
        }
    }

    var mayKeep: Bool { context.visitor?.user.may(.keepInitiatives).outcome == .met }
    var maySign: Bool { context.visitor?.user.maySignAgreements.outcome == .met }
    func path() -> String { InitiativeRoutes.agreement(grant, of: chain.initiative.id) }
}

extension Page {
    static func agreement(_ view: AgreementView) throws -> Page {
        let standing = try view.granted.standing
        let initiative = view.chain.initiative
        let text = try view.document?.html(level: 2) ?? ""
        return Page(
            "Avtal, \(initiative.title)",
            in: .initiatives,
            trail: [
                Link("Insatser", InitiativeRoutes.initiatives),
                Link(initiative.title, InitiativeRoutes.initiative(initiative.id)),
            ],
            chain: view.chain.links(.agreement),
            facts: view.facts(standing),
            """
            \(standing.agreements.isEmpty ? .empty("Avtalet är inte gjort än.") : "")
            \(view.signing(standing))\(view.making(standing))
            \(text)\(view.versions(standing))
            """
        )
    }
}

extension AgreementView {
    func facts(_ standing: GrantStanding) -> [Site.Fact] {
        guard let last = standing.agreements.last else { return [] }
        let paper: HTML = last.file == nil ? "" : " <a href=\"\(path())/papper\">Det undertecknade papperet</a>"
        return [
            .text("Version", String(last.version)),
            .text("Undertecknat av förbundet", last.signedByUsOn?.swedish ?? "inte än"),
            Site.Fact("Undertecknat av mottagaren", "\(last.signedByReceiverOn?.swedish ?? "inte än")\(paper)"),
            Site.Fact("PDF", "<a href=\"\(path())/pdf\">Hämta avtalet</a>"),
        ]
    }

    func signing(_ standing: GrantStanding) -> HTML {
        guard let last = standing.agreements.last, standing.mayBeAgreed.outcome == .met else { return "" }
        let version: HTML = "<input type=\"hidden\" name=\"version\" value=\"\(String(last.version))\">"
        let ours: HTML = """
            <form method="post" action="\(path())/var">\(.formKey(context))\(version)
            <button class="primary">Underteckna för förbundet</button></form>

            """
        let fields =
            errors.scope == "deras-"
            ? Fields(context.form, errors, scope: "deras-") : Fields(["on": today.rawValue], scope: "deras-")
        let theirs: HTML = """
            <h2>Mottagarens underskrift</h2>
            <form method="post" enctype="multipart/form-data" action="\(path())/deras">\(.formKey(context))\(version)
            \(fields.date("on", "Undertecknat", required: true))
            \(fields.text("signer", "Undertecknat av", help: "Namn och befattning.", required: true))
            \(fields.file("file", "Papperet", help: "Det undertecknade avtalet som PDF eller bild.", accept: ".pdf,.png,.jpg,.jpeg"))
            <button>Ta in underskriften</button></form>

            """
        return """
            \(maySign && last.signedByUsOn == nil ? ours : "")\(mayKeep && last.signedByReceiverOn == nil ? theirs : "")
            """
    }

    func making(_ standing: GrantStanding) -> HTML {
        guard mayKeep, standing.mayBeAgreed.outcome == .met else { return "" }
        let last = standing.agreements.last
        let fields = Fields(["kind": last?.kind.rawValue ?? "contract", "terms": last?.terms ?? ""])
        let form: HTML = """
            <form method="post" action="\(path())">\(.formKey(context))
            \(fields.select("kind", "Slag", [Choice("contract", "Avtal"), Choice("accord", "Överenskommelse")]))
            \(fields.textarea("terms", "Övrigt som avtalas", help: "Belopp, villkor och delbetalningar hämtas ur beslutet och planen.", rows: 4))
            <button>\(last == nil ? "Gör avtalet" : "Gör en ny version")</button></form>
            """
        return last == nil ? form : "<details><summary>Ny version</summary>\(form)</details>"
    }

    func versions(_ standing: GrantStanding) -> HTML {
        guard standing.agreements.count > 1 else { return "" }
        let rows = standing.agreements.map { agreement -> [HTML] in
            [
                "\(String(agreement.version))", "\(agreement.madeOn.swedish)",
                "\(agreement.signedOn?.swedish ?? "Inte undertecknat av båda")",
            ]
        }
        return Site.Table("Versioner", [.number("Version"), .text("Gjord"), .text("Undertecknat")], rows: rows).html
    }
}
