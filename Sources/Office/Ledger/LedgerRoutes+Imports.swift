import Domain
import Formats
import Foundation
import Hummingbird
import Markup
import Site
import Store

extension LedgerRoutes {
    func addImports(to router: Router<PageContext>) {
        router.get("ekonomi/huvudbok/inlasningar", use: showImports)
        router.post("ekonomi/huvudbok/inlasningar", use: preview)
        router.post("ekonomi/huvudbok/kolumner", use: chooseColumns)
        router.post("ekonomi/huvudbok/inlasning", use: take)
        router.get("ekonomi/huvudbok/inlasningar/:id", use: showImport)
        router.get("ekonomi/huvudbok/inlasningar/:id/fil", use: sendFile)
    }

    @Sendable private func showImports(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await importsPage(context, FormErrors()).html(in: context.frame)
    }

    private func importsPage(_ context: PageContext, _ errors: FormErrors) async throws -> Page {
        let user = try context.user
        try user.may(.readLedger).orRefuse()
        let fields = Fields(errors.isEmpty ? FormData() : context.form, errors)
        let imports = try await store.ledgerImports()
        var page = Page.ledgerImports(imports, today().year, context, fields, mayKeep: user.maybe(.keepLedger))
        page.errors = errors
        return page
    }

    @Sendable private func preview(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "inläsning av huvudboken")
        try signature.user.may(.keepLedger).orRefuse()
        do {
            let upload = try LedgerUploadForm(data: context.form).refined()
            let table = try table(upload.bytes, upload.name)
            let type = table == nil ? "application/x-sie" : "application/octet-stream"
            let held = try await store.hold(upload.bytes, as: type, named: upload.name, for: signature.user)
            if let table {
                let known = try await store.ledgerColumns()
                guard let known, table.fits(known) else {
                    var guessed = FormData()
                    for (field, heading) in table.guessed { guessed.append(field.rawValue, heading) }
                    let fields = Fields(guessed)
                    return Page.ledgerColumns(table, held, context, fields).html(in: context.frame).response(.ok)
                }
            }
            return try await preview(held, context, signature)
        } catch let errors as FormErrors {
            return try await importsPage(context, errors).html(in: context.frame).response(errors.status)
        }
    }

    @Sendable private func chooseColumns(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "kolumner i huvudbokens tabeller")
        try signature.user.may(.keepLedger).orRefuse()
        guard let held = try await held(context, signature), let table = try? table(store.bytes(of: held), held.name)
        else { return try await lost(context) }
        let chosen = LedgerColumns.Field.allCases.map { ($0, context.form[$0.rawValue]) }
        let columns = LedgerColumns(Dictionary(uniqueKeysWithValues: chosen))
        guard columns.mayStand.outcome == .met else {
            let errors = FormErrors("account", columns.mayStand.reason)
            var page = Page.ledgerColumns(table, held, context, Fields(context.form, errors))
            page.errors = errors
            return page.html(in: context.frame).response(errors.status)
        }
        try await store.chooseLedgerColumns(columns, signature)
        return try await preview(held, context, signature)
    }

    private func preview(_ held: HeldFile, _ context: PageContext, _ signature: Signature) async throws -> Response {
        let bytes = try store.bytes(of: held)
        let source = try await source(bytes, held.name)
        let months = months(context, source, held.name)
        do {
            let report = try await store.tryLedger(source, months: months, signature)
            return Page.ledgerPreview(report, source, held, months, context).html(in: context.frame).response(.ok)
        } catch let refusal as Refusal {
            return Page.refusedLedger(source, held.name, refusal, context).html(in: context.frame)
                .response(.unprocessableContent)
        }
    }

    @Sendable private func take(_ request: Request, _ context: PageContext) async throws -> Response {
        let signature = sign(try context.user, "inläsning av huvudboken")
        try signature.user.may(.keepLedger).orRefuse()
        guard let held = try await held(context, signature) else { return try await lost(context) }
        let bytes = try store.bytes(of: held)
        let source = try await source(bytes, held.name)
        let report = try await store.importLedger(
            source,
            bytes,
            named: held.name,
            months: months(context, source, held.name),
            signature
        )
        return .see(Self.year(report.period.year), receipt: .imported)
    }

    private func held(_ context: PageContext, _ signature: Signature) async throws -> HeldFile? {
        try await store.heldFile(Int64(context.form["held"]), of: signature.user)
    }

    private func lost(_ context: PageContext) async throws -> Response {
        let errors = FormErrors("file", "Fil: den väntade inte längre. Välj den igen.")
        return try await importsPage(context, errors).html(in: context.frame).response(errors.status)
    }

    /// A table by the columns that were chosen, else SIE.
    private func source(_ bytes: Data, _ name: String) async throws -> LedgerFile {
        guard let table = try table(bytes, name), let columns = try await store.ledgerColumns() else {
            return LedgerFile(sie: bytes)
        }
        return LedgerFile(table.sheet, columns, of: try await store.board().association)
    }

    private func table(_ bytes: Data, _ name: String) throws(FormErrors) -> LedgerTableFile? {
        do { return try LedgerTableFile(bytes, named: name) } catch {
            throw FormErrors("file", "Fil: \(error.message)")
        }
    }

    /// A table replaces the months that it has, unless others are chosen.
    private func months(_ context: PageContext, _ source: LedgerFile, _ name: String) -> ClosedRange<Int> {
        let isChosen = !(context.form["firstMonth"] + context.form["lastMonth"]).isEmpty
        let whole = LedgerUploadForm.months(context.form) ?? 1...12
        let isTable = source.mediaType != "application/x-sie"
        return isTable && !isChosen ? source.months ?? whole : whole
    }

    @Sendable private func showImport(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readLedger).orRefuse()
        let id = try context.id
        guard let made = try await store.ledgerImports().first(where: { $0.id == id }) else { throw Missing() }
        return Page.ledgerImport(made).html(in: context.frame)
    }

    @Sendable private func sendFile(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readLedger).orRefuse()
        let (name, bytes) = try await store.ledgerFile(of: try context.id)
        return .file(bytes, nil, named: name)
    }
}

/// A file of books, and the months that it is read for.
struct LedgerUploadForm {
    let data: FormData

    struct Upload {
        let bytes: Data
        let name: String
        let months: ClosedRange<Int>
    }

    func refined() throws(FormErrors) -> Upload {
        guard let file = data.file("file"), !file.bytes.isEmpty else {
            throw FormErrors("file", "Fil: välj filen från ekonomisystemet.")
        }
        guard let months = Self.months(data) else {
            throw FormErrors("firstMonth", "Från månad: välj en månad som inte är senare än den sista.")
        }
        return Upload(bytes: Data(file.bytes), name: file.name, months: months)
    }

    static func months(_ data: FormData) -> ClosedRange<Int>? {
        let (first, last) = (Int(data["firstMonth"]) ?? 1, Int(data["lastMonth"]) ?? 12)
        return 1 <= first && first <= last && last <= 12 ? first...last : nil
    }
}
