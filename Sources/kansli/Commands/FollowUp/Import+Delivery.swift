import Domain
import Formats
import Foundation
import Store

extension Import {
    /// A delivery, as if it had been uploaded: it waits until somebody has looked at it.
    func takeDelivery(_ file: String, _ store: Store, _ signature: Signature) async throws -> DeliveryLine {
        let bytes = try contents(of: file)
        let delivered: DeliveredFile
        do {
            delivered = try DeliveredFile(bytes)
        } catch {
            return try await takeAssociation(file, bytes, store, signature)
                ?? DeliveryLine(file, refused: error.swedish)
        }
        do {
            guard !dryRun else {
                try await store.tryDelivery(delivered, signature)
                return DeliveryLine(file, delivered, "tried")
            }
            let name = URL(filePath: file).lastPathComponent
            _ = try await store.receive(delivered, bytes, named: name, by: .command, signature)
            return DeliveryLine(file, delivered, "received")
        } catch let refusal as Refusal {
            return DeliveryLine(file, delivered, "", refused: refusal.ruling.reason)
        }
    }

    /// Another förbund's file, which counts at once; nil when it is none.
    private func takeAssociation(
        _ file: String,
        _ bytes: Data,
        _ store: Store,
        _ signature: Signature
    ) async throws -> DeliveryLine? {
        guard let handedOn = try? AssociationFile(bytes) else { return nil }
        do {
            guard !dryRun else {
                try await store.tryAssociation(handedOn, signature)
                return DeliveryLine(file, handedOn.report, "tried")
            }
            try await store.receive(handedOn, bytes, named: URL(filePath: file).lastPathComponent, signature)
            return DeliveryLine(file, handedOn.report, "taken")
        } catch let refusal as Refusal {
            return DeliveryLine(file, handedOn.report, "", refused: refusal.ruling.reason)
        }
    }
}
