import Domain
import GRDB

extension Database {
    /// An initiative, for who may do with its reports and changes what they are about to: the office by a right of its own,
    /// an applicant when the organisation that employs them is the one that receives.
    func reported(_ id: Initiative.ID, by user: User, inOffice deed: Deed) throws -> Initiative {
        let office = user.may(deed)
        if office.outcome == .met { return try known(id, Initiative.self) }
        guard user.may(.apply).outcome == .met else { throw Refusal(ruling: office) }
        guard let own = try organisation(of: user), let initiative = try Initiative.fetchOne(self, key: id),
            initiative.responsible == own
        else { throw Refusal(ruling: .notYoursToReport) }
        return initiative
    }
}
