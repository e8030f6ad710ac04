import Domain
import Synchronization

/// Minne av kontrollen (memory of the check): what the rules found last. Every write appends an event, so the last event's
/// id says whether anything has changed since.
final class FindingsMemory: Sendable {
    struct Key: Hashable, Sendable {
        let event: Int64
        let day: Day
    }

    private let last = Mutex<(key: Key, findings: [Finding])?>(nil)

    func findings(_ key: Key) -> [Finding]? { last.withLock { $0?.key == key ? $0?.findings : nil } }
    func keep(_ findings: [Finding], for key: Key) { last.withLock { $0 = (key, findings) } }
}
