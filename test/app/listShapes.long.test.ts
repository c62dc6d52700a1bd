import { LANGUAGES } from "../../src/core/guide/codes";
import { shapedWorkbook, shapeSets } from "../support/listShapes";
import { auditShaped, expectedOf } from "../support/shapedLists";

const WORKBOOKS = LANGUAGES.flatMap((language) => shapeSets().map((shapes) => shapedWorkbook(shapes, language)));

describe("a plain list is audited in place, its sheet as it was", () => {
  it("in at least 120 shapes in four languages", () => {
    expect(shapeSets().length).toBeGreaterThanOrEqual(120);
  });

  it.each(WORKBOOKS.map((shaped) => [shaped.language, shaped.title, shaped] as const))(
    "in %s: %s",
    async (_language, _title, shaped) => {
      expect(await auditShaped(shaped)).toEqual(expectedOf(shaped));
    },
  );
});
