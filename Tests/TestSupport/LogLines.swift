package import Logging
import Synchronization

/// What was logged, whatever its level.
package final class LogLines: LogHandler {
    private let kept = Mutex<[String]>([])

    package init() {}

    package var text: String { kept.withLock { $0.joined(separator: "\n") } }
    package var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }
    package var logLevel: Logger.Level {
        get { .trace }
        set {}
    }
    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    package func log(event: LogEvent) { kept.withLock { $0.append("\(event.message)") } }
}
