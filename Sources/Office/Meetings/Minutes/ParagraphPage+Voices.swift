import Domain
import Markup
import Site

/// Yrkanden, omröstningar, anteckningar och jäv: what single persons did.
extension ParagraphPage {
    private var serving: [Choice] {
        record.serving(at: item.id, board).map { Choice(String($0.person), board.name($0.person)) }
    }
    private var voters: [Serving] { record.voters(at: item.id, board) }
    private var present: [Choice] {
        record.present(at: item.id).map { Choice(String($0.person), board.name($0.person)) }
    }

    /// The chair takes no part here: somebody else leads, and signs the §.
    var leading: HTML {
        let led = record.isLed(at: item.id, board)
        guard led.outcome == .notMet else { return "" }
        return """
            <section class="card" aria-labelledby="leder"><h2 id="leder">Vem leder \(item.sign)?</h2>
            <p>\(led.reason) Den som leder paragrafen skriver också under den.</p>\(leader)</section>

            """
    }

    var leader: HTML {
        let now = item.item.presiding ?? record.nextToPreside(at: item.id, board)
        return forms.form(
            path(.lead),
            ItemAct.lead.rawValue,
            "Leder paragrafen",
            values: ["presiding": now.map { String($0) } ?? ""]
        ) {
            $0.select("presiding", "Ordförande vid paragrafen", [Choice("", "mötets ordförande")] + serving)
        }
    }

    func motions(_ matter: MatterRecord, _ id: String, order: HTML) -> HTML {
        let rows = matter.motions.map { motion -> HTML in
            "<li>\(board.name(motion.person)): \(motion.text)\(motion.withdrawn ? " (återtaget)" : "")"
                + forms.form(
                    path(.withdraw),
                    "ater\(motion.id)",
                    ["motion": String(motion.id), "again": motion.withdrawn ? "ja" : ""],
                    motion.withdrawn ? "Ta upp igen" : "Återta"
                ) + "</li>"
        }
        let form = forms.form(path(.motion), ItemAct.motion.rawValue + id, ["matter": id], "Anteckna yrkandet") {
            $0.select("person", "Vem yrkar", present) + $0.text("text", "Yrkande")
        }
        return list(rows) + folded("Yrkanden och propositionsordning", [.motion], id, form + order)
    }

    func votes(_ matter: MatterRecord, _ id: String) -> HTML {
        let rows = matter.votes.map { record -> HTML in
            let vote = record.vote
            return """
                <li>\(vote.method.swedish): \(vote.yes) ja (\(vote.yesMeans)), \(vote.no) nej (\(vote.noMeans)), \(vote.abstained) avstår. \
                \(vote.carried ? "Ja" : "Nej") vann\(vote.decider == .castingVote ? " med ordförandens utslagsröst" : vote.decider == .lot ? " genom lottning" : "").\
                \(confirming(vote))\(forms.form(path(.removeVote), "bort\(vote.id)", ["vote": String(vote.id)], "Ta bort omröstningen"))</li>

                """
        }
        let choices = Ballot.Choice.allCases.map { Choice($0.rawValue, $0.swedish) }
        let form = forms.form(path(.vote), ItemAct.vote.rawValue + id, ["matter": id], "Anteckna omröstningen") {
            fields in
            fields.select("method", "Sätt", Vote.Method.allCases.map { Choice($0.rawValue, $0.swedish) })
                + fields.checkbox("isElection", "Det är ett val", help: "Vid lika röstetal avgör lotten.")
                + fields.text("yesMeans", "Ja betyder") + fields.text("noMeans", "Nej betyder")
                + fields.number("yes", "Ja-röster") + fields.number("no", "Nej-röster")
                + fields.number("abstained", "Avstår")
                + fields.select(
                    "tieBreak",
                    "Vid lika röstetal",
                    [Choice("", "inte lika")] + choices.prefix(2),
                    help: "Ordförandens röst, eller vid val vad lotten föll på."
                )
                + fields.choiceTable(
                    "Vid namnupprop",
                    voters.map { ("ballot\($0.person)", board.name($0.person)) },
                    choices + [Choice("", "inte svarat")]
                )
        }
        return list(rows) + folded("Omröstning", [.vote], id, withoutVote + form)
    }

    /// Who serves and has no vote, so that nobody looks for them among the ballots.
    private var withoutVote: HTML {
        let others = record.serving(at: item.id, board).filter { !voters.contains($0) }.map { board.name($0.person) }
        guard !others.isEmpty else { return "" }
        return
            "<p>Förbundsordningen låter inte ersättare delta i beslut: \(others.joined(separator: ", ")) röstar inte.</p>"
    }

