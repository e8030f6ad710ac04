extension Provision {
    /// Every provision that a rule may cite.
    package static let all =
        FinsamAct.all + LocalGovernmentAct.all + TimeComputationAct.all + HolidaysAct.all + AccessibilityAct.all
        + AccountingAct.all
        + SecrecyAct.all + Ombudsman.all + DelegationOrder.all + AttestInstruction.all + ProcurementAct.all
        + FeeRegulations.all
        + ApplicationForm.all + Bylaws.all + BoardCustom.all
}
