package import Domain
import Formats
package import Hummingbird
import Markup
package import Site
package import Store

/// Who may deliver.
///
/// | Method | Path                                  | Does                                             |
/// |--------|---------------------------------------|--------------------------------------------------|
/// | GET    | /uppfoljning/avsandare                | the senders, and the form of a new one           |
/// | POST   | /uppfoljning/avsandare                | shows a key's fingerprint, then registers        |
/// | POST   | /uppfoljning/avsandare/:id/insatser   | ties what a sender calls an initiative to ours   |
/// | POST   | /uppfoljning/avsandare/:id/slut       | ends a sender after a day                        |
package struct SenderRoutes: Sendable {
    let store: Store
    let sign: Sign
    let today: @Sendable () -> Day

    package init(store: Store, sign: @escaping Sign, today: @escaping @Sendable () -> Day) {
        (self.store, self.sign, self.today) = (store, sign, today)
    }

    package static let senders = Room.followUp.path + "/avsandare"
    static func initiatives(_ id: DeliverySender.ID) -> String { senders + "/\(id)/insatser" }
    static func end(_ id: DeliverySender.ID) -> String { senders + "/\(id)/slut" }

    package func add(to router: Router<PageContext>) {
        router.get("uppfoljning/avsandare") { try await page($1).html(in: $1.frame) }
        router.post("uppfoljning/avsandare", use: register)
        router.post("uppfoljning/avsandare/:id/insatser", use: tie)
        router.post("uppfoljning/avsandare/:id/slut", use: end)
    }

    private func page(_ context: PageContext) async throws -> Page {
        try context.user.may(.readFollowUp).orRefuse()
        return .senders(
            SendersView(
                book: try await store.deliveryBook(),
                titles: try await store.initiativeTitles(),
                today: today(),
                context: context
            )
        )
    }

    /// The first time the fingerprint is shown, for somebody to hear it on the telephone; the second time it is registered.
    @Sendable private func register(_ request: Request, _ context: PageContext) async throws -> Response {
        try await context.answered(at: Self.senders, orShow: page) {
            let (sender, initiatives) = try SenderForm(context.form).refined()
            try sender.mayStand.asFormErrors("checkedWith")
            try await store.register(sender, initiatives: initiatives, sign(context.user, "avsändare"))
        }
    }

    @Sendable private func tie(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: DeliverySender.ID = try context.id
        return try await context.answered(at: Self.senders, orShow: page) {
            let key = context.form["tie-key"].trimmed
            guard key.isInitiativeKey, let initiative = Initiative.ID(context.form["tie-initiative"]) else {
                throw FormErrors("tie-key", "Insatsens namn i leveransen: små bokstäver a–z, siffror och bindestreck.")
            }
            let own = SenderInitiative(sender: id, key: key, initiative: initiative)
            try await store.tie(own, sign(context.user, "avsändare"))
        }
    }

    @Sendable private func end(_ request: Request, _ context: PageContext) async throws -> Response {
        let id: DeliverySender.ID = try context.id
        return try await context.answered(at: Self.senders, orShow: page) {
            var errors = FormErrors()
            let day = context.form.day("until", "Sista dag", &errors)
            try errors.check()
            guard let day else { throw errors }
            try await store.end(id, after: day, sign(context.user, "avsändare"))
        }
    }
}

extension Ruling {
    /// A rule about what was typed is said at its field.
    fileprivate func asFormErrors(_ field: String) throws(FormErrors) {
        if outcome != .met { throw FormErrors(field, reason) }
    }
}

/// En ny avsändare.
struct SenderForm {
    let data: FormData

    init(_ data: FormData) { self.data = data }

    func refined() throws(FormErrors) -> (DeliverySender, [(key: String, initiative: Initiative.ID)]) {
        var errors = FormErrors()
        let name = data.required("name", "Namn", &errors)
        let number = data.required("organisationNumber", "Organisationsnummer", &errors)
        let from = data.day("from", "Gäller från", &errors)
        let key = data["key"].trimmed.isEmpty ? nil : ReportKey(text: data["key"])
        if !data["key"].trimmed.isEmpty, key == nil {
            errors.add("key", "Nyckel: den ska vara 44 tecken, som registret visar den.")
        }
        let own = data["initiativeKey"].trimmed
        if !own.isEmpty, !own.isInitiativeKey {
            errors.add("initiativeKey", "Insatsens namn i leveransen: små bokstäver a–z, siffror och bindestreck.")
        }
        // The fingerprint that was read out is of this key and no other.
        if let key, data["shownFingerprint"] != key.fingerprint {
            errors.add(
                "checkedWith",
                "Nyckelns fingeravtryck är \(key.fingerprint). Ring upp, låt dem läsa sitt, och skriv med vem du talade."
            )
        }
        try errors.check()
        guard let name, let number, let from else { throw errors }
        let sender = DeliverySender(
            name,
            organisationNumber: number,
            key: key?.text,
            fingerprint: key?.fingerprint ?? "",
            from: from,
            checkedWith: data["checkedWith"]
        )
        let initiative = Initiative.ID(data["initiative"])
        return (sender, own.isEmpty ? [] : initiative.map { [(own, $0)] } ?? [])
    }
}
