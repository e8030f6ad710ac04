import Domain
import Folder
import GRDB

/// How far the ids of a record that counts from 1 are moved, for each kind.
private struct Offsets {
    let meeting, item, party, involvement, recusal, appendix, matter, remark, clause: Int64
    let amount, condition, followUp, attendance, service, adjuster, signature, notice: Int64

    init(_ db: Database) throws {
        func offset(_ table: any TableRecord.Type) throws -> Int64 { try db.nextID(table) - 1 }
        (meeting, item, party) = try (offset(BoardMeeting.self), offset(AgendaItem.self), offset(ItemParty.self))
        (involvement, recusal) = try (offset(Involvement.self), offset(Recusal.self))
        (appendix, matter) = try (offset(Appendix.self), offset(Matter.self))
        (remark, clause) = try (offset(Remark.self), offset(Clause.self))
        (amount, condition) = try (offset(ClauseAmount.self), offset(ClauseCondition.self))
        (followUp, attendance) = try (offset(FollowUp.self), offset(Attendance.self))
        (service, adjuster) = try (offset(Service.self), offset(Adjuster.self))
        (signature, notice) = try (offset(MinutesSignature.self), offset(Notice.self))
    }
}

extension MeetingRecord {
    /// The same record with ids that the database has not used. Persons, organisations and members keep theirs.
    func numbered(after db: Database) throws -> MeetingRecord {
        let by = try Offsets(db)
        let id = meeting.id + by.meeting
        return MeetingRecord(
            meeting: meeting.with(id: id),
            items: items.map { $0.moved(by, meeting: id) },
            attendances: attendances.map { $0.moved(by, meeting: id) },
            services: services.map { $0.moved(by, meeting: id) },
            adjusters: adjusters.map {
                Adjuster(id: $0.id + by.adjuster, meeting: id, person: $0.person, item: $0.item.map { $0 + by.item })
            },
            signatures: signatures.map { $0.moved(by, meeting: id) },
            notice: notice.map { $0.with(id: $0.id + by.notice, meeting: id) }
        )
    }
}

extension BoardMeeting {
    fileprivate func with(id: Int64) -> BoardMeeting {
        BoardMeeting(
            id: id,
            planned: planned,
            day: day,
            start: start,
            end: end,
            place: place,
            distance: distance,
            presiding: presiding,
            secretary: secretary,
            summonedOn: summonedOn,
            openedAt: openedAt,
            closedAt: closedAt,
            cancelledOn: cancelledOn,
            adjustedOn: adjustedOn,
            asPrinted: asPrinted
        )
    }
}

extension Notice {
    fileprivate func with(id: Int64, meeting: BoardMeeting.ID) -> Notice {
        Notice(
            id: id,
            meeting: meeting,
            postedOn: postedOn,
            statedRemoval: statedRemoval,
            removedOn: removedOn,
            removalReason: removalReason,
            keptAt: keptAt,
            board: board
        )
    }
}

extension Attendance {
    fileprivate func moved(_ by: Offsets, meeting: BoardMeeting.ID) -> Attendance {
        Attendance(
            id: id + by.attendance,
            meeting: meeting,
            person: person,
            capacity: capacity,
            function: function,
            mode: mode,
            audioReason: audioReason,
            fromItem: fromItem.map { $0 + by.item },
            untilItem: untilItem.map { $0 + by.item }
        )
    }
}

extension Service {
    fileprivate func moved(_ by: Offsets, meeting: BoardMeeting.ID) -> Service {
        Service(
            id: id + by.service,
            meeting: meeting,
            deputy: deputy,
            member: member,
            fromItem: fromItem.map { $0 + by.item },
            untilItem: untilItem.map { $0 + by.item }
        )
    }
}

extension MinutesSignature {
    fileprivate func moved(_ by: Offsets, meeting: BoardMeeting.ID) -> MinutesSignature {
        MinutesSignature(
            id: id + by.signature,
            meeting: meeting,
            person: person,
            capacity: capacity,
            item: item.map { $0 + by.item },
            way: way,
            signedOn: signedOn,
            sha256: sha256
        )
    }
}

extension ItemRecord {
    fileprivate func moved(_ by: Offsets, meeting: BoardMeeting.ID) -> ItemRecord {
        let id = item.id + by.item
        var moved = ItemRecord(item: item.with(id: id, meeting: meeting))
        moved.matters = matters.map { $0.moved(by, item: id) }
        moved.parties = parties.map {
            ItemParty(id: $0.id + by.party, item: id, organisation: $0.organisation, kind: $0.kind)
        }
        moved.involvements = involvements.map {
            Involvement(id: $0.id + by.involvement, item: id, person: $0.person, kind: $0.kind)
        }
        moved.recusals = recusals.map { $0.moved(by, item: id) }
        moved.appendices = appendices.map {
            Appendix(id: $0.id + by.appendix, item: id, number: $0.number, title: $0.title, file: $0.file)
        }
        return moved
    }
}

extension AgendaItem {
    fileprivate func with(id: Int64, meeting: BoardMeeting.ID) -> AgendaItem {
        AgendaItem(
            id: id,
            meeting: meeting,
            position: position,
            number: number,
            title: title,
            kind: kind,
            origin: origin,
            background: background,
            openedAt: openedAt,
            outcome: outcome,
            presiding: presiding
        )
    }
}

extension Recusal {
    fileprivate func moved(_ by: Offsets, item: AgendaItem.ID) -> Recusal {
        Recusal(
            id: id + by.recusal,
            item: item,
            person: person,
            answer: answer,
            scope: scope,
            reason: reason,
            leftAt: leftAt,
            returnedAt: returnedAt,
            replacement: replacement
        )
    }
}

extension MatterRecord {
    /// Motions, votes and abstentions are not among what printed minutes from before Kansli have given so far.
    fileprivate func moved(_ by: Offsets, item: AgendaItem.ID) -> MatterRecord {
        let id = matter.id + by.matter
        return MatterRecord(
            matter: Matter(
                id: id,
                item: item,
                position: matter.position,
                heading: matter.heading,
                text: matter.text,
                orderOfProposals: matter.orderOfProposals
            ),
            clauses: clauses.map { $0.moved(by, matter: id) },
            remarks: remarks.map {
                Remark(id: $0.id + by.remark, matter: id, person: $0.person, kind: $0.kind, text: $0.text)
            }
        )
    }
}

extension ClauseRecord {
    fileprivate func moved(_ by: Offsets, matter: Matter.ID) -> ClauseRecord {
        let id = clause.id + by.clause
        let moved = Clause(
            id: id,
            matter: matter,
            position: clause.position,
            kind: clause.kind,
            text: clause.text,
            proposedText: clause.proposedText,
            decided: clause.decided,
            receiver: clause.receiver,
            assignee: clause.assignee,
            due: clause.due
        )
        return ClauseRecord(
            clause: moved,
            amounts: amounts.map {
                ClauseAmount(id: $0.id + by.amount, clause: id, year: $0.year, amount: $0.amount)
            },
            conditions: conditions.map {
                ClauseCondition(id: $0.id + by.condition, clause: id, text: $0.text, year: $0.year, due: $0.due)
            },
            followUps: followUps.map {
                FollowUp(
                    id: $0.id + by.followUp,
                    clause: id,
                    condition: $0.condition.map { $0 + by.condition },
                    outcome: $0.outcome,
                    on: $0.on,
                    note: $0.note
                )
            }
        )
    }
}
