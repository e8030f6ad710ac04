/// Fel vid e-legitimering (ID fault): why nobody was let in. The code goes to the log, the sentence to the person;
/// neither says who it was.
package enum IDFault: String, Error, CaseIterable, Hashable, Sendable {
    // The way there and back.
    case cancelled, providerError, unknownErrand, unreachable, wrongDiscovery, noToken
    // The token.
    case malformedToken, forbiddenAlgorithm, unknownKey, wrongSignature
    // What it claims.
    case wrongIssuer, otherClient, expired, fromTheFuture, tooOld, wrongNonce, levelTooLow, noSubject

    /// What to tell the person, and what to do now.
    package var swedish: String {
        switch self {
        case .cancelled: "Du avbröt legitimeringen. Inget har hänt. Försök igen när du vill."
        case .providerError, .unreachable, .noToken:
            "Legitimeringstjänsten svarade inte som den skulle. Försök igen om en stund, eller logga in på ett annat sätt."
        case .unknownErrand:
            "Legitimeringen tog för lång tid, var redan använd eller började i en annan webbläsare. Börja om härifrån."
        case .levelTooLow:
            "Din e-legitimation har inte den tillitsnivå som förbundet kräver. Använd en annan, eller logga in på ett annat sätt."
        case .tooOld: "Det var för länge sedan du legitimerade dig. Börja om, så får du göra det igen."
        case .expired, .fromTheFuture:
            "Svaret från legitimeringstjänsten gäller inte nu. Försök igen. Händer det flera gånger går en klocka fel: säg till den som sköter servern."
        case .wrongDiscovery, .malformedToken, .forbiddenAlgorithm, .unknownKey, .wrongSignature, .wrongIssuer,
            .otherClient, .wrongNonce, .noSubject:
            "Svaret från legitimeringstjänsten gick inte att lita på, så du är inte inloggad. Försök igen, eller logga in på ett annat sätt. Händer det flera gånger: säg till den som sköter servern."
        }
    }
}
