import Domain
import GRDB

extension Database {
    /// Every answer of every measurement, a part for each instrument.
    func measurementParts(of stay: Stay) throws -> [SubjectExtract.Part] {
        try instrumentFiles(stay).map { file in
            let definition = file.instrument.definition
            return SubjectExtract.Part(
                "Mätningar: \(definition.name), version \(definition.version)",
                file.measurements.flatMap { $0.lines(definition) }
            )
        }
    }
}

extension Measurement {
    fileprivate func lines(_ definition: InstrumentDefinition) -> [SubjectExtract.Line] {
        definition.items.compactMap { item in
            answers[item.key].map { answer in
                let scale = definition.scale
                return .init(
                    "\(day.rawValue): \(item.text)",
                    "\(answer) på skalan \(scale.lowest)–\(scale.highest), svar av \(item.answeredBy.swedish)"
                )
            }
        }
    }
}
