import { Turns } from "../../src/excel/turns";
import { openColleague, type Colleague } from "../../testing/colleague";
import { openSession, type ExcelSession } from "../../testing/excelSession";
import { SeededRandom } from "../../testing/seededRandom";
import { valuesOf } from "../scripts/script";

jest.setTimeout(30_000);

function pair(): { session: ExcelSession; colleague: Colleague } {
  const session = openSession();
  return { session, colleague: openColleague(session, { locale: "fr-FR", excelApi: "1.9" }) };
}

/** Collects the events of the first sheet's cells at the session's own client. */
async function listen(session: ExcelSession): Promise<unknown[]> {
  const heard: unknown[] = [];
  await session.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(async ({ address, source, triggerSource }) => {
      heard.push([address, source, triggerSource]);
    });
    await context.sync();
  });
  return heard;
}

const write = (session: ExcelSession, address: string, value: string): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

const colleagueWrites = (colleague: Colleague, address: string, value: string): Promise<void> =>
  colleague.run(
    async (context, input) => {
      context.workbook.worksheets.getFirst().getRange(input.address).values = [[input.value]];
      await context.sync();
    },
    { address, value },
  );

// Source: "Coauthoring in Excel add-ins" and Excel.EventSource of the published types.
describe("two people in one workbook", () => {
  it("see each other's cells", async () => {
    const { session, colleague } = pair();
    await write(session, "A1", "mine");
    await colleagueWrites(colleague, "B1", "theirs");

    expect(await valuesOf(session, "A1:B1")).toEqual([["mine", "theirs"]]);
    const seen = await colleague.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(seen).toEqual([["mine", "theirs"]]);
  });

  it("get one sheet of a name between them: who comes second is told ItemAlreadyExists, and can take the other's", async () => {
    const { session, colleague } = pair();
    const add = async (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.add("Matrix");
      await context.sync();
    };
    await colleague.run(add);
    await expect(session.run(add)).rejects.toMatchObject({ code: "ItemAlreadyExists" });

    const isNull = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Matrix");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(false);
  });

  it("hear of their own changes as Local and of the other's as Remote", async () => {
    const { session, colleague } = pair();
    const heard = await listen(session);
    await colleague.run(async (context, _input, theirs) => {
      context.workbook.worksheets.getFirst().onChanged.add(async ({ address, source }) => {
        theirs.push([address, source]);
      });
      await context.sync();
    });
    await write(session, "A1", "mine");
    await colleagueWrites(colleague, "B2", "theirs");
    await session.excel.idle();

    expect(heard).toEqual([
      ["A1", "Local", "ThisLocalAddin"],
      ["B2", "Remote", "Unknown"],
    ]);
    expect(colleague.heard()).toEqual([
      ["A1", "Remote"],
      ["B2", "Local"],
    ]);
  });

  it("can each switch off the events of their own add-in alone", async () => {
    const { session, colleague } = pair();
    const heard = await listen(session);
    await colleague.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await colleagueWrites(colleague, "A1", "x");
    await session.excel.idle();
    expect(heard).toEqual([["A1", "Remote", "Unknown"]]);
  });

  it("have each their own Excel: language and newest set", async () => {
    const { session, colleague } = pair();
    await session.run(async (context) => {
      const { cultureInfo } = context.application.load({ cultureInfo: { name: true } });
      await context.sync();
      expect(cultureInfo.name).toBe("en-US");
    });
    const refused = colleague.run(async (context) => {
      context.application.load({ decimalSeparator: true });
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("have each their own selection and sheet in front, and hear nothing of the other's", async () => {
    const { session, colleague } = pair();
    const heard: string[] = [];
    await session.run(async (context) => {
      context.workbook.worksheets.add("Autre");
      const first = context.workbook.worksheets.getFirst();
      first.getRange("C3").select();
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(worksheetId));
      await context.sync();
    });
    await session.excel.idle();
    heard.length = 0;
    await colleague.run(async (context) => {
      context.workbook.worksheets.getItem("Autre").activate();
      await context.sync();
      context.workbook.worksheets.getItem("Autre").getRange("B2").select();
      await context.sync();
    });
    const mine = await session.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });
    const theirs = await colleague.run(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return range.address;
    });
    expect([mine, theirs, heard]).toEqual(["Sheet1!C3", "Autre!B2", []]);
  });

  it("come back to a sheet that is there when the colleague deletes the one in front", async () => {
    const { session, colleague } = pair();
    await session.run(async (context) => {
      context.workbook.worksheets.add("Autre").activate();
      await context.sync();
    });
    await colleague.run(async (context) => {
      context.workbook.worksheets.getItem("Autre").delete();
      await context.sync();
    });
    const front = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
      await context.sync();
      return sheet.name;
    });
    expect(front).toBe("Sheet1");
  });

  it("share the settings of the add-in, and hear when the other changes them", async () => {
    const { session, colleague } = pair();
    let count = 0;
    await session.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(async () => void (count += 1));
      await context.sync();
    });
    await colleague.run(async (context) => {
      context.workbook.settings.add("asked", "yes");
      await context.sync();
    });
    await session.excel.idle();
    const value = await session.run(async (context) => {
      const setting = context.workbook.settings.getItem("asked").load({ value: true });
      await context.sync();
      return setting.value as unknown;
    });
    expect([value, count]).toEqual(["yes", 1]);
  });

  it("keep their ranges on their cells when the other inserts a row between two requests", async () => {
    const { session, colleague } = pair();
    await write(session, "A2", "here");
    const read = await session.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A2").load({ address: true });
      await context.sync();
      await colleague.run(async (theirs) => {
        theirs.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
        await theirs.sync();
      });
      range.load({ address: true, values: true });
      await context.sync();
      return [range.address, range.values as unknown];
    });
    expect(read).toEqual(["Sheet1!A3", [["here"]]]);
  });
});