    /// A vote that others would hold now is put right or confirmed.
    private func confirming(_ vote: Vote) -> HTML {
        guard let doubt = record.doubtfulVotes(at: item, board).first(where: { $0.vote == vote.id }) else { return "" }
        if doubt.isConfirmed { return "<p>Bekräftad: \(vote.confirmation ?? "")</p>" }
        let scope = ItemAct.confirmVote.rawValue + String(vote.id)
        return "<p><strong>\(doubt.reason)</strong> Ta bort den och anteckna den på nytt, eller bekräfta den.</p>"
            + forms.form(path(.confirmVote), scope, ["vote": String(vote.id)], "Bekräfta omröstningen") {
                $0.text("reason", "Varför omröstningen gäller ändå", help: "Står i protokollet.")
            }
    }

    func remarks(_ matter: MatterRecord, _ id: String) -> HTML {
        let rows = matter.remarks.map { remark -> HTML in
            "<li>\(remark.kind == .reservation ? "Reservation" : "Protokollsanteckning"), \(board.name(remark.person)): \(remark.text)"
                + forms.form(path(.removeRemark), "anm\(remark.id)", ["remark": String(remark.id)], "Ta bort") + "</li>"
        }
        let abstained = matter.abstentions.map { abstention -> HTML in
            let warning: HTML =
                abstention.person == record.presiding(at: item.id, board)
                ? " Ordföranden ska rösta när det behövs (4 kap. 25 § kommunallagen)." : ""
            return "<li>\(board.name(abstention.person)) avstår.\(warning)"
                + forms.form(
                    path(.abstain),
                    "avst\(abstention.id)",
                    ["matter": id, "person": String(abstention.person), "undo": "ja"],
                    "Ångra"
                ) + "</li>"
        }
        let remark = forms.form(path(.remark), ItemAct.remark.rawValue + id, ["matter": id], "Anteckna") {
            $0.select("kind", "Vad", [Choice("reservation", "Reservation"), Choice("note", "Protokollsanteckning")])
                + $0.select("person", "Vem", present) + $0.textarea("text", "Text", rows: 3)
        }
        let abstain = forms.form(path(.abstain), ItemAct.abstain.rawValue + id, ["matter": id], "Anteckna avstående") {
            $0.select("person", "Vem avstår", voters.map { Choice(String($0.person), board.name($0.person)) })
        }
        return list(rows + abstained)
            + folded("Reservation, anteckning och avstående", [.remark, .abstain], id, remark + abstain)
    }

    var recusals: HTML {
        let noted = item.recusals.map { recusal -> HTML in
            "<li>\(board.name(recusal.person)): \(recusal.answer == .recused ? "jävig" : "tillfrågad, deltar"). \(recusal.reason)\(recusal.replacement.map { " Ersätts av \(board.name($0))." } ?? "")"
                + forms.form(path(.removeRecusal), "jav-bort\(recusal.id)", ["recusal": String(recusal.id)], "Ta bort")
                + "</li>"
        }
        let asked = record.openRecusalProposals(at: item.id, board).map { proposal -> HTML in
            let name = board.name(proposal.person)
            let why = proposal.reasons.map(\.swedish).joined(separator: ", ")
            return "<li>\(proposal.isFinding ? "Trolig jäv" : "Fråga"): \(name) \(why)."
                + forms.form(
                    path(.recusal),
                    "fri\(proposal.person)",
                    ["person": String(proposal.person), "answer": "free", "reason": why],
                    "\(name) är tillfrågad och inte jävig"
                ) + "</li>"
        }
        let deputies = record.present(at: item.id).filter { $0.capacity == .deputy }.map {
            Choice(String($0.person), board.name($0.person))
        }
        let form = forms.form(path(.recusal), ItemAct.recusal.rawValue, ["answer": "recused"], "Anteckna jäv") {
            $0.select("person", "Vem", seats) + $0.text("reason", "Skäl till jäv") + $0.time("leftAt", "Lämnade rummet")
                + $0.time("returnedAt", "Kom tillbaka")
                + $0.select("replacement", "Tjänstgör i stället", [Choice("", "ingen")] + deputies)
                + $0.text("orderReason", "Skäl till annan ordning")
        }
        let folded = forms.folded("Anteckna jäv", [ItemAct.recusal.rawValue], form, isOpen: !asked.isEmpty)
        return "<section aria-labelledby=\"jav\"><h2 id=\"jav\">Jäv</h2>\(list(noted + asked))\(folded)</section>"
    }

    private func list(_ rows: [HTML]) -> HTML { rows.isEmpty ? "" : "<ul>\(rows)</ul>" }

    private var seats: [Choice] {
        board.mandates(on: record.meeting.day).map { Choice(String($0.person), board.name($0.person)) }
    }
}
