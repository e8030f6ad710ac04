import Domain
import Hummingbird
import Markup
import Site
import Store

extension AssociationRoutes {
    @Sendable func showMandates(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        let page = Page.mandates(
            try await store.board(),
            today(),
            context,
            BoardForms()
        )
        return page.html(in: context.frame)
    }

    @Sendable func appoint(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, to: Self.mandates) {
            let form = MandateForm(context.form)
            let draft = try form.refined()
            do {
                try await store.appoint(draft, sign(try context.user, "uppdrag"))
            } catch let refusal as Refusal where refusal.ruling.provision == .Bylaws.deputies {
                throw form.errors("order", refusal.ruling.reason)
            }
        } again: {
            Page.mandates(try await store.board(), today(), context, BoardForms(seat: $0))
        }
    }

    @Sendable func endMandate(_ request: Request, _ context: PageContext) async throws -> Response {
        let id = try context.id
        return try await back(context, to: Self.mandates) {
            var errors = FormErrors()
            errors.scope = BoardForms.scope(id)
            let last = context.form.day("last", "Sista dag", &errors)
            try errors.check()
            do {
                if let last { try await store.end(mandate: id, on: last, sign(try context.user, "uppdrag")) }
            } catch let refusal as Refusal where refusal.ruling.provision != .Kansli.access {
                errors.add("last", "Sista dag: \(refusal.ruling.reason)")
                throw errors
            }
        } again: {
            Page.mandates(try await store.board(), today(), context, BoardForms(ended: (id, $0)))
        }
    }

    @Sendable func elect(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, to: Self.mandates) {
            let form = ChairForm(context.form)
            let chosen = try form.refined()
            do {
                let signature = sign(try context.user, "val av presidium")
                try await store.elect(
                    chosen.person,
                    as: chosen.office,
                    from: chosen.from,
                    until: chosen.until,
                    signature
                )
            } catch let refusal as Refusal where refusal.ruling.provision == .FinsamAct.chairs {
                throw form.errors("person", refusal.ruling.reason)
            }
        } again: {
            Page.mandates(try await store.board(), today(), context, BoardForms(chair: $0))
        }
    }

    @Sendable func showBylaws(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        let board = try await store.board()
        let fields = BylawsForm.fields(board, today())
        return Page.bylaws(board, context, fields).html(in: context.frame)
    }

    @Sendable func enact(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, to: Self.overview) {
            let signature = sign(try context.user, "förbundsordning")
            let registered = { BylawsForm.fields(try await store.board(), today()) }
            try await context.form.saved(over: registered, BylawsForm.labels) {
                try await store.enact(BylawsForm($0).refined(), seen: $0.seen, signature)
            }
        } again: {
            Page.bylaws(try await store.board(), context, $0)
        }
    }
}
