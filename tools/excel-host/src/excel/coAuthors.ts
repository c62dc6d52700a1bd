/** Clients that have one workbook open: each has its own view of it, and hears of the others as of somebody elsewhere. */

import type { Chart } from "../model/chart";
import { OF_VIEW, type WorkbookChange } from "../model/journal";
import type { Rect } from "../model/rect";
import { selectedAreas } from "../model/selection";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import type { EventOrigin } from "../protocol/events";

/** What one client has before its eyes. */
interface View {
  readonly activeSheet: Worksheet | null;
  readonly activeChart: Chart | null;
  /** Selected areas of each sheet; the active cell stands in the last one. */
  readonly selections: ReadonlyMap<Worksheet, readonly Rect[]>;
}

export interface CoAuthor {
  /** Is told what happened, in order. */
  hear(changes: readonly WorkbookChange[], origin: EventOrigin): void;
  /** Is told that somebody else changed the workbook, be it in a way that no event tells of. */
  changedByOthers(): void;
}

/**
 * Members after which Excel may not be able to merge what several people did at once: somebody loses changes behind a yellow
 * bar. Sources: "Coauthoring in Excel add-ins" (rows of tables); issues 108 and 1813 of office-js (protection switched off and
 * on, sheets made anew).
 */
const MERGED_BADLY: ReadonlySet<string> = new Set([
  "TableRowCollection.add",
  "Worksheet.delete",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);

const REMOTE: EventOrigin = { source: "Remote", triggerSource: "Unknown" };

export class CoAuthors {
  private readonly views = new Map<CoAuthor, View>();
  /** The revision of the workbook that everybody was told of. */
  private told: number;
  /** Whose view the workbook shows. */
  private current: CoAuthor | null = null;

  constructor(private readonly workbook: Workbook) {
    this.told = workbook.revision.count;
  }

  /** Lets a client in; it begins with what the workbook shows. */
  join(client: CoAuthor): void {
    this.current ??= client;
    this.views.set(client, this.shownView());
  }

  /** Brings the view of a client before the workbook, because it acts now. */
  turnTo(client: CoAuthor): void {
    const { current, workbook } = this;
    const view = this.views.get(client);
    if (current === client || view === undefined) return;
    if (current !== null) this.views.set(current, this.shownView());
    this.current = client;
    for (const sheet of workbook.sheets) {
      const areas = view.selections.get(sheet) ?? [];
      sheet.selection = areas.at(-1) ?? FIRST_CELL;
      sheet.moreSelected = areas.slice(0, -1);
    }
    // What a colleague deleted or hid cannot be in front any more.
    const isThere = (sheet: Worksheet): boolean => workbook.sheets.includes(sheet) && sheet.visibility === "Visible";
    const { activeSheet } = view;
    workbook.activeChart = view.activeChart;
    workbook.activeSheet =
      activeSheet !== null && isThere(activeSheet) ? activeSheet : (workbook.sheets.find(isThere) ?? null);
  }

  /** Those of the members, as `Class.member`, that put changes of others at risk; none while nobody else is there. */
  risksOf(members: Iterable<string>): string[] {
    return this.views.size < 2 ? [] : [...members].filter((member) => MERGED_BADLY.has(member));
  }

  /** Tells everybody what `author` did: itself as it says, the others as something remote. */
  tell(author: CoAuthor, changes: readonly WorkbookChange[], origin: EventOrigin): void {
    const shared = changes.filter(({ kind }) => !OF_VIEW.has(kind));
    const { count } = this.workbook.revision;
    const isChanged = count - this.told > changes.length - shared.length;
    this.told = count;
    for (const client of this.views.keys()) {
      if (client === author) {
        client.hear(changes, origin);
        continue;
      }
      if (isChanged) client.changedByOthers();
      client.hear(shared, REMOTE);
    }
  }

  private shownView(): View {
    const { activeSheet, activeChart, sheets } = this.workbook;
    return { activeSheet, activeChart, selections: new Map(sheets.map((sheet) => [sheet, selectedAreas(sheet)])) };
  }
}

const FIRST_CELL: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
