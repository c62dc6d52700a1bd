/** Two people at once, and what tells of edits beside the pane. */

import { listMatrixEdits, putEdits } from "../../src/app/matrixEdits";
import { auditFromRibbon } from "../../src/app/ribbonAudit";
import { LANGUAGES } from "../../src/core/guide/codes";
import { canBePut } from "../../src/core/edits/matrixEdit";
import { messageTexts } from "../../src/core/texts/texts";
import { changeBefore } from "../support/desk";
import { editedMatrix, type EditedMatrix } from "../support/editedMatrix";
import { textsOf } from "../support/ownResult";

const HEADERS = ["Acteur", "Type", "Familiarité avec le numérique", "Données", "Référent", "Remarques"];
const ROWS = [
  ["Sonaval", "Télécoms", "forte", "oui", "Mme A", "texte un"],
  ["Ondal", "Télécoms", "faible", "", "", "texte deux"],
  ["Asso A", "ONG", "moyenne", "non", "", "texte trois"],
];

async function desk(kind: "table" | "list" = "table"): Promise<EditedMatrix> {
  const own = await editedMatrix({ headers: HEADERS, rows: ROWS, kind });
  own.type("Ondal", "resource_data", "✓");
  own.type("Asso A", "owner", "Mme Perrin");
  return own;
}

async function colleague(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

describe.each(["table", "list"] as const)("edits put back into a %s while somebody else works in it", (kind) => {
  it.each([2, 3])("reach their own rows when it is sorted right before request %i", async (request) => {
    const own = await desk(kind);
    const listed = await own.list();
    changeBefore(own.session, request, async () =>
      colleague((sheet) => {
        sheet.getRange("A2:F4").sort.apply([{ key: 0, ascending: true }]);
      }),
    );
    const outcomes = await own.put(listed);
    await own.session.excel.idle();

    expect([...outcomes.values()].map(({ status }) => status)).toEqual(["written", "written"]);
    expect(await own.source("A2:F4")).toEqual([
      ["Asso A", "ONG", "moyenne", "non", "Mme Perrin", "texte trois"],
      ["Ondal", "Télécoms", "faible", "oui", "", "texte deux"],
      ["Sonaval", "Télécoms", "forte", "oui", "Mme A", "texte un"],
    ]);
  });

  it("leave a cell that is filled in the very moment of the writing", async () => {
    const own = await desk(kind);
    const listed = await own.list();
    changeBefore(own.session, 3, async () =>
      colleague((sheet) => {
        sheet.getRange("D3").values = [["non"]];
      }),
    );
    const outcomes = await own.put(listed);

    expect(Object.fromEntries(outcomes)).toEqual({
      "resource_data Ondal": { status: "changed", cell: "Sheet1!D3", current: "non" },
      "owner Asso A": { status: "written", cell: "Sheet1!E4" },
    });
    expect(await own.source("D3:E4")).toEqual([
      ["non", ""],
      ["non", "Mme Perrin"],
    ]);
  });

  it("stand once where both put the same edits back", async () => {
    const own = await desk(kind);
    const listed = await own.list();
    changeBefore(own.session, 3, async () => {
      const theirs = await listMatrixEdits({ asOf: "2026-11-23", language: "fr" });
      await putEdits(theirs, theirs.edits.filter(canBePut));
    });
    const outcomes = await own.put(listed);

    expect([...outcomes.values()].map(({ status }) => status)).toEqual(["written", "written"]);
    expect(await own.source("A2:F4")).toEqual([
      ROWS[0],
      ["Ondal", "Télécoms", "faible", "oui", "", "texte deux"],
      ["Asso A", "ONG", "moyenne", "non", "Mme Perrin", "texte trois"],
    ]);
  });
});

describe("edits that are not put back", () => {
  it("are counted by the next run, which keeps their texts in the history", async () => {
    const own = await desk();
    own.type("Sonaval", "next_action", "rappeler lundi");
    const { edits, typedOver } = await own.audit();

    expect([edits, typedOver.length]).toEqual([3, 3]);
    const texts = textsOf(own.session);
    expect(["Mme Perrin", "rappeler lundi"].filter((text) => !texts.has(text))).toEqual([]);
  });

  it("make the ribbon ask, which is silent once they are put back", async () => {
    const own = await desk();
    const request = { asOf: "2026-11-23", language: "fr", overwrites: false } as const;
    expect(await auditFromRibbon(request)).toMatchObject({ status: "typed-over", cells: [{}, {}] });
    await own.put(await own.list());

    expect(await auditFromRibbon(request)).toMatchObject({ status: "shown" });
  });

  it.each(LANGUAGES)("are one line of the printed summary in %s", (language) => {
    const { editsLeft } = messageTexts(language).summary;

    expect(editsLeft(1)).toMatch(/^1 /);
    expect(editsLeft(4)).toMatch(/^4 /);
    expect(editsLeft(1).slice(1)).not.toBe(editsLeft(4).slice(1));
  });
});
