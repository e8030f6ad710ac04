package import Foundation

/// Ansökan (application): what parties ask for, in one version. A draft is written in; a submitted one is fixed, and a
/// change is a new version.
package struct Application: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var initiative: Initiative.ID
    /// From 1 within the initiative.
    package var version: Int
    package var template: ApplicationTemplate.ID
    package var firstYear: Int
    package var lastYear: Int
    /// Sammanfattning.
    package var summary: String
    /// Inlämnad: nil is a draft.
    package var submittedAt: Date?
    /// Where it stands in the diary.
    package var document: DiaryDocument.ID?
    /// Återtagen av sökanden.
    package var withdrawnOn: Day?
    package var revision: Int

    package init(
        id: Int64 = 0,
        initiative: Initiative.ID,
        version: Int = 1,
        template: ApplicationTemplate.ID,
        years: ClosedRange<Int>,
        summary: String = "",
        submittedAt: Date? = nil,
        document: DiaryDocument.ID? = nil,
        revision: Int = 1
    ) {
        (self.id, self.initiative, self.version, self.template) = (id, initiative, version, template)
        (firstYear, lastYear, self.summary) = (years.lowerBound, years.upperBound, summary)
        (self.submittedAt, self.document, self.revision) = (submittedAt, document, revision)
    }
}

/// Svar (answer): what an application says in a section of its template.
package struct ApplicationAnswer: Codable, Hashable, Sendable {
    package var application: Application.ID
    /// `ApplicationTemplate.Section.key`.
    package var section: String
    package var text: String

    package init(application: Application.ID, section: String, text: String) {
        (self.application, self.section, self.text) = (application, section, text)
    }
}

/// Målgrupp (target group) of an application: ages, and who they are. There may be several.
package struct TargetGroup: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var application: Application.ID
    package var leastAge: Int?
    package var greatestAge: Int?
    package var text: String
    /// The section that states it, when one does.
    package var section: String?

    package init(
        id: Int64 = 0,
        application: Application.ID,
        ages: ClosedRange<Int>? = nil,
        text: String,
        section: String? = nil
    ) {
        (self.id, self.application, self.text, self.section) = (id, application, text, section)
        (leastAge, greatestAge) = (ages?.lowerBound, ages?.upperBound)
    }
}

/// Mål (goal) of an application with its measure.
package struct ApplicationGoal: Codable, Hashable, Sendable, Identifiable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        /// Projektmål.
        case project
        /// Effektmål.
        case effect
    }

    package let id: Int64
    package var application: Application.ID
    package var kind: Kind
    /// Empty when only the measure is stated: then completeness asks for it.
    package var text: String
    /// Indikator (measure): "NNS indikatorenkät".
    package var measure: String
    package var firstYear: Int
    package var lastYear: Int

    package init(
        id: Int64 = 0,
        application: Application.ID,
        kind: Kind = .project,
        text: String,
        measure: String = "",
        years: ClosedRange<Int>
    ) {
        (self.id, self.application, self.kind, self.text) = (id, application, kind, text)
        (self.measure, firstYear, lastYear) = (measure, years.lowerBound, years.upperBound)
    }
}

/// Volym (expected volume): how many of what.
package struct ApplicationVolume: Codable, Hashable, Sendable, Identifiable {
    package let id: Int64
    package var application: Application.ID
    package var what: String
    package var year: Int?
    package var count: Int

    package init(id: Int64 = 0, application: Application.ID, what: String, year: Int? = nil, count: Int) {
        (self.id, self.application, self.what, self.year, self.count) = (id, application, what, year, count)
    }
}
