import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { withComments } from "../../testing/commentedFile";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { readZip } from "../../testing/zip";

const LEFT = [
  {
    kind: "comment",
    cell: "B3",
    author: "Ana",
    text: "Ask again & soon",
    replies: [{ author: "Rui", text: "Asked on Friday" }],
  },
  { kind: "note", cell: "A4", author: "Zoé", text: "An old note" },
] as const;

/** A table over A1:B4, its rows in the wrong order, with a comment on its second row and a note on its third. */
async function commentedFile(): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B4").values = [
      ["Name", "Rank"],
      ["Alpha", 3],
      ["Beta", 1],
      ["Gamma", 2],
    ];
    sheet.tables.add("A1:B4", true).name = "List";
    await context.sync();
  });
  return withComments(session.save(), "Sheet1", LEFT);
}

/** What hangs where: comments as the client tells them; notes, which it does not know, as they are kept. */
async function told(session: ExcelSession): Promise<string[]> {
  const comments = await session.run(async (context) => {
    const comments = context.workbook.worksheets.getFirst().comments.load("items/content,items/authorName");
    await context.sync();
    const { items } = comments;
    const cells = items.map((item) => item.getLocation().load("address"));
    const replies = items.map((item) => item.replies.load("items/content,items/authorName"));
    await context.sync();
    return items.flatMap(({ authorName, content }, index) => [
      `${cells[index]?.address} ${authorName}: ${content}`,
      ...(replies[index]?.items ?? []).map((reply) => `> ${reply.authorName}: ${reply.content}`),
    ]);
  });
  const notes = (session.opened.workbook.sheets[0]?.notes ?? []).filter(({ kind }) => kind === "note");
  return [...comments, ...notes.map(({ row, column, author, text }) => `${row},${column} ${author}: ${text}`)];
}

const AS_LEFT = ["Sheet1!B3 Ana: Ask again & soon", "> Rui: Asked on Friday", "3,0 Zoé: An old note"];

describe("comments and notes on cells", () => {
  it("are told with their cell, their author and the replies", async () => {
    const session = openSession(await commentedFile());
    expect(await told(session)).toEqual(AS_LEFT);
    const count = await session.run(async (context) => {
      const comments = context.workbook.worksheets.getFirst().comments.getCount();
      await context.sync();
      return comments.value;
    });
    expect(count).toBe(1);
  });

  it("go along with the rows of a table that is sorted, into the file too", async () => {
    const session = openSession(await commentedFile());
    await session.run(async (context) => {
      context.workbook.tables.getItem("List").sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    const sorted = ["Sheet1!B2 Ana: Ask again & soon", "> Rui: Asked on Friday", "2,0 Zoé: An old note"];
    expect(await told(session)).toEqual(sorted);
    const file = session.save();
    expect(await told(openSession(file))).toEqual(sorted);
    const box = new TextDecoder().decode(readZip(file).get("xl/drawings/vmlDrawing1.vml"));
    expect(box).toContain("<x:Anchor>2, 15, 1, 2, 4, 31, 5, 1</x:Anchor>");
    expect(box).toContain("<x:Row>2</x:Row><x:Column>0</x:Column>");
  });

  // Source: the support article on sorting data in a range or table.
  it("stay, as their cells do, in rows that are hidden while others are sorted", async () => {
    const session = openSession(await commentedFile());
    const names = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("3:3").rowHidden = true;
      context.workbook.tables.getItem("List").sort.apply([{ key: 1, ascending: true }]);
      const cells = sheet.getRange("A2:A4").load("values");
      await context.sync();
      return (cells.values as string[][]).flat();
    });
    expect(names).toEqual(["Gamma", "Beta", "Alpha"]);
    expect(await told(session)).toEqual([
      "Sheet1!B3 Ana: Ask again & soon",
      "> Rui: Asked on Friday",
      "1,0 Zoé: An old note",
    ]);
  });

  // Source: the support article on clearing cells of contents or formats.
  it.each([
    ["All", []],
    ["Contents", AS_LEFT],
    ["Formats", AS_LEFT],
    ["Hyperlinks", AS_LEFT],
  ] as const)("are taken away by clearing all and by nothing less: %s", async (what, left) => {
    const session = openSession(await commentedFile());
    await session.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2:B4").clear(what);
      await context.sync();
    });
    expect(await told(session)).toEqual(left);
    expect(openWorkbook(session.save()).workbook.sheets[0]?.notes).toHaveLength(left.length === 0 ? 0 : 2);
  });

  it("are deleted one by one", async () => {
    const session = openSession(await commentedFile());
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.comments.getItemAt(0).delete();
      await context.sync();
    });
    expect(await told(session)).toEqual([AS_LEFT[2]]);
    expect(await told(openSession(session.save()))).toEqual([AS_LEFT[2]]);
  });

  it("are not copied along, because no source says how", async () => {
    const session = openSession(await commentedFile());
    const copied = session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("D1").copyFrom("A2:B4");
      await context.sync();
    });
    await expect(copied).rejects.toMatchObject({ code: "NotImplemented" });
  });

  it("come back with what is undone", async () => {
    const session = openSession(await commentedFile(), { excelApi: "1.19" });
    session.excel.keepUndo();
    await session.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2:B4").clear();
      await context.sync();
    });
    session.excel.userUndoes();
    expect(await told(session)).toEqual(AS_LEFT);
  });
});
