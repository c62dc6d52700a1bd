import { type ExcelSession, openSession } from "excel-host/testing/excelSession";

import { keepChoices } from "../../src/app/keepChoices";
import { NO_CHOICES } from "../../src/core/memory/choices";
import { runAuditCommand } from "../../src/entry/auditCommand";
import type { Notice } from "../../src/excel/noticeDialog";
import { sampleFile, tableWorkbook } from "../support/auditSession";
import { officeDialogs, type OfficeDialogs } from "../support/officeDialogs";

const PAGE = "https://apps.example.org/matrix/notice.html";
const HEADERS = ["Acteur", "Type", "Données"];
const MATRIX = "Matrice de partenariats";

interface Running {
  readonly session: ExcelSession;
  readonly dialogs: OfficeDialogs;
  /** Settles when the command has ended. */
  readonly end: Promise<void>;
  readonly completed: jest.Mock<undefined, []>;
}

/** Presses the button in a French Excel whose dialogs are played. */
function press(session: ExcelSession, dialogs = officeDialogs()): Running {
  const { context, ...members } = dialogs.office as { context: object };
  Object.assign(Office, members, { context: { ...Office.context, ...context } });
  const completed = jest.fn<undefined, []>();
  const end = runAuditCommand({ completed }, PAGE);
  // Whoever awaits it later learns of a failure; until then it must not count as unheard.
  end.catch(() => undefined);
  return { session, dialogs, end, completed };
}

/** The note that is shown, once it is. */
async function noteOf({ dialogs }: Running): Promise<Notice> {
  while (!dialogs.isOpen()) await new Promise((resolve) => setTimeout(resolve, 5));
  dialogs.say("ready");
  return JSON.parse(dialogs.received.at(-1) ?? "null") as Notice;
}

/** Writes a plain list of three bodies to A1:C4. */
async function fillList(session: ExcelSession, headers: readonly string[]): Promise<void> {
  await session.run(async (context) => {
    const rows = [
      ["Orange", "télécom", "oui"],
      ["Sonatel", "télécom", "non"],
      ["Ville", "public", ""],
    ];
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C4").values = [[...headers], ...rows];
    await context.sync();
  });
}

const sheetNames = ({ opened }: ExcelSession): string[] => opened.workbook.sheets.map(({ name }) => name);

describe("the audit button of the ribbon", () => {
  it("writes the sheets and shows the matrix, without a word", async () => {
    const { session, dialogs, end, completed } = press(openSession(sampleFile()));
    await end;

    expect(session.opened.workbook.activeSheet?.name).toBe(MATRIX);
    expect(sheetNames(session)).toContain("Ressources par catégorie");
    expect(dialogs.opened).toEqual([]);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("says what to do in an empty workbook, writes nothing, and waits until that was read", async () => {
    const running = press(openSession());
    const note = await noteOf(running);

    expect(note.title).toBe("Aucune liste d’acteurs à vérifier");
    expect(note.paragraphs.join(" ")).toContain("Accueil > Matrice de partenariats > Ouvrir");
    expect(running.completed).not.toHaveBeenCalled();
    running.dialogs.say("close");
    await running.end;
    expect(running.completed).toHaveBeenCalledTimes(1);
    expect(running.dialogs.isOpen()).toBe(false);
    expect(sheetNames(running.session)).toEqual(["Sheet1"]);
  });

  it("opens the page of the note by its bare address: no text of the workbook stands in it", async () => {
    const running = press(openSession());
    await noteOf(running);
    running.dialogs.closeByUser();
    await running.end;

    expect(running.dialogs.opened.map(({ address }) => address)).toEqual([PAGE]);
    expect(running.dialogs.opened[0]?.options).toMatchObject({ displayInIframe: true });
  });

  it("audits a plain list where it stands", async () => {
    const session = openSession();
    await fillList(session, HEADERS);
    const { end, dialogs } = press(session);
    await end;

    expect(session.opened.workbook.activeSheet?.name).toBe(MATRIX);
    expect(session.opened.workbook.sheetNamed("Sheet1")?.tables).toEqual([]);
    expect(dialogs.opened).toEqual([]);
  });

  it("names the list that lacks but a column of names", async () => {
    const session = openSession();
    await fillList(session, ["Machin", "Type", "Données"]);
    const running = press(session);

    expect((await noteOf(running)).items.join()).toMatch(/Sheet1.*A1:C4/);
    running.dialogs.closeByUser();
    await running.end;
  });

  it("says why Excel refused", async () => {
    const session = openSession(sampleFile());
    session.opened.workbook.readOnly = true;
    const running = press(session);

    expect(await noteOf(running)).toMatchObject({
      language: "fr",
      title: "Les feuilles n’ont pas été créées",
      paragraphs: ["Le classeur est en lecture seule. Enregistrez une copie pour y écrire."],
      confirm: null,
    });
    running.dialogs.closeByUser();
    await running.end;
  });

  it("tells Excel that it has ended even when no note can be shown", async () => {
    const { end, completed } = press(openSession(), officeDialogs(12_009));

    await expect(end).rejects.toThrow("12009");
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("audits as the workbook's kept choices say", async () => {
    const session = openSession(await tableWorkbook(["Acteur", "Genre"], [["Orange", "télécom"]]));
    await keepChoices({ ...NO_CHOICES, columns: [{ table: "Acteurs", header: "Genre", field: "category" }] });
    await press(session).end;

    const row = session.opened.workbook.sheetNamed(MATRIX)?.rowCells(5) ?? [];
    expect([...row].map(([, { value }]) => value)).toContain("Télécommunications");
  });
});

describe("the audit button over a matrix that was edited by hand", () => {
  async function edited(): Promise<ExcelSession> {
    const session = openSession(await tableWorkbook(HEADERS, [["Orange", "télécom", "oui"]]));
    await press(session).end;
    await session.run(async (context) => {
      context.workbook.worksheets.getItem(MATRIX).getRange("F6").values = [[3]];
      await context.sync();
    });
    return session;
  }
  const familiarity = ({ opened }: ExcelSession): unknown => opened.workbook.sheetNamed(MATRIX)?.cell(5, 5)?.value;

  it("lists what would be lost from view, and leaves it when the user cancels", async () => {
    const session = await edited();
    const running = press(session);
    const note = await noteOf(running);

    expect(note.items).toEqual(["Orange · Familiarité\u00a0: 3"]);
    expect([note.confirm, note.close]).toEqual(["Mettre à jour les feuilles", "Annuler"]);
    running.dialogs.say("close");
    await running.end;
    expect(familiarity(session)).toBe(3);
  });

  it("writes anew when the user agrees, and keeps what stood there in the history", async () => {
    const session = await edited();
    const running = press(session);
    await noteOf(running);
    running.dialogs.say("confirm");
    await running.end;

    expect(familiarity(session)).not.toBe(3);
    expect(running.dialogs.opened).toHaveLength(1);
    const kept: unknown[] = [];
    const everything = { top: 0, left: 0, bottom: 50, right: 20 };
    session.opened.workbook
      .sheetNamed("Historique des partenaires")
      ?.forEachCell(everything, ({ value }) => kept.push(value));
    expect(kept).toContain("Familiarité");
  });
});
