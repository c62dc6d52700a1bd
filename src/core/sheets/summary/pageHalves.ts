/** What stands on the page for the committee, in which order: what there is to say decides. */

import { agreementsOf } from "../../agreements/agreementLines";
import { PALETTE } from "../../look/palette";
import { listState, type ListState } from "../../matrix/listState";
import type { Audit } from "../../model/audit";
import type { CellBlock, PlanCell } from "../../model/plan";
import { reportTexts } from "../../texts/texts";
import type { MatrixCounts } from "../shared/matrixCounts";
import { firstSection, listSection, nextSection, notShownSection, subjectAskSections } from "./barePage";
import { AgreementCounts, budgetSection, TREAT_LINES, treatSection } from "./moneySections";
import type { PageSection } from "./pageSections";
import { READY_LINES, readySection } from "./readySection";
import { barsMessage } from "./summaryChart";
import { whatChanged, whatIsMissing, whomToAsk } from "./summaryContent";
import type { SummaryContext } from "./summaryContext";
import { textSection, whoSection } from "./textSections";

/** Rows of a chart at the top of the right half, below the title of its section. */
export const CHART_ROWS = 9;
/** Stakeholders to ask first on a page without money, and on one with it. */
const FIRST_ASKED = 10;
const FIRST_BESIDE_MONEY = 5;
/** Names of who is ready in a list of which less than half is answered. */
const FEW_READY = 5;

/** What there is to say of agreements. */
interface Agreed {
  readonly counts: AgreementCounts;
  /** How many are to be dealt with. */
  readonly toTreat: number;
}

/** What decides on the sections. */
export interface Shown {
  /** How much of the list is answered. */
  readonly list: ListState;
  readonly agreed: Agreed | null;
  /** The same where amounts are noted: then money comes first. */
  readonly money: Agreed | null;
  /** Whether the chart of who is on the list stands at the top of the left half. */
  readonly hasList: boolean;
}

/** What there is to show of an audit. */
export function shownOf(audit: Audit, { agreements = null }: Pick<SummaryContext, "agreements">): Shown {
  const list = listState(audit.completeness);
  const agreed = agreements === null ? null : agreedOf(audit, agreements);
  const money = agreed !== null && agreed.counts.slots().length > 0 ? agreed : null;
  return { list, agreed, money, hasList: list !== "answered" && money === null };
}

function agreedOf(audit: Audit, { tableName, threshold }: NonNullable<SummaryContext["agreements"]>): Agreed | null {
  const found = agreementsOf(audit, threshold);
  if (found.lines.length === 0) return null;
  const counts = new AgreementCounts(tableName, found, audit.language);
  const toTreat = found.lines.filter(({ state }) => ["sign", "ended", "ending"].includes(state)).length;
  return { counts, toTreat };
}

/** Rows and columns outside the page for the places of names. */
export interface NamePlaces {
  readonly ready: { readonly row: number; readonly column: number };
  readonly treat: { readonly row: number; readonly column: number };
}

/** Money, agreements, who is ready, whom we have; of a list with few answers who is on it, and what it does not show. */
export function leftHalf(
  audit: Audit,
  matrix: string,
  counts: MatrixCounts,
  { list, agreed, money, hasList }: Shown,
  places: NamePlaces,
): { readonly sections: PageSection[]; readonly places: CellBlock[] } {
  const { language } = audit;
  const treated = Math.min(TREAT_LINES, agreed?.toTreat ?? 0);
  const treat = agreed === null || treated === 0 ? null : treatSection(agreed.counts, places.treat, treated);
  const lines = list === "begun" && hasList ? FEW_READY : READY_LINES;
  const ready = list === "bare" ? null : readySection({ matrix, language, places: places.ready, lines });
  const isCrowded = money !== null && treat !== null;
  const people =
    ready === null
      ? [
          money === null ? notShownSection(audit) : firstSection(audit, FIRST_BESIDE_MONEY),
          ...subjectAskSections(audit),
        ]
      : [
          ready.section,
          ...(isCrowded ? [] : [whoSection(audit, counts)]),
          ...(money === null ? [textSection(whomToAsk(audit))] : []),
        ];
  return {
    sections: [
      ...(hasList ? [listSection(audit)] : []),
      ...(money === null ? [] : [budgetSection(money.counts)]),
      ...(treat === null ? [] : [treat.section]),
      ...people,
    ],
    places: [...(ready === null ? [] : [ready.places]), ...(treat === null ? [] : [treat.places])],
  };
}

/** The chart of the money or the resources, what is missing, whom to ask; of a list with few answers whom to ask first; what changed. */
export function rightHalf(
  audit: Audit,
  { changes, keptNotes, tableName }: SummaryContext,
  counts: MatrixCounts,
  { list, agreed, money }: Shown,
): PageSection[] {
  const isBare = list === "bare";
  const hasChart = audit.stakeholders.length > 0 && (money !== null || !isBare);
  const chart = hasChart ? [chartSection(audit, tableName, counts, money)] : [];
  const asked = money === null ? [] : [textSection(whomToAsk(audit))];
  const told = isBare
    ? [money === null ? firstSection(audit, FIRST_ASKED) : notShownSection(audit), nextSection(audit)]
    : [textSection(whatIsMissing(agreed === null ? audit : withoutEndings(audit))), ...asked];
  return [...chart, ...told, textSection(whatChanged(audit, changes, keptNotes))];
}

/** Agreements that end have their own place on the page. */
function withoutEndings(audit: Audit): Audit {
  return { ...audit, gaps: audit.gaps.filter(({ kind }) => kind !== "agreement-ending") };
}

/** The place of the chart, with what it says in words where it is of resources. */
function chartSection(audit: Audit, tableName: string, counts: MatrixCounts, money: Agreed | null): PageSection {
  const { summary } = reportTexts(audit.language);
  const words = money === null ? barsMessage(tableName, counts, audit) : [];
  const lines = words.map(({ expression }): PlanCell[] => [{ formula: `=${expression}` }]);
  const blank = Array.from({ length: CHART_ROWS }, (): PlanCell[] => []);
  return {
    rows: [[money === null ? summary.bringTitle : summary.page.moneyTitle], ...blank, ...lines],
    formats: (row, column) => [
      {
        area: { row: row + 1 + CHART_ROWS, column, rows: Math.max(1, lines.length), columns: 1 },
        font: { sizePoints: 9, color: PALETTE.secondary },
        vertical: "Center",
      },
    ],
  };
}
