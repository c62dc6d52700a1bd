/** How each sheet of a run is laid out: what it is called, what it reads, what of the user's it carries over. */

import { CHART_NAME, kindOfName, MONEY_CHART_NAME, SUMMARY_CHART_NAME, TABLE_NAMES } from "../contract/names";
import { categoryCode } from "../contract/columns";
import { SHEET_KINDS, type SheetKind } from "../contract/kinds";
import { byCode } from "../guide/records";
import type { RunChanges } from "../history/compareRuns";
import type { History } from "../history/history";
import type { Audit } from "../model/audit";
import type { Discovery } from "../model/discovery";
import type { NamePlan, SheetPlan, UserColumn } from "../model/plan";
import { atOnce, type Steps } from "../model/steps";
import { layoutActions } from "../sheets/actions/layoutActions";
import { layoutAgreementsInSteps } from "../sheets/agreements/layoutAgreements";
import { layoutMap } from "../sheets/map/layoutMap";
import { layoutMatrixInSteps } from "../sheets/matrix/layoutMatrix";
import { layoutResources } from "../sheets/resources/layoutResources";
import { stateWords } from "../sheets/shared/upToDate";
import { layoutSubjects } from "../sheets/subjects/layoutSubjects";
import { layoutSummary } from "../sheets/summary/layoutSummary";
import { freeTableName } from "./freeNames";
import type { KeptTexts } from "./keptTexts";
import { type OwnContent, ownSheet } from "./ownContent";
import { standingThreshold } from "./standingInputs";

/** What the layouts need beside the audit and what stands. */
export interface LayoutOptions {
  readonly authority?: string;
  readonly hasState?: boolean;
  readonly changes: RunChanges | null;
  /** Sheets of the run. */
  readonly kinds: readonly SheetKind[];
}

type Layouts = Readonly<Record<Exclude<SheetKind, "history">, () => Steps<SheetPlan>>>;

/** How each sheet but the history is laid out. */
export function layoutsOf(
  audit: Audit,
  discovery: Discovery,
  content: OwnContent,
  { columns, history }: KeptTexts,
  options: LayoutOptions,
): Layouts {
  const authority = options.authority === undefined ? {} : { authority: options.authority };
  const state = options.hasState === true ? { state: stateWords(audit) } : {};
  const table = (kind: SheetKind): { readonly tableName: string; readonly userColumns: readonly UserColumn[] } => ({
    tableName: ownTableName(kind, content, discovery),
    userColumns: columns[kind],
  });
  const common = (kind: SheetKind) => ({ ...table(kind), ...authority, ...state });
  const tables = byCode(SHEET_KINDS, (kind) => table(kind).tableName);
  const matrixTableName = table("matrix").tableName;
  const threshold = (): ReturnType<typeof standingThreshold> => standingThreshold(audit, content);
  return {
    matrix: () => layoutMatrixInSteps(audit, { ...common("matrix"), tables }),
    resources: atOnce(() => layoutResources(audit, { ...common("resources"), matrixTableName, chartName: CHART_NAME })),
    map: atOnce(() => layoutMap(audit, { ...common("map"), matrixTableName })),
    subjects: atOnce(() => layoutSubjects(audit, { ...common("subjects"), matrixTableName })),
    actions: atOnce(() => layoutActions(audit, common("actions"))),
    *agreements() {
      const plan = yield* layoutAgreementsInSteps(audit, { ...common("agreements"), threshold: threshold() });
      return withNamesToWrite(plan, discovery);
    },
    summary: atOnce(() => {
      const { tableName } = table("agreements");
      const agreements = { tableName, threshold: threshold(), chartName: MONEY_CHART_NAME };
      return layoutSummary(audit, {
        ...{ ...table("summary"), ...authority },
        matrixTableName,
        agreements: options.kinds.includes("agreements") ? agreements : null,
        chartName: SUMMARY_CHART_NAME,
        changes: options.changes,
        keptNotes: goneNotes(history, audit),
      });
    }),
  };
}

/** A plan with those of its names that the workbook lacks, or has without the sheet they spoke of. */
function withNamesToWrite(plan: SheetPlan, { names, brokenNames }: Discovery): SheetPlan {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const isBroken = ({ name }: NamePlan): boolean => brokenNames.includes(name);
  const isMissing = ({ name }: NamePlan): boolean => !known.has(name.toLowerCase());
  const written = (plan.names ?? []).filter((each) => isMissing(each) || isBroken(each));
  return { ...plan, names: written.map((each) => ({ ...each, isBroken: isBroken(each) })) };
}

/** A table keeps its name; one that a run only began to make gets that of the contract. */
export function ownTableName(kind: SheetKind, content: OwnContent, discovery: Discovery): string {
  const own = ownSheet(content, kind);
  if (own === null || (own.unfinished === "making" && kindOfName(own.table.name) !== kind)) {
    return freeTableName(TABLE_NAMES[kind], discovery);
  }
  return own.table.name;
}

/** Notes whose stakeholder is gone; those of somebody who only left the list of questions are not among them. */
function goneNotes({ notes }: History, { stakeholders, resourcesByCategory }: Audit): number {
  const there = new Set([
    ...stakeholders.map(({ key }) => key),
    ...resourcesByCategory.map(({ category }) => categoryCode(category)),
  ]);
  return notes.filter(({ key }) => !there.has(key)).length;
}
