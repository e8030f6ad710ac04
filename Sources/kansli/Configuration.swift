import Configuration
import Domain

/// Konfiguration (configuration): what the machine decides, read once. What a förbund decides stands in its folder.
struct Configuration: Sendable {
    let port: Int
    let publicURL: String
    let pdfPython: String?
    /// The programs that make PDFs of papers from Word and Excel, and Word files of documents, where installed.
    let libreOffice: String
    let pandoc: String
    /// Nil: letters are laid in the folder instead of being sent.
    let mailCommand: String?
    /// The file that describes the providers of e-identification; nil: none.
    let identityProviders: String?
    /// The hour of the day, in Sweden, when reminders go out.
    let reminderHour: Int
    /// The largest upload, in bytes.
    let uploadLimit: Int
    /// Proxies beside loopback whose X-Forwarded-For is believed.
    let trustedProxies: Set<String>

    /// The environment's values, with those that were given on the command line before them. An empty value is none.
    init(_ environment: [String: String], before given: [Key: String?] = [:]) throws {
        let reader = ConfigReader(providers: [
            InMemoryProvider(values: Self.values(given)),
            EnvironmentVariablesProvider(environmentVariables: environment),
        ])
        func text(_ key: Key) -> String? {
            let text = reader.string(forKey: key.path) ?? ""
            return text.isEmpty ? key.fallback : text
        }
        func number(_ key: Key, _ range: ClosedRange<Int>) throws -> Int {
            guard let number = text(key).flatMap({ Int($0) }), range.contains(number) else {
                throw Refusal.configuration(
                    key,
                    "ska vara ett heltal från \(range.lowerBound) till \(range.upperBound)"
                )
            }
            return number
        }
        port = try number(.port, 1...65_535)
        reminderHour = try number(.reminderHour, 0...23)
        uploadLimit = try number(.uploadLimit, 1...2_000) * 1_000_000
        publicURL = try text(.publicURL).map(Self.address) ?? "http://localhost:\(port)"
        trustedProxies = Set((text(.trustedProxy) ?? "").split { $0 == "," || $0 == " " }.map(String.init))
        (pdfPython, mailCommand) = (text(.pdfPython), text(.mailCommand))
        identityProviders = text(.identityProviders)
        (libreOffice, pandoc) = (text(.libreOffice) ?? "", text(.pandoc) ?? "")
    }

    private static func values(_ given: [Key: String?]) -> [AbsoluteConfigKey: ConfigValue] {
        let pairs = given.compactMap { key, text in
            text.map { (AbsoluteConfigKey(key.path), ConfigValue(.string($0), isSecret: false)) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// Without a slash at the end: paths are put after it.
    private static func address(_ text: String) throws -> String {
        guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: \.isWhitespace) else {
            throw Refusal.configuration(.publicURL, "ska börja med https:// eller http://")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}

extension Configuration {
    /// Nyckel (key): what may be set, as `--public-url` or as KANSLI_PUBLIC_URL in the environment.
    enum Key: String, CaseIterable {
        case port
        case publicURL = "public-url"
        case pdfPython = "pdf-python"
        case libreOffice = "libreoffice"
        case pandoc
        case mailCommand = "mail-command"
        case identityProviders = "identity-providers"
        case uploadLimit = "upload-limit"
        case trustedProxy = "trusted-proxy"
        case reminderHour = "reminder-hour"

        /// The one list: what holds when nothing is set, and what the key is for.
        private var entry: (fallback: String?, help: String) {
            switch self {
            case .port: ("8080", "Porten på 127.0.0.1 som sidorna finns på.")
            case .publicURL:
                (
                    nil,
                    "Adressen som besökarna ser, till exempel https://kansli.example.se. Med https blir kakorna säkra."
                )
            case .pdfPython: (nil, "Python med paketet typst, för PDF. Annars .venv/bin/python3, sedan python3.")
            case .libreOffice: ("soffice", "LibreOffice, som gör bilagor från Word och Excel till PDF.")
            case .pandoc: ("pandoc", "Pandoc, som gör kallelse och protokoll till Word.")
            case .mailCommand:
                (nil, "Programmet som skickar e-post, till exempel /usr/bin/msmtp. Utan det läggs breven i mail/.")
            case .identityProviders:
                (nil, "Filen som beskriver legitimeringstjänsterna. Utan den finns ingen e-legitimation.")
            case .reminderHour: ("7", "Timmen då årshjulets påminnelser går ut, svensk tid.")
            case .uploadLimit: ("50", "Största uppladdning, i megabyte.")
            case .trustedProxy:
                (
                    nil,
                    "Adressen till en proxy på en annan dator, flera med komma. X-Forwarded-For tros bara från den och från datorn själv."
                )
            }
        }

        var fallback: String? { entry.fallback }
        var help: String { entry.help }
        /// The name in the environment.
        var variable: String { "KANSLI_" + rawValue.uppercased().replacing("-", with: "_") }
        fileprivate var path: ConfigKey { ConfigKey(["kansli", rawValue]) }
    }
}

extension Refusal {
    fileprivate static func configuration(_ key: Configuration.Key, _ demand: String) -> Refusal {
        Refusal(
            ruling: Ruling(.notMet, .Kansli.configuration, "Inställningen \(key.rawValue) (\(key.variable)) \(demand).")
        )
    }
}
