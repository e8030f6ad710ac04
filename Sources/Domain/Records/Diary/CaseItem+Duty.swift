extension CaseItem {
    /// The extract of adjusted minutes goes into the case that they decided.
    var duty: Duty {
        var duty = Duty(
            adjustedOn ?? day,
            "Lägg in utdraget av § \(number.map(String.init) ?? ""), \(day.swedish), i ärendet ”\(title)”.",
            .BoardCustom.extractFiled,
            "Till ärendet",
            path: FindingObject.diaryCase(diaryCase).path,
            for: .whoMay(.registerDocuments)
        )
        duty.isDeadline = false
        return duty
    }
}
