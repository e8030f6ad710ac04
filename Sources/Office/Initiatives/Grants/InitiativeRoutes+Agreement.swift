import Documents
import Domain
import Foundation
import Hummingbird
import Markup
import Site
import Store

extension InitiativeRoutes {
    func addAgreements(to router: Router<PageContext>) {
        let path: RouterPath = "insatser/:id/beviljanden/:grant/avtal"
        router.get(path, use: showAgreement)
        router.post(path, use: makeAgreement)
        router.get("insatser/:id/beviljanden/:grant/avtal/pdf", use: agreementPDF)
        router.post("insatser/:id/beviljanden/:grant/avtal/var", use: signForUs)
        router.post("insatser/:id/beviljanden/:grant/avtal/deras", use: takeInTheirs)
        router.get("insatser/:id/beviljanden/:grant/avtal/papper", use: signedPaper)
    }

    @Sendable private func showAgreement(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await page(context, FormErrors()).html(in: context.frame)
    }

    private func page(_ context: PageContext, _ errors: FormErrors) async throws -> Page {
        try context.user.may(.readInitiatives).orRefuse()
        let view = try await AgreementView(
            chain: store.initiativeChain(try context.id),
            grant: try context.grant,
            board: store.board(),
            context: context,
            today: today(),
            errors: errors
        )
        return try Page.agreement(view)
    }

    @Sendable private func makeAgreement(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, "avtal") { id, grant, signature in
            let kind = Agreement.Kind(rawValue: context.form["kind"]) ?? .contract
            try await store.makeAgreement(kind, terms: context.form["terms"], of: grant, in: id, signature)
        }
    }

    @Sendable private func signForUs(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, "underskrift") { id, grant, signature in
            guard let version = Int(context.form["version"]) else { throw Missing() }
            try await store.signAgreement(version: version, of: grant, in: id, signature)
        }
    }

    @Sendable private func takeInTheirs(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, "underskrift") { id, grant, signature in
            guard let version = Int(context.form["version"]) else { throw Missing() }
            var errors = FormErrors()
            errors.scope = "deras-"
            let day = context.form.day("on", "Undertecknat", &errors)
            if context.form["signer"].isEmpty { errors.add("signer", "Undertecknat av: skriv vem som skrev under.") }
            guard let file = context.form.file("file"), !file.bytes.isEmpty else {
                errors.add("file", "Papperet: välj filen med det undertecknade avtalet.")
                throw errors
            }
            try errors.check()
            guard let day else { throw errors }
            let kept = try await refusedAtField { try store.keep(Data(file.bytes), named: file.name) }
            try await store.takeInAgreement(
                kept,
                signedBy: context.form["signer"],
                on: day,
                version: version,
                of: grant,
                in: id,
                signature
            )
        }
    }

    @Sendable private func agreementPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readInitiatives).orRefuse()
        let view = try await AgreementView(
            chain: store.initiativeChain(try context.id),
            grant: try context.grant,
            board: store.board(),
            context: context,
            today: today(),
            errors: FormErrors()
        )
        guard let document = try view.document else { throw Missing() }
        return .pdf(try await makePDF(document), named: "avtal.pdf")
    }

    @Sendable private func signedPaper(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readInitiatives).orRefuse()
        let file = try await store.signedAgreement(of: try context.grant, in: try context.id)
        let type = FileType(of: file.bytes)
        return .file(file.bytes, type, named: "undertecknat-avtal" + (type.map { ".\($0.rawValue)" } ?? ""))
    }

    private func back(
        _ context: PageContext,
        _ why: String,
        _ write: (Initiative.ID, Grant.ID, Signature) async throws -> Void
    ) async throws -> Response {
        let (id, grant) = (try context.id, try context.grant)
        do {
            try await write(id, grant, sign(try context.user, why))
            return .see(Self.agreement(grant, of: id), receipt: .saved)
        } catch let errors as FormErrors {
            var page = try await page(context, errors)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }
}
