import fc from "fast-check";

import { CHECKLIST_ITEMS, LANGUAGES, NOTE_SOURCES } from "../../../src/core/guide/codes";
import { answerNoteIn, otherNotes, withAnswerNote, type AnswerNote } from "../../../src/core/interview/answerNotes";

const SAID: AnswerNote = { text: "Pas de fichier avant 2028", day: "2026-11-26", source: "meeting" };
const BARE: AnswerNote = { text: "à rappeler", day: null, source: null };

describe("a note about an answer", () => {
  it.each([
    ["fr", "Données (26/11/2026, réunion)\u00a0: Pas de fichier avant 2028"],
    ["en", "Data (26 Nov 2026, meeting): Pas de fichier avant 2028"],
    ["es", "Datos (26/11/2026, reunión): Pas de fichier avant 2028"],
    ["pt", "Dados (26/11/2026, reunião): Pas de fichier avant 2028"],
  ] as const)("is a line that says in %s what it is about, when and where it was said", (language, line) => {
    expect(withAnswerNote("", "resource_data", SAID, language)).toBe(line);
  });

  it("leaves out the day and the source that nobody noted", () => {
    expect(withAnswerNote("", "familiarity", BARE, "fr")).toBe("Familiarité\u00a0: à rappeler");
  });

  it("takes the place of the earlier note about the same answer, in whatever language that was written", () => {
    const cell = "Vu en mairie\nData (1 Mar 2026, phone): none\nKeenness: high";

    expect(withAnswerNote(cell, "resource_data", SAID, "fr").split("\n")).toEqual([
      "Vu en mairie",
      "Données (26/11/2026, réunion)\u00a0: Pas de fichier avant 2028",
      "Keenness: high",
    ]);
  });

  it("goes below what the user wrote, which stays as it is", () => {
    expect(withAnswerNote("  Vu en mairie\r\n\r\nRappeler : lundi", "gains", BARE, "fr")).toBe(
      "  Vu en mairie\n\nRappeler : lundi\nGain attendu\u00a0: à rappeler",
    );
  });

  it("is taken out by a blank text, and nothing else with it", () => {
    const cell = "Vu en mairie\nDonnées : non\nÀ suivre";

    expect(withAnswerNote(cell, "resource_data", { ...SAID, text: "  " }, "fr")).toBe("Vu en mairie\nÀ suivre");
  });

  it("is none of the user’s own lines that have a colon or brackets", () => {
    const cell = "Données (Mme Durant) : à voir\nRéunion (26/11/2026) : reportée\nhttp://x.example";

    expect(answerNoteIn(cell, "resource_data")).toBeNull();
    expect(otherNotes(cell)).toBe(cell);
  });

  it("reads back as it was noted, in every language, beside whatever stands in the cell", () => {
    const texts = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== "");
    const notes = fc.record({
      text: texts,
      day: fc.constantFrom(null, "2026-02-28", "2026-11-03", "2027-12-31"),
      source: fc.constantFrom(null, ...NOTE_SOURCES),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...CHECKLIST_ITEMS),
        fc.constantFrom(...LANGUAGES),
        notes,
        fc.constantFrom("", "Vu en mairie", "a: b\n(c)"),
        (item, language, note, before) => {
          const cell = withAnswerNote(before, item, note, language);
          expect(answerNoteIn(cell, item)).toEqual({ ...note, text: note.text.replace(/\s+/g, " ").trim() });
          expect(otherNotes(cell)).toBe(before);
        },
      ),
    );
  });
});
