/** The sheets a check works on: made for one fact, taken away after it, whatever became of it. */

import { inWorkbook, type WorkbookContext } from "../../../src/excel/session";

const PREFIX = "Self-check (temporary)";
const TEMPORARY = /^Self-check \(temporary\) \d+$/;
/** Very hidden sheets that the product keeps things on: an answer that a fact writes makes one. */
const KEPT = /^PartnershipMatrix\./;

/** Gives facts sheets and names of their own. */
export class Bench {
  private made = 0;
  private endings: (() => Promise<void>)[] = [];
  /** The sheets there were before the first fact. */
  private before: ReadonlySet<string> | null = null;

  /** Queues a new sheet. */
  addSheet(context: WorkbookContext): { readonly sheet: Excel.Worksheet; readonly name: string } {
    const name = this.freeSheetName();
    return { sheet: context.workbook.worksheets.add(name), name };
  }

  /** A name that no sheet has, and that `clear` knows. */
  freeSheetName(): string {
    this.made += 1;
    return `${PREFIX} ${this.made}`;
  }

  /** A name that no table has. */
  freeTableName(): string {
    this.made += 1;
    return `SelfCheckTable${this.made}`;
  }

  /** What is to be done when the fact is over. */
  onEnd(ending: () => Promise<void>): void {
    this.endings.push(ending);
  }

  /**
   * Ends what the fact began and deletes the temporary sheets, those of a check that was broken off too, and what the product
   * made for itself since the first call.
   *
   * @returns The sheets that Excel would not delete.
   */
  async clear(): Promise<readonly string[]> {
    for (const ending of this.endings.splice(0)) await ending().catch(() => undefined);
    const standing = await sheetNames();
    this.before ??= new Set(standing);
    const { before } = this;
    const names = standing.filter((name) => TEMPORARY.test(name) || (KEPT.test(name) && !before.has(name)));
    const left: string[] = [];
    // One by one: a sheet that Excel keeps must not keep the others.
    for (const name of names) if (!(await isDeleted(name))) left.push(name);
    return left;
  }
}

async function sheetNames(): Promise<string[]> {
  return inWorkbook({ writes: false }, async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

async function isDeleted(name: string): Promise<boolean> {
  try {
    await inWorkbook({ writes: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const { protection } = sheet.load({ protection: { protected: true } });
      await context.sync();
      if (protection.protected) protection.unprotect();
      // A sheet that is very hidden cannot be deleted.
      sheet.visibility = "Visible";
      sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
