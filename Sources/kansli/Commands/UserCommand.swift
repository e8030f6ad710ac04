import ArgumentParser
import Domain
import Folder
import Foundation
import Store

/// Accounts from the machine itself: the first one, and when nobody can sign in.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Lägger till, listar, knyter och återställer konton.",
        subcommands: [Add.self, List.self, Tie.self, Reset.self]
    )

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lägger till ett konto och skriver länken där lösenordet väljs.",
            discussion: "Den som kör kommandot antecknas som Kansli. Länken visas en gång och gäller i sju dagar."
        )

        @OptionGroup var folder: DataFolder
        @Option(help: "Personens namn.") var name: String
        @Option(help: "E-postadressen att logga in med.") var email: String
        @Option(help: "Roll, eller flera: administrator, director, developmentLeader, auditor, accountant, applicant.")
        var role: [String] = []
        @Option(help: "Personen bland förbundets personer, vid namn. Styrelsens roller följer uppdraget.")
        var person: String?

        func run() async throws {
            let roles = try role.map { word in
                guard let role = Role(rawValue: word) else { throw ValidationError("Det finns ingen roll \(word).") }
                return role
            }
            let accounts = try folder.accounts()
            let known = try await folder.person(person)
            let new = NewAccount(name: name, email: email, person: known, roles: Set(roles))
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

    struct Tie: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Knyter ett konto till en person, så att den kan skriva under och får styrelsens roller.",
            discussion: "Utan --person tas knytningen bort."
        )

        @OptionGroup var folder: DataFolder
        @Option(help: "Kontots e-postadress.") var email: String
        @Option(help: "Personens namn, som det står bland förbundets personer.") var person: String?

        func run() async throws {
            let accounts = try folder.accounts()
            let account = try await accounts.known(email)
            let signature = Effects.live.signature(.program, why: "kansli user tie")
            try await accounts.tie(account.id, to: folder.person(person), signature)
            print("\(account.email) är knutet till \(person ?? "ingen").")
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
            let account = try await accounts.known(email)
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

    /// A person by name; refused when there is none, or more than one.
    fileprivate func person(_ name: String?) async throws -> Int64? {
        guard let name else { return nil }
        let named = try await Store(open()).board().persons.filter { $0.name == name }
        guard let person = named.first, named.count == 1 else {
            throw ValidationError(
                named.isEmpty
                    ? "Det finns ingen person som heter \(name). Lägg först in personen under Inställningar."
                    : "Flera personer heter \(name). Skilj dem åt under Inställningar."
            )
        }
        return person.id
    }
}

extension Accounts {
    fileprivate func known(_ email: String) async throws -> Account {
        guard let account = try await all(.program).first(where: { $0.email == email.lowercased() }) else {
            throw ValidationError("Det finns inget konto med den e-postadressen.")
        }
        return account
    }
}
