import Domain

extension Document {
    /// Innehåll (contents): what a bundle holds and on which page each paper begins; nil for a paper that lies apart.
    package static func contents(of bundle: PaperBundle, summonsPage: Int, pages: [Int?]) -> Document {
        let rows = zip(bundle.papers, pages).map { paper, page -> [Text] in
            [Text("\(paper.mark): \(paper.title)"), Text(paper.item), Text(page.map(String.init) ?? "ligger för sig")]
        }
        let columns = [Table.Column("Handling"), Table.Column("Ärende"), Table.Column("Sida", .trailing)]
        return Document(
            kind: "Handlingar",
            title: bundle.title,
            sender: bundle.sender,
            day: bundle.day,
            [.table(Table("Innehåll", columns, rows: [["Kallelse", "", Text(String(summonsPage))]] + rows))]
        )
    }

    /// The page that stands for a paper which could not be joined, and why.
    package static func apart(_ paper: PaperBundle.Paper, why: String, in bundle: PaperBundle) -> Document {
        Document(
            kind: paper.mark,
            title: paper.title,
            sender: bundle.sender,
            day: bundle.day,
            [
                .facts([Fact("Ärende", Text(paper.item))]),
                .paragraph(.strong("Bilagan ligger för sig. ") + Text(why)),
                .paragraph(
                    paper.file == nil
                        ? "Fråga kansliet om du behöver den."
                        : "Öppna den bland handlingarna i Kansli, eller be kansliet om den."
                ),
            ]
        )
    }
}
