import Domain
import Folder
import GRDB

extension DiarySettings: FetchableRecord, PersistableRecord {}
extension DiaryCase: FetchableRecord, PersistableRecord {}
extension DiaryDocument: FetchableRecord, PersistableRecord {}
extension SecrecyMark: FetchableRecord, PersistableRecord {}
extension RedactedCopy: FetchableRecord, PersistableRecord {}
extension CaseItem: FetchableRecord {}
