package import Domain

/// Personuppgiftsansvarig (controller): the authority that the register is kept by; in a municipality a nämnd.
package struct Controller: Codable, Hashable, Sendable {
    package var name: String
    package var organisationNumber: String
    /// The law or task that the processing stands on, in the controller's own words.
    package var legalGround: String
    /// When the impact assessment (konsekvensbedömning) was made or last reviewed.
    package var assessedOn: Day
    /// Where participants turn: a function's address, as that of the data protection officer.
    package var contact: String

    package init(name: String, organisationNumber: String, legalGround: String, assessedOn: Day, contact: String) {
        (self.name, self.organisationNumber, self.legalGround) = (name, organisationNumber, legalGround)
        (self.assessedOn, self.contact) = (assessedOn, contact)
    }
}

/// Registrets regler (register rules) that the controller sets.
package struct RegisterSettings: Codable, Hashable, Sendable {
    /// After so many months since the last exit the person is deleted, and the counted facts stay.
    package var retentionMonths = 24
    /// A session that has stood still for so long must log in again.
    package var idleMinutes = 15
    /// Whether anonymous participants may be given an age band.
    package var anonymousBands = false

    package init(retentionMonths: Int = 24, idleMinutes: Int = 15, anonymousBands: Bool = false) {
        (self.retentionMonths, self.idleMinutes, self.anonymousBands) = (retentionMonths, idleMinutes, anonymousBands)
    }

    package var ruling: Ruling {
        guard 1...120 ~= retentionMonths else { return refused("Gallringen ska ligga mellan 1 och 120 månader.") }
        guard 1...60 ~= idleMinutes else { return refused("Låset ska ligga mellan 1 och 60 minuter.") }
        return Ruling(.met, .Register.controller, "Inställningarna kan sparas.")
    }

    private func refused(_ reason: String) -> Ruling { Ruling(.notMet, .Register.controller, reason) }
}

enum ControllerRules {
    static let missing = Ruling(
        .notMet,
        .Register.controller,
        "Ingen kan skrivas in innan personuppgiftsansvarig, rättslig grund, konsekvensbedömning och kontakt är införda. "
            + "Registrets administratör för in dem."
    )

    /// Who is controller is a fact about the register, and is entered whole. "Förbundet är aldrig värd, biträde eller administratör."
    static func mayEnter(_ controller: Controller, on today: Day) -> Ruling {
        let texts = [
            controller.name, controller.organisationNumber, controller.legalGround, controller.contact,
        ]
        guard texts.allSatisfy({ !$0.isEmpty }) else { return refused("Fyll i alla fälten: ingen uppgift får saknas.") }
        // The förbund takes no delivery from a number that is none.
        guard OrganisationNumber(rawValue: controller.organisationNumber) != nil else {
            return refused("Organisationsnumret stämmer inte. Skriv det som 212000-0696.")
        }
        guard controller.assessedOn <= today else {
            return refused("Konsekvensbedömningen kan inte ligga i framtiden.")
        }
        guard !controller.name.lowercased().contains("samordningsförbund") else {
            return refused(
                "Ett samordningsförbund har inte rättsligt stöd för deltagares personuppgifter. Ange den part, i en kommun "
                    + "den nämnd, som är ansvarig."
            )
        }
        return Ruling(.met, .Register.controller, "Uppgifterna kan sparas.")
    }

    private static func refused(_ reason: String) -> Ruling { Ruling(.notMet, .Register.controller, reason) }
}
