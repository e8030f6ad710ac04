import Folder

extension Migration {
    static let initiatives = Migration(
        "030 initiatives",
        """
        CREATE TABLE initiative (
          id          INTEGER PRIMARY KEY,
          kind        TEXT NOT NULL CHECK (kind IN ('application', 'coFinancing', 'own')),
          title       TEXT NOT NULL CHECK (title <> ''),
          responsible INTEGER REFERENCES organisation,
          diaryCase   INTEGER REFERENCES diaryCase,
          budgetLine  TEXT NOT NULL,
          openedOn    TEXT NOT NULL CHECK (openedOn IS date(openedOn)),
          closedOn    TEXT CHECK (closedOn IS date(closedOn)),
          revision    INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX initiativesOfResponsible ON initiative (responsible);
        CREATE INDEX initiativesOfCase ON initiative (diaryCase);

        CREATE TABLE initiativeItem (
          initiative INTEGER NOT NULL REFERENCES initiative,
          item       INTEGER NOT NULL REFERENCES agendaItem ON DELETE CASCADE,
          PRIMARY KEY (initiative, item)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX initiativesOfItem ON initiativeItem (item);
        """
    )
}
