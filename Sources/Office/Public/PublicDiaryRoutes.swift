package import Domain
package import Hummingbird
import Markup
package import Site
package import Store

/// Diarieförteckningen: what anybody may read of the diary.
///
/// | Method | Path                                   | Does                                                    |
/// |--------|----------------------------------------|---------------------------------------------------------|
/// | GET    | /diarieforteckning                     | the documents of a year: ?ar=2023                       |
/// | GET    | /diarieforteckning/:id/:serial/kopia   | the copy that was made for the public, never an original |
package struct PublicDiaryRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day

    package init(store: Store, today: @escaping @Sendable () -> Day) { (self.store, self.today) = (store, today) }

    package static let list = "/diarieforteckning"
    static func list(of year: Int) -> String { list + "?ar=\(year)" }
    static func copy(_ serial: Int, in id: DiaryCase.ID) -> String { list + "/\(id)/\(serial)/kopia" }

    package func add(to router: Router<PageContext>) {
        router.get("diarieforteckning", use: show)
        router.get("diarieforteckning/:id/:serial/kopia", use: sendCopy)
    }

    @Sendable private func show(_ request: Request, _ context: PageContext) async throws -> HTML {
        let years = try await store.diaryYears()
        let year = request.uri.queryParameters.get("ar").flatMap { Int($0) } ?? years.first ?? today().year
        let association = try await store.board().association
        let address = try await store.diarySettings().releaseAddress
        let cases = try await store.diaryRecords(of: year).map(PublicCase.init)
        return Page.publicDiary(cases, years: years, year: year, ask: association.asking(at: address))
            .publicHTML(in: context.frame)
    }

    @Sendable private func sendCopy(_ request: Request, _ context: PageContext) async throws -> Response {
        let (id, serial) = (try context.id, try context.serial)
        return .stored(try await store.publicCopy(of: serial, in: id), named: "kopia-\(id)-\(serial)")
    }
}

extension CoordinationAssociation {
    /// Where a document is asked for: the diary's own address, else the association's.
    fileprivate func asking(at address: String) -> String {
        address.isEmpty
            ? [email, postalAddress].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ") : address
    }
}
