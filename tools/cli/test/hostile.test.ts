import { brokenXml, cutBy, emptyWithPart, SHEET, withEntry, WORKBOOK } from "excel-host/testing/hostileFiles";

import { commandFolder } from "../../../test/support/commandLine";
import { sampleFile } from "../../../test/support/auditSession";

const { run, put } = commandFolder();

/** Milliseconds a command may take on a busy machine, its own start included. */
const SOON = 10_000;

const FILES: readonly (readonly [name: string, file: () => Uint8Array, words: string])[] = [
  ...brokenXml(400_000)
    .slice(0, 5)
    .map(([what, xml]) => [what, () => emptyWithPart(WORKBOOK, cutBy(xml)), "is damaged and cannot be read"] as const),
  [
    "a sheet that would fill the memory",
    () => withEntry(sampleFile(), SHEET, { bytes: new Uint8Array(9), method: 8, crc: 1, size: 450_000_000 }),
    "is too large to be read here",
  ],
];

describe("a file made to hang or crash its reader", () => {
  it.each(FILES)("ends both commands soon, with a sentence and 2: %s", (_, file, words) => {
    put("hostile.xlsx", file());
    put("ok.js", "return 1;");
    const commands = [["audit", "hostile.xlsx"] as const, ["host", "ok.js", "--in", "hostile.xlsx"] as const];
    for (const [command, ...args] of commands) {
      const start = performance.now();
      const { code, out, err } = run(command, ...args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(`hostile.xlsx ${words}`);
      expect(err).not.toContain("    at ");
      expect(err.length).toBeLessThan(500);
      expect(performance.now() - start).toBeLessThan(SOON);
    }
  });
});
