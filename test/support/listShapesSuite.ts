/** Plain lists in many shapes, each audited where it stands. */

import { LANGUAGES } from "../../src/core/guide/codes";
import { shapedWorkbook, shapeSets } from "./listShapes";
import { auditShaped, expectedOf } from "./shapedLists";

/** @param pairs Whether two shapes together are tried in one language, in turn, or in all, as each shape alone is. */
export function describeListShapes(pairs: "one in turn" | "all"): void {
  const workbooks = shapeSets().flatMap((shapes, index) =>
    LANGUAGES.filter((_, turn) => pairs === "all" || shapes.length < 2 || turn === index % LANGUAGES.length).map(
      (language) => shapedWorkbook(shapes, language),
    ),
  );

  describe("a plain list is audited in place, its sheet as it was", () => {
    it("in at least 120 shapes in four languages", () => {
      expect(shapeSets().length).toBeGreaterThanOrEqual(120);
      expect(new Set(workbooks.map(({ language }) => language)).size).toBe(4);
    });

    it.each(workbooks.map((shaped) => [shaped.language, shaped.title, shaped] as const))(
      "in %s: %s",
      async (_language, _title, shaped) => {
        expect(await auditShaped(shaped)).toEqual(expectedOf(shaped));
      },
    );
  });
}
