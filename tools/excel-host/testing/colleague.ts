/**
 * A second client on the same workbook. The library keeps one bridge per realm, so the colleague's lives in a context of its
 * own: another copy of the real, unmodified library, with a host of its own over the shared workbook.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";

import type { EmbeddedExcel } from "../src/excel/embeddedExcel";
import type { HostProfile } from "../src/protocol/environment";
import { createBridge, passEvents } from "../src/transports/bridge";
import { CLIENT_FOLDER } from "./client";
import type { ExcelSession } from "./excelSession";

const LIBRARY = join(CLIENT_FOLDER, "excel-web-16.00.js");

/** A batch of the colleague. It is handed over as source: what it needs comes as `input`, JSON both ways. */
type Batch<Input, Result> = (context: Excel.RequestContext, input: Input, heard: unknown[]) => Promise<Result>;

export interface Colleague {
  readonly excel: EmbeddedExcel;
  /** `Excel.run` of the colleague's own client; an error comes back with its code. */
  run<Input, Result>(batch: Batch<Input, Result>, input?: Input): Promise<Result>;
  /** What handlers of its batches put into `heard`. */
  heard(): unknown[];
}

/** Opens the workbook of a session for somebody else. */
export function openColleague(session: ExcelSession, profile: Partial<HostProfile> = {}): Colleague {
  const excel = session.excel.openForColleague(profile);
  const bridge = createBridge(() => excel);
  const realm = createContext({
    setTimeout,
    clearTimeout,
    console,
    navigator: { userAgent: "Node" },
    _richApiNativeBridge: bridge,
  });
  const evaluate = (code: string): unknown => new Script(code).runInContext(realm);
  evaluate("var window = globalThis; var heard = [];");
  evaluate(readFileSync(LIBRARY, "utf8"));
  excel.subscribe((entries) => passEvents(bridge, entries));
  return {
    excel,
    run: async (batch, input) => {
      const json = (await evaluate(program(batch, input))) as string;
      await excel.idle();
      const { code, message, value } = JSON.parse(json) as { code?: string; message?: string; value?: never };
      if (code !== undefined) throw Object.assign(new Error(message), { code });
      return value as never;
    },
    heard: () => JSON.parse(evaluate("JSON.stringify(heard)") as string) as unknown[],
  };
}

/** Runs a batch in the other realm; everything that crosses is a text. */
function program(batch: (...args: never[]) => unknown, input: unknown): string {
  return `Excel.run((context) => (${batch.toString()})(context, ${JSON.stringify(input ?? null)}, heard))
    .then((value) => JSON.stringify({ value }), ({ code, message }) => JSON.stringify({ code: code ?? "", message }))`;
}
