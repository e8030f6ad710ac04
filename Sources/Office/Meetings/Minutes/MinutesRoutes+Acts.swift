import Domain
import Site
import Store

/// What is done at the meeting as a whole.
enum MeetingAct: String {
    case open = "oppning", move = "dag", close = "avslut", officers = "funktioner", add = "arenden", adjuster =
        "justerare",
        dropAdjuster = "justerare-bort"
}

/// What is done in the roll.
enum RollAct: String {
    case suggested = "besked", attend = "deltar", absent = "franvaro", guest = "ovriga", serve = "tjanstgoring",
        endService =
        "tjanstgoring-slut"
}

extension MinutesRoutes {
    func perform(_ act: MeetingAct, _ context: PageContext) async throws -> String {
        let (id, form, signature) = (try context.id, context.form, sign(try context.user, "protokoll"))
        var errors = FormErrors()
        switch act {
        case .open, .officers:
            let presiding = form.id("presiding", "Ordförande", &errors)
            let secretary = form.id("secretary", "Sekreterare", &errors)
            try errors.check()
            if act == .officers {
                try await store.appointOfficers(
                    of: id,
                    presiding: presiding,
                    secretary: secretary,
                    fromStart: form["extent"] == "start",
                    signature
                )
                break
            }
            try await store.open(
                id,
                presiding: presiding,
                secretary: secretary,
                early: !form["early"].isEmpty,
                signature
            )
            return Self.roll(id)
        case .close:
            let end = form.time("end", "Mötet slutade", &errors)
            try errors.check()
            guard let end else { throw Missing() }
            try await store.close(id, at: end, signature)
        case .move:
            let day = form.day("day", "Mötet hölls", &errors)
            try errors.check()
            guard let day else { throw Missing() }
            try await store.move(id, to: day, signature)
        case .add:
            let title = form.required("title", "Ärende", &errors)
            try errors.check()
            _ = try await store.addItem(title ?? "", at: id, signature)
        case .adjuster:
            let person = form.id("person", "Justerare", &errors)
            try errors.check()
            try await store.chooseAdjuster(person, at: id, for: Int64(form["item"]), signature)
        case .dropAdjuster: try await store.removeAdjuster(Int64(form["adjuster"]) ?? 0, at: id, signature)
        }
        return Self.minutes(id)
    }

    func perform(_ act: RollAct, _ context: PageContext) async throws -> String {
        let (id, form, signature) = (try context.id, context.form, sign(try context.user, "närvaro"))
        var errors = FormErrors()
        switch act {
        case .suggested: try await store.attendAsReplied(at: id, signature)
        case .attend:
            let person = form.id("person", "Person", &errors)
            try errors.check()
            try await store.attend(person, at: id, form.attendance, signature)
        case .absent: try await store.miss(Int64(form["person"]) ?? 0, at: id, signature)
        case .guest:
            let name = form.required("name", "Namn", &errors)
            _ = form.required("function", "Uppgift vid mötet", &errors)
            try errors.check()
            try await store.attend(guest: name ?? "", at: id, form.attendance, signature)
        case .serve:
            let (deputy, member) = (form.id("person", "Ersättare", &errors), form.id("member", "Medlem", &errors))
            try errors.check()
            let (from, until) = (Int64(form["from"]), Int64(form["until"]))
            try await store.serve(
                deputy,
                for: member,
                at: id,
                from: from,
                until: until,
                reason: form["reason"],
                signature
            )
        case .endService:
            try await store.endService(Int64(form["service"]) ?? 0, at: id, with: Int64(form["until"]), signature)
        }
        return Self.roll(id)
    }
}

extension FormData {
    /// An id that was chosen in a list; 0 with a message when none was.
    func id(_ name: String, _ label: String, _ errors: inout FormErrors) -> Int64 {
        guard let id = Int64(self[name]) else {
            errors.add(name, "\(label): välj någon i listan.")
            return 0
        }
        return id
    }

    fileprivate var attendance: AttendanceEntry {
        AttendanceEntry(
            Attendance.Mode(rawValue: self["mode"]) ?? .room,
            audioReason: self["audioReason"],
            function: self["function"],
            intervals: [.init(Int64(self["from"]), Int64(self["until"]))]
                + ["2", "3"].compactMap { number in
                    Int64(self["from" + number]).map { .init($0, Int64(self["until" + number])) }
                }
        )
    }
}
