import Domain
import Folder
import GRDB

extension Database {
    /// Lays a version's parts in the place of what was there. Until money is granted, the responsible party of the newest one is
    /// the initiative's, who receives and reports: any party may write a draft.
    func lay(_ record: ApplicationRecord) throws {
        let id = record.id
        try record.application.update(self)
        for table in [
            "applicationParty", "applicationAnswer", "targetGroup", "applicationGoal", "applicationVolume", "costLine",
            "financingLine", "applicationAttachment",
        ] {
            try execute(sql: "DELETE FROM \(table) WHERE application = ?", arguments: [id])
        }
        for party in record.parties { try party.placed(nextID(ApplicationParty.self), in: id).insert(self) }
        for answer in record.answers where !answer.text.isEmpty {
            try ApplicationAnswer(application: id, section: answer.section, text: answer.text).insert(self)
        }
        for group in record.targetGroups { try group.placed(nextID(TargetGroup.self), in: id).insert(self) }
        for goal in record.goals { try goal.placed(nextID(ApplicationGoal.self), in: id).insert(self) }
        for volume in record.volumes { try volume.placed(nextID(ApplicationVolume.self), in: id).insert(self) }
        for line in record.costs { try line.placed(in: id).insert(self) }
        for line in record.financing { try line.placed(nextID(FinancingLine.self), in: id).insert(self) }
        for paper in record.attachments {
            try ApplicationAttachment(
                id: nextID(ApplicationAttachment.self),
                application: id,
                title: paper.title,
                file: paper.file
            ).insert(self)
        }
        try execute(
            literal: """
                UPDATE initiative SET responsible = \(record.responsible?.organisation)
                WHERE id = \(record.application.initiative)
                AND NOT EXISTS (SELECT * FROM "grant" WHERE "grant".initiative = initiative.id)
                """
        )
    }
}

extension ApplicationParty {
    fileprivate func placed(_ id: Int64, in application: Application.ID) -> ApplicationParty {
        ApplicationParty(
            id: id,
            application: application,
            kind: kind,
            organisation: organisation,
            unit: unit,
            organisationNumber: organisationNumber,
            address: address,
            signatory: signatory,
            contact: contact,
            bankgiro: bankgiro,
            plusgiro: plusgiro,
            signedAt: signedAt,
            signedBy: signedBy
        )
    }
}

extension TargetGroup {
    fileprivate func placed(_ id: Int64, in application: Application.ID) -> TargetGroup {
        var group = TargetGroup(id: id, application: application, text: text, section: section)
        (group.leastAge, group.greatestAge) = (leastAge, greatestAge)
        return group
    }
}

extension ApplicationGoal {
    fileprivate func placed(_ id: Int64, in application: Application.ID) -> ApplicationGoal {
        ApplicationGoal(
            id: id,
            application: application,
            kind: kind,
            text: text,
            measure: measure,
            years: firstYear...max(firstYear, lastYear)
        )
    }
}

extension ApplicationVolume {
    fileprivate func placed(_ id: Int64, in application: Application.ID) -> ApplicationVolume {
        ApplicationVolume(id: id, application: application, what: what, year: year, count: count)
    }
}

extension CostLine {
    fileprivate func placed(in application: Application.ID) -> CostLine {
        CostLine(application: application, kind: kind, year: year, amount: amount, specification: specification)
    }
}

extension FinancingLine {
    fileprivate func placed(_ id: Int64, in application: Application.ID) -> FinancingLine {
        FinancingLine(
            id: id,
            application: application,
            organisation: organisation,
            text: text,
            year: year,
            amount: amount
        )
    }
}
