import Domain
import Foundation
import Hummingbird
import Markup
import Site
import Store

extension DiaryRoutes {
    @Sendable func showDocument(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await documentPage(context).html(in: context.frame)
    }

    private func documentPage(_ context: PageContext, _ errors: FormErrors = FormErrors()) async throws -> Page {
        try context.user.may(.readDiary).orRefuse()
        let record = try await store.diaryRecord(try context.id)
        guard let document = record.document(try context.serial) else { throw Missing() }
        return Page.diaryDocument(document, record, context, errors)
    }

    private func back(
        _ context: PageContext,
        scope: String,
        _ write: (Int, DiaryCase.ID, Signature) async throws -> Void
    ) async throws -> Response {
        let (id, serial) = (try context.id, try context.serial)
        do {
            try await write(serial, id, sign(try context.user, "diariet"))
            return .see(Self.document(serial, in: id), receipt: .saved)
        } catch var errors as FormErrors {
            errors.scope = scope
            return try await documentPage(context, errors).html(in: context.frame).response(.unprocessableContent)
        }
    }

    @Sendable func mark(_ request: Request, _ context: PageContext) async throws -> Response {
        try await back(context, scope: "sekretess-") { serial, id, signature in
            if !context.form["lift"].isEmpty { return try await store.liftSecrecy(of: serial, in: id, signature) }
            let ground = try SecrecyForm(context.form).refined()
            try await store.markSecret(serial, in: id, ground, signature)
        }
    }

    @Sendable func addCopy(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.registerDocuments).orRefuse()
        return try await back(context, scope: "kopia-") { serial, id, signature in
            guard let file = context.form.file("file"), !file.bytes.isEmpty else {
                throw FormErrors("file", "Fil: välj en fil.")
            }
            do {
                let kept = try store.keep(Data(file.bytes), named: file.name)
                try await store.addCopy(kept, of: serial, in: id, signature)
            } catch let refusal as Refusal where [.Kansli.diary, .Kansli.files].contains(refusal.ruling.provision) {
                throw FormErrors("file", "Fil: \(refusal.ruling.reason)")
            }
        }
    }

    @Sendable func sendOriginal(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, serial) = (try context.id, try context.serial)
        let signature = sign(try context.user, "läsning av handling")
        let (document, bytes) = try await store.original(of: serial, in: id, signature)
        return .stored(bytes, named: "handling-\(document.diaryCase)-\(serial)")
    }
}

extension Response {
    /// What a browser can show is shown, the rest is downloaded. The name says which document, not what it is about.
    static func stored(_ bytes: Data, named name: String) -> Response {
        let type = FileType(of: bytes)
        let isShown = type.map { [.pdf, .png, .jpeg, .text].contains($0) } ?? false
        let disposition =
            "\(isShown ? "inline" : "attachment"); filename=\"\(name).\(type?.extensions.first ?? "bin")\""
        return Response(
            status: .ok,
            headers: [.contentType: type?.mediaType ?? "application/octet-stream", .contentDisposition: disposition],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
