package import Folder

/// Kontorets lager (store): the office's tables and verbs over a data folder.
package struct Store: Sendable {
    let folder: Folder
    let memory = StoreMemory()

    package init(_ folder: Folder) throws {
        self.folder = folder
        try folder.migrate(.store)
    }

    package static func inMemory() throws -> Store { try Store(.inMemory()) }
}

extension Series {
    /// What an office's folder has beside the folder's own.
    package static let store = Series(
        "store",
        strangers: ["register"],
        [
            .association, .meetings, .minutes, .adjustment, .search, .summons, .sequences,
            .wheel, .calendar,
            .diary, .delegation,
            .elsewhere, .originals,
            .opening,
            .returning,
            .immediate, .replies, .dutyItems,
            .councils, .audit,
            .purchases, .decisionCorrections, .delegationAdoption, .terminationNotices, .purchaseDocuments,
            .noticeReminders,
            .papers,
            .initiatives, .applications, .grants, .payments, .reports,
            .clauseTerms,
            .initiativeFollowUp,
            .attachments, .preparation,
            .attestLists, .claimSteps, .paymentOrders, .payerAccounts,
            .reportReminders,
            .budgetLines,
            .steering,
            .ledger, .ledgerRules,
            .fees,
            .budgets, .contributionsAndGoals,
            .accounts, .forecasts,
            .yearEnd,
            .yearDocuments,
            .printedResults, .finsam, .deliveries, .senderTokens, .deliveryQuotes, .associationReports,
            .typedDeliveries,
        ]
    )
}
