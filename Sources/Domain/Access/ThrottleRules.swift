/// Väntetid (throttling): how long a login must wait after failures. It grows, it ends, and it never locks for ever.
package enum ThrottleRules {
    /// Failures on one account before it slows down.
    package static let freeOnAccount = 3
    /// Failures from one address: an office or a municipality shares one.
    package static let freeFromAddress = 20
    package static let longestWait = 900
    /// Failures older than this many seconds are forgotten.
    package static let memory = 86_400

    /// 5, 10, 20 … seconds from the failure that ends the free ones, at most a quarter of an hour.
    package static func wait(after failures: Int, free: Int) -> Int {
        guard failures >= free else { return 0 }
        return min(longestWait, 5 << min(failures - free, 10))
    }
}
