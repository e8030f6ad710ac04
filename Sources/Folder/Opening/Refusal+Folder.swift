import Domain
import Foundation

extension Refusal {
    static func folder(_ reason: String) -> Refusal { Refusal(ruling: Ruling(.notMet, .Kansli.dataFolder, reason)) }

    static func noFolder(_ directory: URL) -> Refusal {
        .folder("Det finns ingen datamapp i \(directory.path). Kontrollera sökvägen.")
    }

    static let newerVersion = folder(
        "Datamappen är skriven av en nyare version av Kansli. Uppgradera programmet. Mappen är orörd."
    )
    static let foreignFolder = folder(
        "Ett kansli och ett deltagarregister kan aldrig dela datamapp. Välj en annan mapp. Den här är orörd."
    )
    static let heldByAnother = folder(
        "En annan Kansli-server använder redan datamappen. Stoppa den först."
    )
    static let damaged = folder(
        "Databasen är skadad och går inte att läsa. Återställ den senaste säkerhetskopian till en ny mapp."
    )
    static let diskFull = folder(
        "Disken är full. Inget sparades. Frigör utrymme eller be den som sköter servern om hjälp, och försök igen."
    )
}
