package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// From closed minutes to a notice on the board, and extracts of single §§.
///
/// | Method | Path                             | Does                                              |
/// |--------|----------------------------------|---------------------------------------------------|
/// | GET    | /moten/:id/justering             | the fixed text, who has signed, and the sign form |
/// | POST   | /moten/:id/justering             | signs as one of what the user was chosen for      |
/// | GET    | /moten/:id/justering/original.pdf | the PDF to sign elsewhere                        |
/// | POST   | /moten/:id/justering/intag       | takes in a signed PDF or a scanned page           |
/// | GET    | /moten/:id/justering/underskrift/:signature | the file behind a signature            |
/// | POST   | /moten/:id/rattelser             | adds a correction to adjusted minutes             |
/// | GET    | /moten/:id/protokoll.pdf         | the minutes as PDF                                |
/// | GET    | /moten/:id/protokoll.docx        | the minutes as Word, to work on                   |
/// | GET    | /moten/:id/anslag                | the notice, its dates and what can be done        |
/// | POST   | /moten/:id/anslag                | posts it, at once or on a chosen day              |
/// | POST   | /moten/:id/anslag/nedtagning     | takes it down                                     |
/// | GET    | /moten/:id/anslag.pdf            | proof of notice                                   |
/// | GET    | /moten/:id/anslag/text.pdf       | the text for another board                        |
/// | POST   | /moten/:id/anslag/begaran        | notes that it was handed over                     |
/// | POST   | /moten/:id/anslag/uppsattning    | enters that board's posting, with proof           |
/// | GET    | /moten/:id/anslag/bevis          | the file that proves it                           |
/// | GET    | /moten/:id/utdrag/:number        | extract of a § as a page                          |
/// | GET    | /moten/:id/utdrag/:number/pdf    | extract of a § as PDF                             |
///
/// All but extracts also under `/moten/:id/paragrafer/:item`, for a § that is adjusted at once.
package struct AdjustmentRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let makePDF: MakePDF
    /// The words of a PDF.
    let readPDF: ReadPDF
    let makeWord: MakeWord

    package init(
        store: Store,
        sign: @escaping Sign,
        today: @escaping @Sendable () -> Day,
        makePDF: @escaping MakePDF,
        readPDF: @escaping ReadPDF = { _ in "" },
        makeWord: @escaping MakeWord = { _ in throw Missing() }
    ) {
        (self.store, self.sign, self.today) = (store, sign, today)
        (self.makePDF, self.readPDF, self.makeWord) = (makePDF, readPDF, makeWord)
    }

    /// What is adjusted: the minutes of a meeting, or a § of them that is adjusted at once.
    static func place(_ id: BoardMeeting.ID, _ item: AgendaItem.ID?) -> String {
        "/moten/\(id)" + (item.map { "/paragrafer/\($0)" } ?? "")
    }
    package static func adjustment(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        place(id, item) + "/justering"
    }
    package static func corrections(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        place(id, item) + "/rattelser"
    }
    package static func minutesPDF(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        place(id, item) + "/protokoll.pdf"
    }
    package static func minutesWord(_ id: BoardMeeting.ID) -> String { "/moten/\(id)/protokoll.docx" }
    package static func notice(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        place(id, item) + "/anslag"
    }
    package static func removal(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        notice(id, at: item) + "/nedtagning"
    }
    package static func noticePDF(_ id: BoardMeeting.ID, at item: AgendaItem.ID? = nil) -> String {
        notice(id, at: item) + ".pdf"
    }
    package static func extract(_ id: BoardMeeting.ID, _ number: Int) -> String { "/moten/\(id)/utdrag/\(number)" }
    package static func extractPDF(_ id: BoardMeeting.ID, _ number: Int) -> String { extract(id, number) + "/pdf" }

    package func add(to router: Router<PageContext>) {
        let meeting = router.group("moten/:id")
        add(to: meeting)
        add(to: meeting.group("paragrafer/:item"))
        meeting.get("utdrag/:number", use: extract).get("utdrag/:number/pdf", use: extractPDF)
    }

    private func add(to group: RouterGroup<PageContext>) {
        group.get("justering", use: show)
            .post("justering", use: adjust)
            .get("justering/original.pdf", use: original)
            .post("justering/intag", use: takeIn)
            .get("justering/underskrift/:signature", use: sendSigned)
            .post("rattelser", use: correct)
            .get("protokoll.pdf", use: minutesPDF)
            .get("protokoll.docx", use: minutesWord)
            .get("anslag", use: showNotice)
            .post("anslag", use: post)
            .post("anslag/nedtagning", use: takeDown)
            .get("anslag.pdf", use: proof)
            .get("anslag/text.pdf", use: noticeTextPDF)
            .post("anslag/begaran", use: askForNotice)
            .post("anslag/uppsattning", use: enterPosting)
            .get("anslag/bevis", use: sendProof)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        try await adjustmentPage(request, context).html(in: context.frame)
    }

    @Sendable private func adjust(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, item) = (try context.meeting, context.section)
        let capacity = MinutesSignature.Capacity(rawValue: context.form["capacity"])
        guard let capacity else { throw HTTPError(.badRequest) }
        let seen = context.form["fingerprint"]
        do {
            try await store.sign(
                minutesOf: id,
                at: item,
                as: capacity,
                seen: seen,
                sign(try context.user, "justering")
            )
            return .see(Self.adjustment(id, at: item), receipt: .signed)
        } catch let refusal as Refusal where refusal.ruling.provision != .Kansli.access {
            let errors = FormErrors("underskrift", refusal.told)
            return try await adjustmentPage(request, context, context.form, errors).html(in: context.frame)
                .response(.conflict)
        }
    }

    @Sendable private func correct(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, item) = (try context.meeting, context.section)
        do {
            let form = try CorrectionForm(context.form).refined()
            try await store.correct(
                minutesOf: id,
                item: item ?? form.item,
                form.text,
                sign(try context.user, "rättelse")
            )
            return .see(Self.adjustment(id, at: item), receipt: .saved)
        } catch let errors as FormErrors {
            let page = try await adjustmentPage(request, context, context.form, errors)
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }

    func adjustmentPage(
        _ request: Request,
        _ context: PageContext,
        _ typed: FormData = FormData(),
        _ errors: FormErrors = FormErrors()
    ) async throws -> Page {
        let closed = try await readable(context)
        var page = Page.adjustment(closed, context, Fields(typed, errors, scope: errors.scope), today: today())
        page.findings = try await findings(closed).filter { $0.path == closed.record.path }
        page.errors = errors
        return page
    }

    @Sendable private func minutesPDF(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await readable(context)
        return .pdf(try await makePDF(closed.document), named: "protokoll-\(closed.meeting.day.rawValue).pdf")
    }

    @Sendable private func minutesWord(_ request: Request, _ context: PageContext) async throws -> Response {
        let closed = try await readable(context)
        return .word(try await makeWord(closed.document), named: "protokoll-\(closed.meeting.day.rawValue).docx")
    }

    func findings(_ closed: ClosedMinutes) async throws -> [Finding] {
        try await store.findings(ofMeeting: closed.meeting.id, on: today())
    }

    func readable(_ context: PageContext) async throws -> ClosedMinutes {
        try await readable(context, at: context.section)
    }

    func readable(_ context: PageContext, at item: AgendaItem.ID?) async throws -> ClosedMinutes {
        let (user, id) = (try context.user, try context.meeting)
        let reads = user.may(.readPapers)
        guard reads.outcome == .met || user.person != nil else { throw Refusal(ruling: reads) }
        let closed = try await store.closedMinutes(id, at: item)
        let keptMinutes = closed.record.requiredSignatures.contains {
            $0.capacity == .secretary && $0.person == user.person
        }
        if !keptMinutes { try reads.orRefuse() }
        return closed
    }
}

extension Refusal {
    /// What a form's field is told of a refusal: the sentence, and where the rule stands.
    var told: String { "\(ruling.reason) (\(ruling.provision.citation))" }
}

extension PageContext {
    var meeting: BoardMeeting.ID { get throws { try parameters.require("id", as: BoardMeeting.ID.self) } }

    /// The § that is adjusted at once, when the path names one.
    var section: AgendaItem.ID? { parameters.get("item", as: AgendaItem.ID.self) }
}

extension ClosedMinutes {
    var item: AgendaItem.ID? { record.section }
}
