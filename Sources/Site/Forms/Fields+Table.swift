package import Markup

extension Fields {
    /// One row a question and one radio button a choice: a roll call that is gone through with the arrow keys. Each
    /// button has its word beside it, so that the row is read alone on a narrow screen.
    package func choiceTable(_ caption: String, _ rows: [(name: String, label: String)], _ choices: [Choice]) -> HTML {
        guard !rows.isEmpty else { return "" }
        return """
            <div class="table"><table class="picks"><caption>\(caption)</caption>
            <tbody>\(rows.map { row($0.name, $0.label, choices) })</tbody></table></div>

            """
    }

    private func row(_ name: String, _ label: String, _ choices: [Choice]) -> HTML {
        let cells = choices.enumerated().map { index, choice -> HTML in
            let id = index == 0 ? "\(scope)\(name)" : "\(scope)\(name)-\(index)"
            let chosen: HTML = typed[name] == choice.value ? " checked" : ""
            return """
                <td><label for="\(id)"><input id="\(id)" name="\(name)" type="radio" value="\(choice.value)"\(chosen)> \
                \(choice.label)<span class="unseen">: \(label)</span></label></td>
                """
        }
        return "<tr><th scope=\"row\">\(label)</th>\(cells)</tr>\n"
    }
}
