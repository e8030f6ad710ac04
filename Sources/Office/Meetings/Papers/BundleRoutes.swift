package import Documents
package import Domain
package import Hummingbird
package import Site
package import Store

/// All papers of a meeting as one PDF, for who reads them on paper or away from the network.
///
/// | Method | Path                  | Does                                     |
/// |--------|-----------------------|------------------------------------------|
/// | GET    | /moten/:id/papper.pdf | the summons and all appendices, joined   |
package struct BundleRoutes: Sendable {
    let store: Store
    let today: @Sendable () -> Day
    let makeBundle: MakeBundle

    package init(store: Store, today: @escaping @Sendable () -> Day, makeBundle: @escaping MakeBundle) {
        (self.store, self.today, self.makeBundle) = (store, today, makeBundle)
    }

    package func add(to router: Router<PageContext>) {
        router.get("moten/:id/papper.pdf", use: send)
    }

    @Sendable private func send(_ request: Request, _ context: PageContext) async throws -> Response {
        try context.user.may(.readPapers).orRefuse()
        let id = try context.parameters.require("id", as: BoardMeeting.ID.self)
        let view = SummonsView(
            record: try await store.meetingRecord(id),
            board: try await store.board(),
            deliveries: try await store.summonsDeliveries(of: id),
            today: today()
        )
        let bundle = try await view.bundle(view.document, store)
        return .pdf(try await makeBundle(bundle), named: "handlingar-\(view.record.meeting.day.rawValue).pdf")
    }
}

extension SummonsView {
    /// The summons with all appendices. Nobody's private notes are read for it.
    func bundle(_ summons: Document, _ store: Store) async throws -> PaperBundle {
        let meeting = record.meeting
        let files = try await store.appendixFiles(of: meeting.id)
        let papers = record.items.flatMap { item in
            item.appendices.map { appendix in
                let file = files[appendix.id].map { file in
                    PaperBundle.File(fingerprint: file.sha256, size: file.size) {
                        try await store.appendix(appendix.id, of: meeting.id).bytes
                    }
                }
                return PaperBundle.Paper(
                    number: appendix.number,
                    title: appendix.title,
                    item: item.item.numberedTitle,
                    file: file
                )
            }
        }
        return PaperBundle(
            title: "Styrelsens möte den \(meeting.day.swedish)",
            sender: board.association.name,
            day: meeting.summonedOn ?? today,
            summons: summons,
            papers: papers
        )
    }
}
