import Domain
import Foundation
import TestSupport
import Testing

@Suite struct `The applicant's desk` {
    let today: Day = "2023-01-16"

    @Test func `asks for a report from a month before it is due until it is handed in`() throws {
        let soon = try #require(RuleCase.report(due: "2023-02-15").receiverDuty(on: today, at: "/ansok/1"))
        #expect(soon.path == "/ansok/1" && soon.day == "2023-02-15" && soon.isDeadline)
        #expect(soon.text == "Helårsredovisning 2022 för Arbetsterapeut ska vara inne.")
        #expect(RuleCase.report(due: "2023-02-16").receiverDuty(on: today, at: "") == nil)
        #expect(RuleCase.report(submitted: true).receiverDuty(on: today, at: "") == nil)
        let report = RuleCase.report().report
        let closed = ReportRecord(report, title: "A", initiativeClosedOn: "2023-01-02")
        #expect(closed.receiverDuty(on: today, at: "") == nil)
    }

    @Test func `tells why a report came back, and calls that late on no day`() throws {
        var report = RuleCase.report(due: "2023-01-02", submitted: true).report
        (report.returnedOn, report.returnReason) = ("2023-01-12", "Mål 2 saknas.")
        let duty = try #require(ReportRecord(report, title: "A").receiverDuty(on: today, at: ""))
        #expect(duty.text.hasSuffix("är återsänd: Mål 2 saknas.") && duty.day == "2023-01-12")
        #expect(!duty.isLate(on: today))
    }

    @Test(
        arguments: [
            ("2023-01-16", nil), ("2023-01-17", .early), ("2023-01-27", .early), ("2023-01-28", .near),
            ("2023-01-31", .near), ("2023-02-01", .late), ("2023-06-01", .late),
        ] as [(Day, ReportReminder.Occasion?)]
    )
    func `is reminded of a report two weeks and three days before, and when it is late`(
        day: Day,
        occasion: ReportReminder.Occasion?
    ) {
        let report = RuleCase.report(due: "2023-01-31")
        #expect(report.reminder(on: day, to: 7) == occasion.map { ReportReminder(1, $0, "2023-01-31", account: 7) })
    }

    @Test func `is reminded of what came back by its day, without the reason, and of nothing that is done`() throws {
        var report = RuleCase.report(submitted: true).report
        #expect(ReportRecord(report, title: "A").reminder(on: today, to: 7) == nil)
        (report.returnedOn, report.returnReason) = ("2023-01-12", "Mål 2 saknas.")
        let record = ReportRecord(report, title: "A")
        let reminder = try #require(record.reminder(on: today, to: 7))
        #expect(reminder == ReportReminder(1, .returned, "2023-01-12", account: 7))
        #expect(record.line(reminder) == "12 januari 2023: Helårsredovisning 2022 för A sändes tillbaka för att rättas")
        let closed = ReportRecord(report, title: "A", initiativeClosedOn: "2023-01-13")
        #expect(closed.reminder(on: today, to: 7) == nil)
    }

    func own(_ signed: [Bool], _ change: (inout ApplicationRecord) -> Void = { _ in }, asked: [Day] = [])
        -> OwnApplication
    {
        var record = ApplicationRecord(
            Application(initiative: 1, template: 1, years: 2023...2023),
            .sundsvall(from: "2022-01-01"),
            parties: signed.enumerated().map { place, isSigned in
                ApplicationParty(
                    application: 0,
                    kind: place == 0 ? .responsible : .cooperating,
                    organisation: Int64(place + 1),
                    signedAt: isSigned ? .distantPast : nil
                )
            }
        )
        change(&record)
        return OwnApplication(
            of: 1,
            Initiative("Konsulent", openedOn: "2022-11-01"),
            record,
            requests: asked.map { SupplementRequest(application: 0, text: "Vilka?", askedOn: $0) }
        )
    }

    @Test func `asks who has not signed to sign, and then that it is handed in`() {
        #expect(own([false, true]).duty(at: "")?.text.contains("inte har skrivit under") == true)
        #expect(own([true, false]).duty(at: "") == nil)
        #expect(own([true, true]).duty(at: "")?.action == "Lämna in")
        #expect(own([false, false], { $0.application.withdrawnOn = "2022-12-01" }).duty(at: "") == nil)
    }

    @Test func `asks for a supplement of what is handed in, and for nothing more`() {
        let submitted = { (record: inout ApplicationRecord) in record.application.submittedAt = .distantPast }
        #expect(own([true, true], submitted).duty(at: "") == nil)
        let asked = own([true, true], submitted, asked: ["2022-12-01", "2022-12-05"]).duty(at: "/ansok/1")
        #expect(asked?.day == "2022-12-05" && asked?.path == "/ansok/1" && asked?.isDeadline == false)
        #expect(own([false, true], asked: ["2022-12-01"]).duty(at: "")?.action == "Till utkastet")
    }
}
