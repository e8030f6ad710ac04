import Domain
import Foundation
import Logging
import ServiceLifecycle

/// Påminnelsernas klocka (reminder clock): once a day, at an hour in Sweden.
struct ReminderClock: ServiceLifecycle.Service {
    /// What is counted in the log, and what is said there when it failed.
    var what = "påminnelser"
    var failure = "Påminnelserna gick inte att skicka."
    let hour: Int
    let zone: TimeZone
    let now: @Sendable () -> Date
    let today: @Sendable () -> Day
    let remind: @Sendable (Day) async throws -> Int

    /// A failure is told to the log without a word of whom, and tried again the next day.
    func run() async throws {
        let logger = Logger(label: "kansli")
        while !Task.isShuttingDownGracefully {
            let wait = Self.next(after: now(), hour: hour, zone).timeIntervalSince(now())
            guard await waited(wait) else { return }
            do {
                let letters = try await remind(today())
                if letters > 0 { logger.info("\(letters) \(what)") }
            } catch {
                logger.error("\(failure)")
            }
        }
    }

    /// The next time that the clock in Sweden strikes the hour; the hour that summer time skips strikes when it can.
    static func next(after instant: Date, hour: Int, _ zone: TimeZone) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let strike = DateComponents(hour: hour, minute: 0, second: 0)
        return calendar.nextDate(after: instant, matching: strike, matchingPolicy: .nextTime)
            ?? instant.addingTimeInterval(86_400)
    }

    /// False when the server was told to stop while waiting.
    private func waited(_ seconds: TimeInterval) async -> Bool {
        do {
            try await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(max(1, seconds))) }
            return !Task.isShuttingDownGracefully
        } catch {
            return false
        }
    }
}
