import { FIELDS, LANGUAGES } from "../../../src/core/guide/codes";
import { FIELD_USES, fieldUse } from "../../../src/core/guide/fieldUses";
import { columnUses } from "../../../src/core/messages/columnUses";
import type { ColumnMapping } from "../../../src/core/model/mapping";
import { messageTexts } from "../../../src/core/texts/texts";

function column(header: string, field: ColumnMapping["field"]): ColumnMapping {
  return { index: 0, header, field, confidence: "high", proposal: null, reason: null };
}

describe("what a column is used for", () => {
  it("is said of every meaning, and every use has one", () => {
    expect(new Set(FIELDS.map(fieldUse))).toEqual(new Set(FIELD_USES));
  });

  it("is said also where it is nothing: the column is understood and stays in the list", () => {
    const columns = [column("Structure", "name"), column("Tél.", "phone"), column("Divers", null)];

    expect(columnUses({ table: "Acteurs", columns }, "en")).toEqual([
      "names: Structure",
      "none, stays in your list: Tél.",
    ]);
  });

  it.each(LANGUAGES)("has words that differ, in %s", (language) => {
    const { uses } = messageTexts(language).columns;
    expect(new Set(Object.values(uses)).size).toBe(FIELD_USES.length);
  });
});
