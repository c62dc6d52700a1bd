import { mapColumns } from "../../../src/core/columns/mapColumns";
import { LANGUAGES, type Language } from "../../../src/core/guide/codes";
import { COLUMNS, optionsOf } from "../../../src/core/guide/vocabulary";
import { missingColumns } from "../../../src/core/template/missingColumns";
import { template } from "../../../src/core/template/template";
import { answerWord, leadingAnswer } from "../../../src/core/words/words";
import { tableOf } from "../../fixtures/core/table";

/** Headers and labels that stand in the first row of a table of ours, or above a part of a sheet of ours. */
function headersOf(language: Language): string[] {
  const kinds = optionsOf("CATEGORY").map(({ labels }) => labels[language]);
  const headers = template(language, "sample").columns.map(({ header }) => header);
  return [...COLUMNS.map(({ labels }) => labels[language]), ...kinds, ...headers];
}

/** What is claimed of a body; that something is still to be asked is none. */
const CLAIMS: ReadonlySet<string> = new Set(["yes", "no"]);

describe.each(LANGUAGES)("texts of ours in %s", (language) => {
  it("are no answers where they are headers or kinds of bodies", () => {
    const answers = headersOf(language).filter((text) => CLAIMS.has(answerWord(text) ?? leadingAnswer(text) ?? ""));
    expect(answers).toEqual([]);
  });

  it("are read to their fields where they are headers of the template", () => {
    for (const content of ["blank", "sample"] as const) {
      const { columns } = template(language, content);
      const headers = columns.map(({ header }) => header);
      const { mapping } = mapColumns(tableOf(headers, []), []);
      expect(mapping.columns.map(({ field }) => field)).toEqual(columns.map(({ field }) => field));
    }
  });

  it("are read to their fields where they are headers that were added to a list", () => {
    const name = COLUMNS.find(({ field }) => field === "name")?.labels[language] ?? "";
    const table = tableOf([name], [["Corvel"], ["Phare"]]);
    const { columns } = missingColumns(table, mapColumns(table, []).mapping.columns, language);
    const headers = [name, ...columns.map(({ header }) => header)];
    const { mapping } = mapColumns(tableOf(headers, [["Corvel"], ["Phare"]]), []);
    expect(mapping.columns.slice(1).map(({ field }) => field)).toEqual(columns.map(({ field }) => field));
  });
});
