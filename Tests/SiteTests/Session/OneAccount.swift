import Domain
import Foundation
import Site

/// One account whose every step the tests know.
struct OneAccount: IdentityDoors {
    var afterPassword = Standing.entered(User("Ada", [.director], account: 1))
    var answer: LoginAnswer?
    var hasSecondFactor = false
    var purpose = Errand.Purpose.enter

    func standing(_ token: String) -> Standing {
        switch token {
        case "ett": afterPassword
        case "helt": .entered(User("Ada", [.director], account: 1))
        default: .nobody
        }
    }

    func formKey(_ token: String) -> String { "nyckel-" + token }

    func logIn(_ email: String, _ password: String, _ origin: LoginOrigin) -> LoginAnswer {
        answer ?? (email == "ada@exempel.se" && password == "rätt" ? .entered(token: "ett") : .refused)
    }

    func giveCode(_ code: String, _ token: String, _ address: String) -> LoginAnswer {
        token == "ett" && code == "123456" ? .entered(token: "helt") : .refused
    }

    func own(_ token: String) -> Account {
        Account(
            id: 1,
            name: "Ada",
            email: "ada@exempel.se",
            person: nil,
            closedOn: nil,
            hasPassword: true,
            hasSecondFactor: hasSecondFactor,
            lastSeen: nil,
            grants: []
        )
    }

    func sessions(_ token: String) -> [LoginSession] {
        [("Firefox, Linux", true), ("Safari, iPhone", false)].enumerated().map { index, session in
            LoginSession(
                id: Int64(index + 1),
                startedAt: Date(timeIntervalSince1970: 1_700_000_000),
                seenAt: Date(timeIntervalSince1970: 1_700_000_000),
                browser: session.0,
                isThisOne: session.1
            )
        }
    }

    func closeSession(_ id: Int64, _ token: String) throws { if id != 2 { throw Missing() } }
    func closeOtherSessions(_ token: String) {}
    func logOut(_ token: String) {}
    func invited(by link: String) -> String? { link == "inbjudan" ? "Ada" : nil }
    func choosePassword(_ password: String, by link: String) -> String? { password == "kort" ? "För kort." : nil }

    func changePassword(
        from old: String,
        to new: String,
        _ token: String,
        _ origin: LoginOrigin
    ) -> PasswordAnswer {
        if old != "rätt" { return .wrong }
        return new == "kort" ? .objection("För kort.") : .changed(token: "helt")
    }

    func beginSecondFactor(_ token: String) -> SecondFactorKey {
        SecondFactorKey(text: "ABCD EFGH", link: "otpauth://totp/x?secret=ABCDEFGH")
    }

    func waitingSecondFactor(_ token: String) -> SecondFactorKey? { beginSecondFactor(token) }

    func confirmSecondFactor(_ code: String, _ token: String) -> (token: String, recoveryCodes: [String])? {
        code == "123456" ? ("helt", ["AAAAA-BBBBB", "CCCCC-DDDDD"]) : nil
    }

    func dropSecondFactor(_ code: String, _ token: String, _ address: String) -> LoginAnswer {
        code == "123456" ? .entered(token: token) : .refused
    }

    func all(_ user: User) throws -> [Account] {
        try user.may(.manageAccounts).orRefuse()
        return [own("ett")]
    }

    func invite(_ new: NewAccount, _ signature: Signature) throws -> String { try link(signature) }
    func reset(_ account: Int64, secondFactor: Bool, _ signature: Signature) throws -> String { try link(signature) }
    func close(_ account: Int64, _ signature: Signature) throws { _ = try link(signature) }
    func reopen(_ account: Int64, _ signature: Signature) throws { _ = try link(signature) }

    func grant(_ role: Role, to account: Int64, from: Day, until: Day?, _ signature: Signature) throws {
        _ = try link(signature)
    }

    func withdraw(_ grant: Int64, from account: Int64, _ signature: Signature) throws { _ = try link(signature) }
    func tie(_ account: Int64, to person: Int64?, _ signature: Signature) throws { _ = try link(signature) }

    fileprivate func link(_ signature: Signature) throws -> String {
        try signature.user.may(.manageAccounts).orRefuse()
        return "hemlig-lank"
    }
}

// E-identification: one errand, "arende" in the browser "kaka"; who is vouched for as "ada" is let in.
extension OneAccount {
    private var begun: BegunErrand { BegunErrand(state: "arende", nonce: "n", challenge: "c", cookie: "kaka") }

    func beginErrand(to provider: String, goal: String, _ address: String) -> ErrandAnswer {
        address == "192.0.2.9" ? .wait(seconds: 5) : .begun(begun)
    }

    func beginTying(to provider: String, _ token: String, goal: String) -> BegunErrand { begun }
    func beginAccepting(_ link: String, with provider: String) -> BegunErrand? { link == "inbjudan" ? begun : nil }

    func endErrand(_ state: String, _ cookie: String) -> Errand? {
        guard state == "arende", cookie == "kaka" else { return nil }
        return Errand(provider: "freja", purpose: purpose, goal: "/moten", nonce: "n", verifier: "v")
    }

    func enter(_ identity: VouchedIdentity, _ origin: LoginOrigin) -> LoginAnswer {
        identity.subject == "ada" ? .entered(token: "helt") : .refused
    }

    func accept(_ identity: VouchedIdentity, by link: String, _ origin: LoginOrigin) -> LoginAnswer {
        .entered(token: "helt")
    }

    func tie(_ identity: VouchedIdentity, session: Int64, _ token: String) {}
    func identities(_ token: String) -> [TiedIdentity] { [TiedIdentity(id: 7, provider: "gammal")] }
    func forgetIdentity(_ id: Int64, _ token: String) throws { if id != 7 { throw Missing() } }
    func forgetIdentities(of account: Int64, _ signature: Signature) throws { _ = try link(signature) }
}

// Personal links: "min-lank" is Ada's, and her code is 123456.
extension OneAccount: LinkDoors {
    func askCode(_ link: String, _ address: String) -> CodeAnswer {
        let letter = CodeLetter(name: "Ada", email: "ada@exempel.se", code: "123456")
        return .asked(request: "begaran", letter: link == "min-lank" ? letter : nil)
    }

    func enter(_ link: String, _ request: String, _ code: String, _ origin: LoginOrigin) -> LoginAnswer {
        link == "min-lank" && request == "begaran" && code == "123456" ? .entered(token: "helt") : .refused
    }
}
