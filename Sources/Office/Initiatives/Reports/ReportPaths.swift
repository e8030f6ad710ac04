package import Domain
import Hummingbird
import Site

/// Var redovisningarna visas (report paths): under the initiative in the office, under the application for its receiver.
extension ApplicationSide {
    /// For the router.
    var reportsPattern: RouterPath { self == .office ? "insatser/:id/redovisningar" : "ansok/:id/redovisningar" }

    package func reports(of id: Initiative.ID) -> String {
        (self == .office ? InitiativeRoutes.initiative(id) : application(id)) + "/redovisningar"
    }
    package func report(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        reports(of: id) + "/\(report)"
    }
    func pdf(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        self.report(report, of: id) + "/redovisning.pdf"
    }
    func submission(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        self.report(report, of: id) + "/inlamning"
    }
    func returning(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        self.report(report, of: id) + "/atersandning"
    }
    func approval(_ report: InitiativeReport.ID, of id: Initiative.ID) -> String {
        self.report(report, of: id) + "/godkannande"
    }

    /// The room that the pages stand in; applicants have one page that all lead back to.
    var room: Room? { self == .office ? .initiatives : nil }

    /// What a reader of the side's pages must be allowed.
    var reading: Deed { self == .office ? .readInitiatives : .apply }

    /// The way to the pages about what is granted to an initiative.
    func trail(to initiative: Initiative.ID, _ title: String) -> [Link] {
        switch self {
        case .office:
            [Link("Insatser", InitiativeRoutes.initiatives), Link(title, InitiativeRoutes.initiative(initiative))]
        case .applicant: [Link("Mina ansökningar", ApplyingRoutes.start)]
        }
    }
}
