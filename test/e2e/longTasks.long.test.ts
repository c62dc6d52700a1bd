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

/** On a busy machine a task waits for the processor too. */
const BOUND_MS = 250;

/** What the pane's own script kept its thread busy with, in milliseconds. */
interface Observed {
  readonly tasks: number[];
}

describe("an audit of 10,000 rows", () => {
  itInBrowser("counts its rows and never keeps the pane from answering for long", async () => {
    const { pane, close } = await openWorkbench({ file: await tableWorkbook(HEADERS, rows(10_000)) });
    await goToScreen(pane, "start");
    await pane.evaluate(() => {
      const observed: Observed = { tasks: [] };
      Object.assign(globalThis, { observed });
      new PerformanceObserver((list) => {
        for (const { duration, name } of list.getEntries()) if (name === "self") observed.tasks.push(duration);
      }).observe({ type: "longtask" });
    });
    // Looked for from before: the count may be gone again soon.
    const counting = pane.getByText(/of 10,000 rows/).waitFor();
    await press(pane, "run-audit");
    await counting;
    await onScreen(pane, "audit");
    await quiet(pane);
    const { tasks } = await pane.evaluate(() => (globalThis as unknown as { observed: Observed }).observed);
    await close();

    process.stderr.write(`Longest tasks of the pane: ${tasks.map(Math.round).join(", ") || "none over 50"} ms\n`);
    // The aim is 50 ms on a machine that does nothing else; work that is not sliced takes several times this bound.
    expect(tasks.filter((duration) => duration > BOUND_MS)).toEqual([]);
  });
});
