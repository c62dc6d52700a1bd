import { LANGUAGES } from "../../../src/core/guide/codes";
import { errorMessage } from "../../../src/core/messages/messages";
import { WORKBOOK_ERROR_REASONS, WorkbookError, type Writing } from "../../../src/core/model/workbookError";

const NOTHING = {
  en: "Nothing was written",
  fr: "Rien n’a été écrit",
  es: "No se escribió nada",
  pt: "Nada foi escrito",
};
const PERHAPS = { en: "part may", fr: "partie a peut-être", es: "Puede que", pt: "Pode ter" };
const SUBJECTS = ["", "Matrice"];

describe.each(LANGUAGES)("the sentences about a refusal in %s", (language) => {
  const text = (reason: (typeof WORKBOOK_ERROR_REASONS)[number], subject: string, writing: Writing): string =>
    errorMessage(new WorkbookError(reason, subject, { writing }), language);

  it.each(WORKBOOK_ERROR_REASONS)("are whole with a name and without one: %s", (reason) => {
    for (const subject of SUBJECTS) {
      for (const writing of ["none", "nothing", "perhaps"] as const) {
        const said = text(reason, subject, writing);
        expect(said).toMatch(/^\p{Lu}.*\.$/su);
        expect(said).not.toMatch(/“”|«\s*»| {2}| [.,:;] |undefined|\.\./);
      }
    }
  });

  it.each(WORKBOOK_ERROR_REASONS)("say that nothing was written where that is known, and only there: %s", (reason) => {
    const said = (["none", "nothing", "perhaps"] as const).map((writing) => text(reason, "Matrice", writing));
    expect(said.map((each) => each.includes(NOTHING[language]))).toEqual([false, true, false]);
    expect(said.map((each) => each.includes(PERHAPS[language]))).toEqual([false, false, true]);
  });

  it("name what the work was about where the reason is about it", () => {
    const named = WORKBOOK_ERROR_REASONS.filter((reason) => text(reason, "Matrice", "none").includes("Matrice"));
    expect(named).toEqual([
      "table-not-found",
      "column-not-found",
      "project-not-found",
      "column-changed",
      "protected",
      "cells-in-the-way",
      "table-moved",
      "merged-cells",
      "sheet-not-found",
      "row-moved",
      "formula-cell",
      "not-written",
      "misplaced",
      "unsupported-sheet",
    ]);
  });
});
