import Domain
import Formats
import Hummingbird
import Markup
import Site

extension Page {
    static func calendar(hasLink: Bool, _ publicURL: String, _ context: PageContext) -> Page {
        Page(
            "Kalender",
            trail: [Link("Mitt konto", "/konto")],
            """
            <p>Prenumerera på förbundets dagar i telefonens eller datorns kalender. Den hämtar ändringar själv.</p>
            <h2>Din egen</h2>
            <p>Styrelsens möten och de plikter i årshjulet som rör dig. Adressen är hemlig: den som har den ser dina dagar, \
            men inga handlingar och inga namn.</p>
            <form method="post" action="\(CalendarPaths.page)">\(.formKey(context))
            <button class="primary">\(hasLink ? "Gör en ny adress" : "Gör en adress")</button></form>
            \(hasLink ? withdrawal(context) : "")
            <h2>Allas</h2>
            <p>Styrelsens möten: <a href="\(CalendarPaths.open)">\(publicURL)\(CalendarPaths.open)</a></p>
            """
        )
    }

    private static func withdrawal(_ context: PageContext) -> HTML {
        """
        <p>Du har en adress. Gör du en ny slutar den gamla att fungera.</p>
        <form method="post" action="\(CalendarPaths.withdrawal)">\(.formKey(context))
        <button class="plain">Ta bort adressen</button></form>
        """
    }

    /// Shown this once: only its hash is kept.
    static func calendarMade(_ address: String) -> Page {
        Page(
            "Din kalenderadress",
            trail: [Link("Mitt konto", "/konto"), Link("Kalender", CalendarPaths.page)],
            """
            <p>Kopiera adressen nu, den visas bara den här gången. I kalendern heter det ofta ”prenumerera” eller ”lägg till från webbadress”.</p>
            <p class="fingerprint">\(address)</p>
            """
        )
    }
}

extension CalendarFeed {
    /// Calendars ask again and again: what they may keep is short, and nobody else's proxy may keep it.
    var response: Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8", .cacheControl: "private, max-age=900",
                .contentDisposition: "inline; filename=\"kansli.ics\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
