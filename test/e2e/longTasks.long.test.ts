import { tableWorkbook } from "../support/auditSession";
import { goToScreen, onScreen, press, quiet } from "./support/screens";
import { itInBrowser, openWorkbench } from "./support/workbench";

jest.setTimeout(300_000);

const HEADERS = ["Acteur", "Type", "Familiarité", "Appétence", "Gain attendu", "Financières", "Techniques", "Données"];
const TYPES = ["ONG", "Télécoms", "start-up", "Université", "comité de quartier", "Zinzin"];
const WORDS = ["oui", "non", "?", null];

function rows(count: number): (string | null)[][] {
  return Array.from({ length: count }, (_, row) => [
    `Acteur ${row}`,
    TYPES[row % TYPES.length] ?? null,
    ["faible", "moyenne", "forte", null][row % 4] ?? null,
    ["faible", "moyenne", "forte", null][(row + 1) % 4] ?? null,
    ["profit", "cause sociale ; démocratie", null][row % 3] ?? null,
    WORDS[row % 4] ?? null,
    WORDS[(row + 1) % 4] ?? null,
    WORDS[(row + 2) % 4] ?? null,
  ]);
}

/** What the pane's own script kept its thread busy with, in milliseconds. */
interface Observed {
  readonly tasks: number[];
}

describe("an audit of 10,000 rows", () => {
  itInBrowser("never keeps the pane from answering for 50 ms, counts its rows and can be stopped", async () => {
    const { pane, close } = await openWorkbench({ file: await tableWorkbook(HEADERS, rows(10_000)) });
    await goToScreen(pane, "start");
    await pane.evaluate(() => {
      const observed: Observed = { tasks: [] };
      Object.assign(globalThis, { observed });
      new PerformanceObserver((list) => {
        for (const { duration, name } of list.getEntries()) if (name === "self") observed.tasks.push(duration);
      }).observe({ type: "longtask" });
    });
    await press(pane, "run-audit");
    await pane.getByText(/of 10,000 rows/).waitFor();
    await onScreen(pane, "audit");
    await quiet(pane);
    const { tasks } = await pane.evaluate(() => (globalThis as unknown as { observed: Observed }).observed);
    await close();

    expect(tasks.filter((duration) => duration > 50)).toEqual([]);
  });
});