// Source: docs/excel/co-authoring-in-excel-add-ins.md ("Table row coauthoring"); office-js issues 108 and 1813.
describe("members after which Excel may fail to merge the changes of several people", () => {
  const risky = async (session: ExcelSession): Promise<readonly string[]> => {
    await session.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.tables.add("A1:B2", true).rows.add(undefined, [[1, 2]]);
      workbook.worksheets.add("Scratch").delete();
      sheet.protection.protect();
      await sheet.context.sync();
      sheet.protection.unprotect();
      await sheet.context.sync();
    });
    return session.excel.mergeRisks;
  };

  it("are told apart while somebody else has the workbook open", async () => {
    expect(await risky(pair().session)).toEqual([
      "TableRowCollection.add",
      "Worksheet.delete",
      "WorksheetProtection.protect",
      "WorksheetProtection.unprotect",
    ]);
  });

  it("do no harm to somebody who is alone", async () => {
    expect(await risky(openSession())).toEqual([]);
  });
});

/** Both count a cell up three times, reading and writing in requests of their own; the order of the requests is given. */
async function countUp(order: ("mine" | "theirs")[]): Promise<unknown> {
  const { session, colleague } = pair();
  await session.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[0]];
    await context.sync();
  });
  const turns = new Turns(order);
  session.excel.turn = (answer) => turns.take("mine", answer);
  colleague.excel.turn = (answer) => turns.take("theirs", answer);
  const count = async (context: Excel.RequestContext): Promise<void> => {
    for (let time = 0; time < 3; time += 1) {
      const cell = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      cell.values = [[Number((cell.values as unknown[][])[0]?.[0]) + 1]];
      await context.sync();
    }
  };
  await Promise.all([Excel.run(count), colleague.run(count)]);
  turns.open();
  await session.excel.idle();
  return await valuesOf(session, "A1");
}

describe("the order of requests", () => {
  const turn = ["mine", "theirs"] as const;

  it("loses nothing when each finishes before the other begins", async () => {
    expect(await countUp([...Array<"mine">(6).fill("mine"), ...Array<"theirs">(6).fill("theirs")])).toEqual([[6]]);
  });

  it("loses an update whenever both have read before either writes", async () => {
    expect(await countUp([...turn, ...turn, ...turn, ...turn, ...turn, ...turn])).toEqual([[3]]);
  });

  it("gives the same result each time for the order a seed makes", async () => {
    const order = (): ("mine" | "theirs")[] => {
      const random = new SeededRandom(7);
      const left = { mine: 6, theirs: 6 };
      return Array.from({ length: 12 }, () => {
        const who = left.mine === 0 || (left.theirs > 0 && random.chance(0.5)) ? "theirs" : "mine";
        left[who] -= 1;
        return who;
      });
    };
    expect(await countUp(order())).toEqual(await countUp(order()));
  });
});
