import Folder

extension Migration {
    /// One row of text for each meeting, item, matter and att-sats. The row's number is the thing's id times four plus
    /// its kind (0 meeting, 1 item, 2 matter, 3 att-sats), so that a change finds its row without a search.
    /// Diacritics count: å is not a.
    static let search = Migration(
        "005 search",
        """
        CREATE VIRTUAL TABLE searchText USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');

        CREATE TRIGGER meetingFound AFTER INSERT ON boardMeeting BEGIN
          INSERT INTO searchText (rowid, title, body) VALUES (new.id * 4, new.place, new.day);
        END;
        CREATE TRIGGER meetingFoundAgain AFTER UPDATE OF place, day ON boardMeeting BEGIN
          UPDATE searchText SET title = new.place, body = new.day WHERE rowid = new.id * 4;
        END;

        CREATE TRIGGER itemFound AFTER INSERT ON agendaItem BEGIN
          INSERT INTO searchText (rowid, title, body)
          VALUES (new.id * 4 + 1, new.title, ifnull('§ ' || new.number || '. ', '') || new.background);
        END;
        CREATE TRIGGER itemFoundAgain AFTER UPDATE OF title, number, background ON agendaItem BEGIN
          UPDATE searchText SET title = new.title, body = ifnull('§ ' || new.number || '. ', '') || new.background
          WHERE rowid = new.id * 4 + 1;
        END;
        CREATE TRIGGER itemGone AFTER DELETE ON agendaItem BEGIN
          DELETE FROM searchText WHERE rowid = old.id * 4 + 1;
        END;

        CREATE TRIGGER matterFound AFTER INSERT ON matter BEGIN
          INSERT INTO searchText (rowid, title, body) VALUES (new.id * 4 + 2, new.heading, new.text);
        END;
        CREATE TRIGGER matterFoundAgain AFTER UPDATE OF heading, text ON matter BEGIN
          UPDATE searchText SET title = new.heading, body = new.text WHERE rowid = new.id * 4 + 2;
        END;
        CREATE TRIGGER matterGone AFTER DELETE ON matter BEGIN
          DELETE FROM searchText WHERE rowid = old.id * 4 + 2;
        END;

        CREATE TRIGGER clauseFound AFTER INSERT ON clause BEGIN
          INSERT INTO searchText (rowid, title, body) VALUES (new.id * 4 + 3, '', new.text);
        END;
        CREATE TRIGGER clauseFoundAgain AFTER UPDATE OF text ON clause BEGIN
          UPDATE searchText SET body = new.text WHERE rowid = new.id * 4 + 3;
        END;
        CREATE TRIGGER clauseGone AFTER DELETE ON clause BEGIN
          DELETE FROM searchText WHERE rowid = old.id * 4 + 3;
        END;

        INSERT INTO searchText (rowid, title, body) SELECT id * 4, place, day FROM boardMeeting;
        INSERT INTO searchText (rowid, title, body)
          SELECT id * 4 + 1, title, ifnull('§ ' || number || '. ', '') || background FROM agendaItem;
        INSERT INTO searchText (rowid, title, body) SELECT id * 4 + 2, heading, text FROM matter;
        INSERT INTO searchText (rowid, title, body) SELECT id * 4 + 3, '', text FROM clause;
        """
    )
}
