package import Documents
package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Diariet: cases and their registered documents.
///
/// | Method | Path                              | Does                                                     |
/// |--------|-----------------------------------|----------------------------------------------------------|
/// | GET    | /diarium                          | the cases of a year: ?ar=2023                            |
/// | GET    | /diarium/registrera               | the form for a document: ?arende=12, ?rattar=3           |
/// | POST   | /diarium/registrera               | registers it, in a case of its own when it begins one    |
/// | GET    | /diarium/installningar            | how cases are numbered, which words warn                 |
/// | POST   | /diarium/installningar            | settles it                                               |
/// | GET    | /diarium/:id                      | a case                                                   |
/// | POST   | /diarium/:id/rubrik               | gives it another title                                   |
/// | POST   | /diarium/:id/avslut               | closes it                                                |
/// | POST   | /diarium/:id/oppning              | opens it again                                           |
/// | POST   | /diarium/:id/utdrag/:item         | files the extract of an adjusted §                       |
/// | GET    | /diarium/:id/:serial              | a document                                               |
/// | GET    | /diarium/:id/:serial/original     | its original                                             |
/// | POST   | /diarium/:id/:serial/sekretess    | marks it secret, or lifts the mark                       |
/// | POST   | /diarium/:id/:serial/kopia        | adds a copy for the public                               |
package struct DiaryRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day
    let makePDF: MakePDF

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day, makePDF: @escaping MakePDF) {
        (self.store, self.sign, self.today, self.makePDF) = (store, sign, today, makePDF)
    }

    package static let diary = Room.registry.path
    package static let registration = diary + "/registrera"
    static let settings = diary + "/installningar"
    static func diary(of year: Int) -> String { diary + "?ar=\(year)" }
    static func registration(in id: DiaryCase.ID) -> String { registration + "?arende=\(id)" }
    static func correction(of serial: Int, in id: DiaryCase.ID) -> String { registration(in: id) + "&rattar=\(serial)" }
    package static func diaryCase(_ id: DiaryCase.ID) -> String { diary + "/\(id)" }
    static func title(_ id: DiaryCase.ID) -> String { diaryCase(id) + "/rubrik" }
    static func closing(_ id: DiaryCase.ID) -> String { diaryCase(id) + "/avslut" }
    static func reopening(_ id: DiaryCase.ID) -> String { diaryCase(id) + "/oppning" }
    static func extract(of item: AgendaItem.ID, in id: DiaryCase.ID) -> String { diaryCase(id) + "/utdrag/\(item)" }
    package static func document(_ serial: Int, in id: DiaryCase.ID) -> String { diaryCase(id) + "/\(serial)" }
    static func original(_ serial: Int, in id: DiaryCase.ID) -> String { document(serial, in: id) + "/original" }
    static func secrecy(_ serial: Int, in id: DiaryCase.ID) -> String { document(serial, in: id) + "/sekretess" }
    static func copy(_ serial: Int, in id: DiaryCase.ID) -> String { document(serial, in: id) + "/kopia" }

    package func add(to router: Router<PageContext>) {
        router.group("diarium")
            .get(use: showDiary)
            .get("registrera", use: showRegistration)
            .post("registrera", use: register)
            .get("installningar", use: showSettings)
            .post("installningar", use: settle)
            .get(":id", use: showCase)
            .post(":id/rubrik", use: retitle)
            .post(":id/avslut", use: close)
            .post(":id/oppning", use: reopen)
            .post(":id/utdrag/:item", use: fileExtract)
            .get(":id/:serial", use: showDocument)
            .get(":id/:serial/original", use: sendOriginal)
            .post(":id/:serial/sekretess", use: mark)
            .post(":id/:serial/kopia", use: addCopy)
    }

    @Sendable private func showDiary(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.readDiary).orRefuse()
        let years = try await store.diaryYears()
        let year = request.uri.queryParameters.get("ar").flatMap { Int($0) } ?? years.first ?? today().year
        let records = try await store.diaryRecords(of: year)
        return Page.diary(records, years: years, year: year, context).html(in: context.frame)
    }

    @Sendable private func showSettings(_ request: Request, _ context: PageContext) async throws -> HTML {
        try context.user.may(.setUpAssociation).orRefuse()
        let fields = DiarySettingsForm.fields(try await store.diarySettings())
        return Page.diarySettings(fields, context).html(in: context.frame)
    }

    @Sendable private func settle(_ request: Request, _ context: PageContext) async throws -> Response {
        do {
            let settings = try DiarySettingsForm(context.form, today: today()).refined()
            try await store.settle(settings, sign(try context.user, "diariets inställningar"))
            return .see(Self.settings, receipt: .saved)
        } catch let errors as FormErrors {
            var page = Page.diarySettings(Fields(context.form, errors), context)
            page.errors = errors
            return page.html(in: context.frame).response(.unprocessableContent)
        }
    }
}

extension PageContext {
    var serial: Int { get throws { try parameters.require("serial", as: Int.self) } }
}
