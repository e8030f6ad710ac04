extension Provision {
    /// Lagen om offentlig upphandling (procurement act): 2016:1145. Its text could not be read, only what
    /// Upphandlingsmyndigheten and others write about it, so what stands on it warns. The sentences are paraphrased.
    package enum ProcurementAct {
        /// Genomförandet av en direktupphandling dokumenteras om upphandlingens värde uppgår till minst 100 000 kronor.
        package static let documentation = procurementAct(
            "19 a kap. 11 §",
            "https://www.upphandlingsmyndigheten.se/frageportalen/2592573/dokumentation-av-direktupphandlingar/"
        )
        /// Ett köp får direktupphandlas när upphandlingens värde är under direktupphandlingsgränsen.
        package static let directAward = procurementAct("direktupphandlingsgränsen i 19 a kap.")
        package static let all = [documentation, directAward]
    }
}

private func procurementAct(_ section: String, _ link: String? = nil) -> Provision {
    Provision("lagen (2016:1145) om offentlig upphandling", section, .uncertain, link: link)
}

/// Direktupphandlingsgräns (direct award limit) from a day: the value, without VAT, that a direct award stays under. Read
/// second-hand, so what is measured by it warns.
package struct DirectAwardLimit: Hashable, Sendable {
    package let from: Day
    package let amount: Money

    package static let all: [DirectAwardLimit] = [(2020, 1, 615_312), (2022, 2, 700_000)].compactMap { limit in
        Day(limit.0, limit.1, 1).map { DirectAwardLimit(from: $0, amount: Money(kronor: limit.2)) }
    }

    /// The limit of a day; nil before the first that we have read of.
    package static func of(_ day: Day) -> DirectAwardLimit? { all.last { $0.from <= day } }
}
