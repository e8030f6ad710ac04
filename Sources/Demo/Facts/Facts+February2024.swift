extension Facts {
    /// The next meeting: its agenda is begun, nothing is sent. What is proposed here is our own.
    static let february2024 = #"""
        meeting:
          {day: "2024-02-23", start: "09:00", end: "12:00", place: "Kommunhuset, rum 612", presiding: ordf,
           secretary: chef}
        items:
          - {title: "Sammanträdet öppnas", kind: formal, origin: standing}
          - {title: "Fastställande av dagordning", kind: formal, origin: standing,
             decisions: [{kind: approve, text: "fastställa dagordningen."}]}
          - {title: "Val av justerare", kind: formal, origin: standing}
          - title: "Föregående protokoll 2024-01-26"
            kind: formal
            origin: lastMinutes
            decisions: [{kind: note, text: "lägga protokollet till handlingarna."}]
          - title: "Resväg och pris till Finsamkonferensen"
            kind: decision
            origin: duty
            background: "Uppdrag i § 5 den 26 januari: förbundschefen skulle undersöka resväg och pris till i dag."
          - title: "Förstudien om kompetensförsörjning: villkoret i § 107/2022"
            kind: decision
            origin: duty
            background: >-
              Styrelsen avsatte den 21 oktober 2022 32 500 kronor på villkor att länets andra förbund bidrar. Två av dem
              avstår, och villkoret har inte prövats. Det behöver ändras, eller avsättningen tas tillbaka.
          - title: "Ansökan om medel för förberedelser av ett fontänhus"
            kind: grant
            origin: free
            background: >-
              Verksamhetsplanen för 2024 tar upp att förbereda ett fontänhus i Sundsvall. Förvaltningen har skickat ett
              underlag med tider och kostnader.
            applicants: [IAF]
            cooperating: [RVN]
            signed: [direktor]
            appendices:
              - {n: 1, title: "Underlag från förvaltningen", file: "underlag-fontanhus.txt"}
              - {n: 2, title: "Tidplan", file: "tidplan-fontanhus.pdf"}
            decisions:
              - kind: setAside
                text: "avsätta 150 000 kronor för 2024 ur utrymmet för nya insatser till förberedelserna."
                amounts: {2024: 150000}
              - {kind: other, text: "ge förvaltningen besked på mötet i mars."}
          - title: "Redovisning för 2023: Arbetskonsulent på uppdrag av FK, RVN och AF"
            kind: followUp
            origin: free
            background: "Förvaltningen lämnade redovisningen i januari. Kansliet har gått igenom den och föreslår att den godkänns."
            decisions: [{kind: approve, text: "godkänna redovisningen för 2023."}]
          - title: "Begäran om ändring: Arbetskonsulent för personer med aktivitetsersättning"
            kind: decision
            origin: free
            background: "Förvaltningen begär att 15 000 kronor för material under 2024 får användas till lön."
            decisions: [{kind: approve, text: "bifalla begäran. Det beviljade beloppet är oförändrat."}]
          - {title: "Kansliet informerar", kind: information, origin: standing}
          - {title: "Övriga frågor", kind: other, origin: standing}
          - {title: "Sammanträdet avslutas", kind: formal, origin: standing}
        """#

    /// A paper to try the reading of files with. Its words are our own.
    static let fountainHousePaper = """
        Förberedelser av ett fontänhus i Sundsvall

        Underlag till styrelsens möte den 23 februari 2024.

        Ett fontänhus är en mötesplats för personer som har eller har haft psykisk ohälsa. Medlemmarna driver huset
        tillsammans med några få anställda. Arbetet i huset är vägen tillbaka till studier och jobb.

        Kommunen har avsatt 200 000 kronor till förberedelser. Under våren behöver någon besöka andra fontänhus,
        räkna på lokal och personal och samla dem som vill bli medlemmar.

        Förvaltningen återkommer med en ansökan när kostnaden är beräknad.
        """
}
