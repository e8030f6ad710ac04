import Domain
import Hummingbird

/// Delar av ansökan (steps): what is written on a page of its own.
enum ApplicationStep: String, CaseIterable {
    case parties = "parter"
    case content = "innehall"
    case goals = "mal"
    case costs = "kostnader"
    case papers = "bilagor"

    var swedish: String {
        switch self {
        case .parties: "Parter"
        case .content: "Beskrivning"
        case .goals: "Målgrupp och mål"
        case .costs: "Kostnader"
        case .papers: "Bilagor"
        }
    }

    var next: ApplicationStep? { Self.allCases.drop { $0 != self }.dropFirst().first }
}

/// Var ansökan visas (application paths): the office's pages and the applicants' own are the same pages in two places.
package enum ApplicationSide: Sendable {
    case office, applicant

    /// For the router.
    var pattern: RouterPath { self == .office ? "insatser/:id/ansokan" : "ansok/:id" }

    func application(_ id: Initiative.ID) -> String { self == .office ? "/insatser/\(id)/ansokan" : "/ansok/\(id)" }
    func version(_ number: Int, _ id: Initiative.ID) -> String { application(id) + "?version=\(number)" }
    func step(_ step: ApplicationStep, _ id: Initiative.ID) -> String { application(id) + "/" + step.rawValue }
    func pdf(_ id: Initiative.ID) -> String { application(id) + "/pdf" }
    func signature(_ id: Initiative.ID) -> String { application(id) + "/underskrift" }
    func submission(_ id: Initiative.ID) -> String { application(id) + "/inlamning" }
    func renewal(_ id: Initiative.ID) -> String { application(id) + "/ny-version" }
    func withdrawal(_ id: Initiative.ID) -> String { application(id) + "/atertagande" }
    func paper(_ paper: ApplicationAttachment.ID, _ id: Initiative.ID) -> String {
        step(.papers, id) + "/\(paper)"
    }
    func removal(_ paper: ApplicationAttachment.ID, _ id: Initiative.ID) -> String {
        self.paper(paper, id) + "/borttagning"
    }
}
