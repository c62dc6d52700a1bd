/** A workbook on the embedded host with the real client library connected to it. */

import { EmbeddedExcel } from "../src/excel/embeddedExcel";
import type { HostProfile } from "../src/protocol/environment";
import { newWorkbook } from "../src/xlsx/newWorkbook";
import { openWorkbook, type OpenedWorkbook } from "../src/xlsx/openWorkbook";
import { saveWorkbook } from "../src/xlsx/saveWorkbook";
import { connectClient } from "../src/transports/nodeClient";
import { CLIENT_FOLDER } from "./client";

export interface ExcelSession {
  readonly opened: OpenedWorkbook;
  readonly excel: EmbeddedExcel;
  /** `Excel.run` of the real client; resolves when the client's clean-up went through too. */
  run<Result>(task: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
  /** The file as it is now. */
  save(): Uint8Array;
}

const sessions: ExcelSession[] = [];

/** Opens a file (or an empty workbook). After each test the members asked for must all have been known. */
export function openSession(file?: Uint8Array | OpenedWorkbook, profile: Partial<HostProfile> = {}): ExcelSession {
  const opened = file === undefined ? newWorkbook() : file instanceof Uint8Array ? openWorkbook(file) : file;
  const excel = new EmbeddedExcel(opened.workbook, profile);
  connectClient(excel, { clientFolder: CLIENT_FOLDER });
  const session: ExcelSession = {
    opened,
    excel,
    run: async (task) => {
      try {
        return await Excel.run(task);
      } finally {
        await excel.idle();
      }
    },
    save: () => saveWorkbook(opened),
  };
  sessions.push(session);
  return session;
}

afterEach(async () => {
  for (const { excel } of sessions.splice(0)) {
    await excel.idle();
    expect(excel.unknownMembers).toEqual([]);
  }
});
