import Domain
import Folder
import GRDB

extension PlannedMeeting: FetchableRecord, PersistableRecord {}
extension BoardMeeting: FetchableRecord, PersistableRecord {}
extension AgendaItem: FetchableRecord, PersistableRecord {}
extension ItemParty: FetchableRecord, PersistableRecord {}
extension ReturningCondition: FetchableRecord, PersistableRecord {}
extension Involvement: FetchableRecord, PersistableRecord {}
extension Appendix: FetchableRecord, PersistableRecord {}
extension PrivateNote: FetchableRecord, PersistableRecord {}
extension Matter: FetchableRecord, PersistableRecord {}
extension Motion: FetchableRecord, PersistableRecord {}
extension Vote: FetchableRecord, PersistableRecord {}
extension Ballot: FetchableRecord, PersistableRecord {}
extension Clause: FetchableRecord, PersistableRecord {}
extension ClauseAmount: FetchableRecord, PersistableRecord {}
extension ClauseCondition: FetchableRecord, PersistableRecord {}
extension FollowUp: FetchableRecord, PersistableRecord {}
extension Remark: FetchableRecord, PersistableRecord {}
extension Abstention: FetchableRecord, PersistableRecord {}
extension Attendance: FetchableRecord, PersistableRecord {}
extension Service: FetchableRecord, PersistableRecord {}
extension Recusal: FetchableRecord, PersistableRecord {}
extension Adjuster: FetchableRecord, PersistableRecord {}
extension FixedText: FetchableRecord, PersistableRecord {}
extension MinutesSignature: FetchableRecord, PersistableRecord {}
extension Correction: FetchableRecord, PersistableRecord {}
extension Notice: FetchableRecord, PersistableRecord {}
extension NoticeRequest: FetchableRecord, PersistableRecord {}
extension PostingProof: FetchableRecord, PersistableRecord {}
extension ImmediateAdjustment: FetchableRecord, PersistableRecord {}
extension AttendanceReply: FetchableRecord, PersistableRecord {}
