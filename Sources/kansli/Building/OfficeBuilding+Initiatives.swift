import Domain
import Hummingbird
import Office
import Site

extension OfficeBuilding {
    /// The rooms of initiatives: the office's, and the applicants' own.
    func addInitiatives(to router: Router<PageContext>) {
        NewInitiativeRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        TemplateRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        PreparationRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        for side in [ApplicationSide.office, .applicant] {
            ApplicationRoutes(side, store: store, sign: sign, today: effects.today, makePDF: makePDF).add(to: router)
            ReportRoutes(side, store: store, sign: sign, today: effects.today, makePDF: makePDF).add(to: router)
        }
        ChangeRoutes(store: store, sign: sign).add(to: router)
        ApplyingRoutes(store: store, today: effects.today).add(to: router)
    }

    /// The room Uppföljning: what parties deliver of counts, and what was printed before.
    func addFollowUp(to router: Router<PageContext>) {
        ResultRoutes(store: store, today: effects.today, makePDF: makePDF).add(to: router)
        PrintedRoutes(store: store).add(to: router)
        NationalRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        DeliveryRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        SenderRoutes(store: store, sign: sign, today: effects.today).add(to: router)
        SendingRoutes(
            accounts,
            store: store,
            sign: sign,
            today: effects.today,
            publicURL: settings.publicURL ?? ""
        )
        .add(to: router)
        FinsamRoutes(store: store, sign: sign, today: effects.today).add(to: router)
    }
}
