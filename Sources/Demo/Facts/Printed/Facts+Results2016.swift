extension Facts {
    /// An extract of SUS as the annual report of 2016 prints it, and what is said of how it was read.
    static let susIncome2016 = #"""
        försörjning;antal_fore;andel_fore;antal_efter;andel_efter;forandring;forandring_procent
        Uppgift saknas;;;1;4;1;
        Aktivitetsersättning;4;16;10;40;6;150
        Sjukersättning;1;4;;;-1;-100
        A-kassa;1;4;;;-1;-100
        Aktivitetsstöd;8;32;3;12;-5;-63
        Försörjningsstöd;10;40;2;8;-8;-80
        Studiestöd/Studiemedel;;;2;8;2;
        Ingen offentlig försörjning;3;12;9;36;6;200
        """#

    static let susIncome2016Note = #"""
        source: "Årsredovisningen 2016, Utdrag ur SUS, Deltagarnas försörjning efter insats"
        title: "Arbetsmarknadstorget: deltagarnas försörjning före och efter"
        year: 2016
        closed_participants: 25
        percent_base: 25
        rules:
          - En deltagare kan ha flera försörjningar, så summan får överstiga antalet.
          - Ingen försörjning registreras när avslutet saknar mätning eller samtycket återtagits.
          - Tabellen omfattar bara avslutade deltagare. Anonyma är inte med.
        row_doubts:
          - {row: Uppgift saknas, raw: "Uppgift saknas 1 4% 1", reading: värdena läses som efter och förändring.}
          - {row: Sjukersättning, raw: "Sjukerséttning 1 4% 1 -100%", reading: minustecknet vid förändringen syns inte.}
          - {row: Aktivitetsstöd, raw: "Aktivitetsstod 8 J2% 3 12% -5 63%", reading: J2 läses 32 och minus saknas före 63.}
          - {row: Studiestöd/Studiemedel, raw: "Studiestéd! Studlemedel 2 8% 2", reading: värdena läses som efter och förändring.}
        """#

    /// What the annual report of 2016 tells of the whole förbund.
    static let results2016 = #"""
        year: 2016
        paper: Årsredovisningen 2016
        groups:
          - key: participants
            title: Individinriktade insatser, deltagare
            source: Individinriktat stöd
            total: {label: Deltagare, total: 287, women: 125, men: 145}
          - key: preventive
            title: Förebyggande insatser, deltagare
            source: Individinriktat stöd
            total: {label: Deltagare, total: 206}
          - key: exits
            title: Avslutade
            source: Resultat vid avslutad aktivitet
            isPartition: true
            total: {label: Avslutade, total: 113}
            rows:
              - {label: Gått till arbete, total: 20, doubt: "T amrteg 20 ? -"}
              - {label: Gått till studier, total: 24, doubt: "Gått fiil studier ) o 24 |"}
              - {label: Sjukersättning, total: 8}
              - {label: Aktivitetsersättning, total: 9}
              - {label: Insatsens tidsbegränsning, total: 33}
              - {label: "Annan avslutsorsak: föräldraskap, flytt, dödsfall, missbruk", total: 17}
              - {label: Okänd orsak, total: 2, doubt: "e e 2 i"}
            remark: "Tidsbegränsningen gäller VILMA, Livet är ditt och Ready."
        parts:
        """#
}
