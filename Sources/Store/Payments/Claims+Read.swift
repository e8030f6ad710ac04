import Domain
import GRDB

extension Claim: FetchableRecord, PersistableRecord {}
