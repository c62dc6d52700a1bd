/** @jest-environment ./test/support/paneEnvironment.js */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openSession } from "excel-host/testing/excelSession";

import { ALL_FACTS } from "../src/allFacts";

jest.setTimeout(60_000);

/** Waits until the page says something that holds. */
async function until(isThere: () => boolean): Promise<void> {
  for (let turns = 0; !isThere(); turns += 1) {
    if (turns === 4_000) throw new Error(document.body.textContent);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What Office tells of itself in a page, which the library does not know in Node. */
function tellOfOffice(): void {
  const context = {
    diagnostics: { host: "Excel", platform: "PC", version: "16.0.17928.20114" },
    requirements: { isSetSupported: (_: string, set: string) => Number(set.split(".")[1]) <= 14 },
  };
  const told = { onReady: async () => Promise.resolve({ host: "Excel" }), HostType: { Excel: "Excel" }, context };
  Object.assign(globalThis, { Office: { ...(globalThis as { Office?: object }).Office, ...told } });
}

describe("the page of the self-check", () => {
  it("runs when it opens, shows the text, writes the sheet, and can run again", async () => {
    const session = openSession();
    tellOfOffice();
    const html = readFileSync(join(__dirname, "..", "src", "selfCheck.html"), "utf8");
    document.body.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? "";
    const status = (): string => document.getElementById("status")?.textContent ?? "";
    const result = document.getElementById("result") as HTMLTextAreaElement;
    const again = document.getElementById("again") as HTMLButtonElement;
    const all = `${ALL_FACTS.length} of ${ALL_FACTS.length} facts hold.`;

    await import("../src/page");
    await until(() => status().includes("stand in the sheet") && !again.disabled);
    expect(status()).toBe(`${all} They stand in the sheet “Self-check” too.`);
    expect(result.value).toContain(all);
    expect(result.value).toMatch(/^## \d{4}-\d{2}-\d{2} · Excel PC 16.0.17928.20114 · ExcelApi 1.14\n/);
    expect(document.getElementById("outside")?.hidden).toBe(true);

    result.value = "";
    again.click();
    await until(() => result.value !== "" && !again.disabled);
    await session.excel.idle();
    expect(session.opened.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Self-check"]);
  });
});
