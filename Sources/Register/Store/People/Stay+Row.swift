import Domain
package import GRDB

extension Stay: FetchableRecord {
    package init(row: Row) throws {
        let reason: String? = row["exitReason"]
        let destination: String? = row["destination"]
        self.init(
            id: row["id"],
            person: row["person"],
            initiative: row["initiative"],
            caseWorker: row["caseWorker"],
            sex: try row.code("sex"),
            birthYear: row["birthYear"],
            ageBand: row["ageBand"],
            precision: try row.code("precision"),
            startedOn: row["startedOn"],
            municipality: row["municipality"],
            referrer: try row.code("referrer"),
            before: Situation(row["incomesBefore"], row["occupationsBefore"], row["workBefore"], row["studiesBefore"]),
            education: try row.code("education"),
            supportMonths: row["supportMonths"],
            longAssistance: try row.code("longAssistance"),
            disability: try row.code("disability"),
            violence: try row.code("violence"),
            endedOn: row["endedOn"],
            exitReason: reason.flatMap(ExitReason.init(rawValue:)),
            after: Situation(
                ifAny: row["incomesAfter"],
                row["occupationsAfter"],
                row["workAfter"],
                row["studiesAfter"]
            ),
            destination: destination.flatMap(Destination.init(rawValue:))
        )
    }
}

extension AfterFollowUp: FetchableRecord {
    package init(row: Row) throws {
        self.init(
            id: row["id"],
            stay: row["stay"],
            month: row["month"],
            askedOn: row["askedOn"],
            situation: Situation(ifAny: row["incomes"], row["occupations"], row["work"], row["studies"])
        )
    }
}

extension Row {
    func code<Code: RawRepresentable<String>>(_ column: String) throws -> Code {
        guard let code = Code(rawValue: self[column]) else { throw Missing() }
        return code
    }
}

extension Situation {
    init(_ incomes: Int, _ occupations: Int, _ work: Int, _ studies: Int) {
        self.init(work: Extent(rawValue: work), studies: Extent(rawValue: studies))
        (self.incomes, self.occupations) = (CodeSet(bits: incomes), CodeSet(bits: occupations))
    }

    init?(ifAny incomes: Int?, _ occupations: Int?, _ work: Int?, _ studies: Int?) {
        guard let incomes, let occupations else { return nil }
        self.init(incomes, occupations, work ?? 0, studies ?? 0)
    }

    /// Percent of full time, as the tables keep it.
    var workPercent: Int { work?.rawValue ?? 0 }
    var studiesPercent: Int { studies?.rawValue ?? 0 }
}
