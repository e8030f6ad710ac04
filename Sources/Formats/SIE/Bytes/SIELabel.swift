/// Etikett (label): what a record of SIE is, without its #.
enum SIELabel: String, CaseIterable {
    case flag = "FLAGGA"
    case program = "PROGRAM"
    case format = "FORMAT"
    case generated = "GEN"
    case type = "SIETYP"
    case text = "PROSA"
    case companyForm = "FTYP"
    case companyID = "FNR"
    case organisationNumber = "ORGNR"
    case industry = "BKOD"
    case address = "ADRESS"
    case name = "FNAMN"
    case year = "RAR"
    case taxYear = "TAXAR"
    case through = "OMFATTN"
    case chart = "KPTYP"
    case currency = "VALUTA"
    case account = "KONTO"
    case accountKind = "KTYP"
    case unit = "ENHET"
    case taxCode = "SRU"
    case dimension = "DIM"
    case partDimension = "UNDERDIM"
    case object = "OBJEKT"
    case opening = "IB"
    case closing = "UB"
    case objectOpening = "OIB"
    case objectClosing = "OUB"
    case result = "RES"
    case periodOutcome = "PSALDO"
    case periodBudget = "PBUDGET"
    case voucher = "VER"
    case row = "TRANS"
    case addedRow = "RTRANS"
    case struckRow = "BTRANS"
    case checksum = "KSUMMA"

    /// The labels by their letters, packed as the scanner packs them: no text is made to tell a record's kind.
    static let packed = Dictionary(
        uniqueKeysWithValues: allCases.map { label in (label.rawValue.utf8.reduce(0) { $0 << 8 | UInt64($1) }, label) }
    )
}
