package import Foundation

/// Omedelbar justering (immediate adjustment): a § that the board decided to adjust at once, with its own fixed text,
/// signers and day. The rest of the minutes follows later and takes the § in as it was fixed.
package struct ImmediateAdjustment: Codable, Hashable, Sendable {
    package var item: AgendaItem.ID
    package var meeting: BoardMeeting.ID
    /// `Minutes` with this § alone, as canonical JSON.
    package var text: String
    package var sha256: String
    /// Who is to sign. Kept, since the roll may change while the meeting goes on.
    package var signers: [SectionSigner]
    package var fixedAt: Date
    /// The day of the last signature; nil while one is missing.
    package var adjustedOn: Day?

    package init(
        item: AgendaItem.ID,
        meeting: BoardMeeting.ID,
        text: String,
        sha256: String,
        signers: [SectionSigner],
        fixedAt: Date,
        adjustedOn: Day? = nil
    ) {
        (self.item, self.meeting, self.text, self.sha256) = (item, meeting, text, sha256)
        (self.signers, self.fixedAt, self.adjustedOn) = (signers, fixedAt, adjustedOn)
    }

    package var fixedText: FixedText { FixedText(meeting: meeting, text: text, sha256: sha256, fixedAt: fixedAt) }
}

/// Paragrafens undertecknare (section signer): who signs a § that is adjusted at once, as what.
package struct SectionSigner: Codable, Hashable, Sendable {
    package let person: Person.ID
    package let capacity: MinutesSignature.Capacity

    package init(_ person: Person.ID, _ capacity: MinutesSignature.Capacity) {
        (self.person, self.capacity) = (person, capacity)
    }
}

extension MeetingRecord {
    package func immediate(_ item: AgendaItem.ID) -> ImmediateAdjustment? { immediate.first { $0.item == item } }

    /// The §§ that are adjusted with the minutes as a whole.
    package var adjustedLater: [ItemRecord] { numbered.filter { immediate($0.id) == nil } }

    /// Those of the §§ adjusted at once that somebody has still to sign.
    package var waitingSections: [MeetingRecord] {
        immediate.filter { $0.adjustedOn == nil }.compactMap { narrowed(to: $0.item) }
    }

    /// The § as a meeting record of its own, so that the rules for signing, notice and appeal are the same for it as for
    /// the minutes. Nil when it is not adjusted at once.
    package func narrowed(to item: AgendaItem.ID) -> MeetingRecord? {
        immediate(item).flatMap { narrowed(to: item, signers: $0.signers, fixed: $0) }
    }

    /// The § as it would be if it were adjusted at once now.
    package func narrowedToFix(_ item: AgendaItem.ID, _ board: Board) -> MeetingRecord? {
        narrowed(to: item, signers: signers(of: item, board), fixed: nil)
    }

    /// Who signs a § that is adjusted now: whoever keeps the minutes, whoever led it, and the adjusters that were there.
    package func signers(of item: AgendaItem.ID, _ board: Board) -> [SectionSigner] {
        guard let record = self.item(item) else { return [] }
        let named = adjusters.filter { $0.item == item || $0.item == nil && !mayNotAdjust($0.person, record) }
        return [(record.item.secretary ?? meeting.secretary).map { SectionSigner($0, .secretary) }].compactMap { $0 }
            + [presiding(at: item, board).map { SectionSigner($0, .presiding) }].compactMap { $0 }
            + named.map { SectionSigner($0.person, .adjuster) }
    }

    private func narrowed(
        to item: AgendaItem.ID,
        signers: [SectionSigner],
        fixed: ImmediateAdjustment?
    ) -> MeetingRecord? {
        guard var only = self.item(item) else { return nil }
        (only.item.presiding, only.item.secretary) = (nil, nil)
        var part = MeetingRecord(meeting: meeting, items: [only])
        part.section = item
        part.meeting.presiding = signers.first { $0.capacity == .presiding }?.person
        part.meeting.secretary = signers.first { $0.capacity == .secretary }?.person
        (part.meeting.closedAt, part.meeting.adjustedOn) = (fixed?.fixedAt, fixed?.adjustedOn)
        part.fixedText = fixed?.fixedText
        part.attendances = present(at: item).map(\.wholly)
        part.services = services.filter { covers($0.fromItem, $0.untilItem, item) }.map(\.wholly)
        part.adjusters = signers.enumerated().filter { $0.element.capacity == .adjuster }.map {
            Adjuster(id: Int64($0.offset), meeting: meeting.id, person: $0.element.person)
        }
        part.signatures = signatures.filter { $0.item == item }.map(\.wholly)
        part.corrections = corrections.filter { $0.item == item }
        part.notices = notices.filter { $0.item == item }
        part.noticeRequests = noticeRequests.filter { $0.item == item }
        part.postingProofs = postingProofs.filter { $0.item == item }
        return part
    }
}

extension Attendance {
    fileprivate var wholly: Attendance {
        var whole = self
        (whole.fromItem, whole.untilItem) = (nil, nil)
        return whole
    }
}

extension Service {
    fileprivate var wholly: Service {
        var whole = self
        (whole.fromItem, whole.untilItem) = (nil, nil)
        return whole
    }
}

extension MinutesSignature {
    fileprivate var wholly: MinutesSignature {
        var whole = self
        whole.item = nil
        return whole
    }
}
