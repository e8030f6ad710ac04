import Domain
import GRDB

extension Grant: FetchableRecord, PersistableRecord {}
extension GrantAmount: FetchableRecord {}
extension Agreement: FetchableRecord, PersistableRecord {}
extension Instalment: FetchableRecord, PersistableRecord {}
extension GrantClaim: FetchableRecord {}
extension ApprovedReport: FetchableRecord {}
