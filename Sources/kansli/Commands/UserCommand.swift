import ArgumentParser
import Domain
import Folder
import Foundation

/// Accounts from the machine itself: the first one, and when nobody can sign in.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Lägger till, listar och återställer konton.",
        subcommands: [Add.self, List.self, Reset.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lägger till ett konto och skriver länken där lösenordet väljs.",
            discussion: "Den som kör kommandot antecknas som Kansli. Länken visas en gång och gäller i sju dagar."
        )

        @OptionGroup var folder: DataFolder
        @Option(help: "Personens namn.") var name: String
        @Option(help: "E-postadressen att logga in med.") var email: String
        @Option(help: "En roll; upprepa för flera: administrator, director, developmentLeader, auditor, accountant.")
        var role: [String] = []

        func run() async throws {
            let roles = try role.map { word in
                guard let role = Role(rawValue: word) else { throw ValidationError("Det finns ingen roll \(word).") }
                return role
            }
            let accounts = try folder.accounts()
            let new = NewAccount(name: name, email: email, roles: Set(roles))
            print(invitation: try await accounts.invite(new, Effects.live.signature(.program, why: "kansli user add")))
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Listar kontona.")

        @OptionGroup var folder: DataFolder

        func run() async throws {
            for account in try await folder.accounts().all(.program) {
                let today = Effects.live.today()
                let roles = account.grants.filter { $0.holds(on: today) }.map(\.role.swedish)
                let state = account.closedOn.map { ["stängt \($0)"] } ?? (account.hasPassword ? [] : ["inbjuden"])
                print("\(account.email)\t\(account.name)\t\((roles + state).joined(separator: ", "))")
            }
        }
    }

    struct Reset: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Glömmer ett kontos lösenord och skriver en ny länk.",
            discussion: "Kontot loggas ut överallt."
        )

        @OptionGroup var folder: DataFolder
        @Option(help: "Kontots e-postadress.") var email: String
        @Flag(help: "Glöm det andra steget också, när telefonen är borta.") var secondFactor = false

        func run() async throws {
            let accounts = try folder.accounts()
            guard let account = try await accounts.all(.program).first(where: { $0.email == email.lowercased() }) else {
                throw ValidationError("Det finns inget konto med den e-postadressen.")
            }
            let signature = Effects.live.signature(.program, why: "kansli user reset")
            print(invitation: try await accounts.reset(account.id, secondFactor: secondFactor, signature))
        }
    }
}

private func print(invitation link: String) {
    print("Välj lösenord här, efter kansliets adress: /valkommen/\(link)")
}

extension DataFolder {
    fileprivate func accounts() throws -> Accounts {
        try Accounts(
            open(),
            key: SealingKey(in: directory),
            now: Effects.live.now,
            sign: { Effects.live.signature($0, why: $1) }
        )
    }
}
