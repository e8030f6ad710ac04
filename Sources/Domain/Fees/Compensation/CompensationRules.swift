extension Compensation {
    /// "Förtroendevalda har rätt till skälig ersättning för förlorad arbetsinkomst." (4 kap. 12 § KL, by analogy, in our
    /// words.) A claim has its paper with it: a certificate, a ticket or a receipt.
    package func mayBeClaimed(hasFile: Bool, on today: Day) -> Ruling {
        if day > today { return no("Dagen har inte varit än. Begär ersättning efteråt.") }
        switch kind {
        case .lostEarnings where amount <= .zero: return no("Skriv beloppet som löneavdraget var.")
        case .lostEarnings where !hasFile:
            return Ruling(.notMet, .LocalGovernmentAct.lostEarnings, "Lämna arbetsgivarens intyg som fil.")
        case .kilometres where !(1...5_000 ~= kilometres): return no("Skriv hela kilometer, mellan 1 och 5 000.")
        case .ticket where amount <= .zero: return no("Skriv beloppet på biljetten eller kvittot.")
        case .ticket where !hasFile: return no("Lämna biljetten eller kvittot som fil.")
        case .ticket where payTo.isEmpty: return no("Skriv kontot som pengarna ska till.")
        case .lostEarnings, .kilometres, .ticket: break
        }
        return amount > Claim.greatest
            ? no("Beloppet är större än \(Claim.greatest.swedish). Kontrollera det.")
            : Ruling(.met, .FeeRegulations.compensation, "Anspråket kan lämnas.")
    }

    /// Nobody checks what is their own, and what is checked stays so.
    package func mayBeChecked(by user: User) -> Ruling {
        if user.person == person {
            return Ruling(.notMet, .AttestInstruction.own, "Anspråket är ditt eget. Någon annan ska kontrollera det.")
        }
        return state == .claimed
            ? Ruling(.met, .FeeRegulations.compensation, "Anspråket kan kontrolleras.")
            : Ruling(.notMet, .Kansli.closed, "Anspråket är redan \(state.swedish).")
    }

    /// Who claimed it takes it back, until it is checked.
    package func mayBeWithdrawn(by user: User) -> Ruling {
        guard user.person == person else {
            return Ruling(.notMet, .Kansli.access, "Bara den som har begärt ersättningen kan ta tillbaka den.")
        }
        return state == .claimed
            ? Ruling(.met, .FeeRegulations.compensation, "Anspråket kan tas tillbaka.")
            : Ruling(.notMet, .Kansli.closed, "Anspråket är redan \(state.swedish). Tala med kansliet.")
    }

    /// The payment claim that an approved expense becomes: from there on the payment control has it.
    package func paymentClaim(account: String, on today: Day) -> ClaimDraft {
        ClaimDraft(
            Claim(
                kind: meeting == nil ? .expense : .travel,
                person: person,
                payTo: payTo,
                amount: amount,
                year: day.year,
                account: account,
                receivedOn: today,
                due: today + 30,
                text: text
            )
        )
    }

    private func no(_ reason: String) -> Ruling { Ruling(.notMet, .FeeRegulations.compensation, reason) }
}
