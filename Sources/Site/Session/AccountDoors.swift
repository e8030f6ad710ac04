package import Domain

/// Kontonas dörrar (account doors): what the login and account pages ask of whoever keeps the accounts. Site knows no
/// folder; the office and the register hand in theirs.
package protocol AccountDoors: Sendable {
    func standing(_ token: String) async throws -> Standing
    /// A session's secret for its forms.
    func formKey(_ token: String) -> String
    func logIn(_ email: String, _ password: String, _ origin: LoginOrigin) async throws -> LoginAnswer
    func giveCode(_ code: String, _ token: String, _ address: String) async throws -> LoginAnswer
    func logOut(_ token: String) async throws
    /// The account of who asks.
    func own(_ token: String) async throws -> Account
    func sessions(_ token: String) async throws -> [LoginSession]
    func closeSession(_ id: Int64, _ token: String) async throws
    func closeOtherSessions(_ token: String) async throws
    func invited(by link: String) async throws -> String?
    func choosePassword(_ password: String, by link: String) async throws -> String?
    func changePassword(
        from old: String,
        to new: String,
        _ token: String,
        _ origin: LoginOrigin
    ) async throws -> PasswordAnswer
    func beginSecondFactor(_ token: String) async throws -> SecondFactorKey
    func waitingSecondFactor(_ token: String) async throws -> SecondFactorKey?
    func confirmSecondFactor(_ code: String, _ token: String) async throws -> (token: String, recoveryCodes: [String])?
    /// Forgets the second factor for a code of it; the token stays.
    func dropSecondFactor(_ code: String, _ token: String, _ address: String) async throws -> LoginAnswer
    // An administrator's verbs: each answers for the right in its own transaction.
    func all(_ user: User) async throws -> [Account]
    func invite(_ new: NewAccount, _ signature: Signature) async throws -> String
    func reset(_ account: Int64, secondFactor: Bool, _ signature: Signature) async throws -> String
    func close(_ account: Int64, _ signature: Signature) async throws
    func reopen(_ account: Int64, _ signature: Signature) async throws
    func grant(_ role: Role, to account: Int64, from: Day, until: Day?, _ signature: Signature) async throws
    func withdraw(_ grant: Int64, from account: Int64, _ signature: Signature) async throws
    func tie(_ account: Int64, to person: Int64?, _ signature: Signature) async throws
}

/// Demons människor (demo people): who may be tried, and the password that they share. Only a demo has them.
package struct DemoPeople: Hashable, Sendable {
    package let password: String
    package let people: [Person]

    package struct Person: Hashable, Sendable {
        package let name: String
        package let role: String
        package let email: String

        package init(name: String, role: String, email: String) {
            (self.name, self.role, self.email) = (name, role, email)
        }
    }

    package init(password: String, people: [Person]) { (self.password, self.people) = (password, people) }
}
