import Domain
import Markup
import Site

extension StartForm {
    /// The start form with what a referral tells. A name is split before its last word, which is mostly right.
    static func known(_ record: ReferralRecord, _ today: Day) -> Fields {
        let (referral, content) = (record.referral, record.content)
        let words = content.name.split(separator: " ").map(String.init)
        return Fields([
            "referral": String(referral.id), "number": content.number,
            "given": words.dropLast().joined(separator: " "), "surname": words.last ?? "",
            "kind": referral.isProtected ? Identity.Kind.protected.rawValue : "", "sex": referral.sex.rawValue,
            "referrer": referral.party.rawValue, "startedOn": today.rawValue,
            "longAssistance": YesNo.missing.rawValue, "disability": YesNo.missing.rawValue,
            "violence": Violence.notAsked.rawValue,
        ])
    }
}

/// Arbetet kring deltagaren (work sections): what this slice shows on a person's page.
package enum WorkSections {
    package static let person: PersonSection = { file, _ in
        let items = file.stays.map { one in
            WorkSections.links(one.stay.id, one.initiative.name)
        }
        return "<section><h2>Planering</h2><ul>\(items)</ul></section>\n"
    }

    private static func links(_ stay: Stay.ID, _ initiative: String) -> HTML {
        """
        <li>\(initiative): <a href="\(PlanRoutes.plan(stay))">Handlingsplan och medgivanden</a>, \
        <a href="\(InstrumentRoutes.measurements(stay))">mätningar</a></li>

        """
    }
}
