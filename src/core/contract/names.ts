/** Names of our tables and charts; a table of the user's own may carry one, then ours takes a suffix. */

import { byCode } from "../guide/records";
import { SHEET_KINDS, SHEET_TRAITS, type SheetKind } from "./kinds";

/** Id of the add-in, as in its manifest: the settings of a workbook belong to it. */
export const ADD_IN_ID = "d9ed6ed8-3fb6-46d6-97e7-42d9de732f25";

/** The table that identifies each sheet. */
export const TABLE_NAMES: Readonly<Record<SheetKind, string>> = byCode(
  SHEET_KINDS,
  (kind) => SHEET_TRAITS[kind].tableName,
);

/** The list of endings that earlier versions wrote under the actions; `PartnershipAgreements` has taken its place. */
export const ENDING_TABLE_NAME = "AgreementsEnding";

/** Defined names of the cells above the agreements that the user may change. */
export const AGREEMENT_NAMES = { asOf: "PartnershipAsOf", threshold: "PartnershipThreshold" } as const;

export const CHART_NAME = "ResourcesByCategoryChart";
/** Charts of the page for the committee: of the resources where no amounts are noted, else of the money. */
export const SUMMARY_CHART_NAME = "PartnershipCommitteeChart";
export const MONEY_CHART_NAME = "PartnershipMoneyChart";
/** Charts of who is on a list with few answers: on that page, and on the sheet of the resources in place of their chart or beside it. */
export const LIST_CHART_NAME = "PartnershipListChart";
export const CATEGORIES_CHART_NAME = "StakeholdersByCategoryChart";
export const CATEGORIES_BESIDE_CHART_NAME = "StakeholdersByCategoryBesideChart";
/** The chart that earlier versions drew in another place of that page: it goes. */
export const EARLIER_CHART_NAME = "PartnershipSummaryChart";
export const CHART_NAMES = [
  CHART_NAME,
  SUMMARY_CHART_NAME,
  MONEY_CHART_NAME,
  LIST_CHART_NAME,
  CATEGORIES_CHART_NAME,
  CATEGORIES_BESIDE_CHART_NAME,
  EARLIER_CHART_NAME,
] as const;

/** The very hidden sheet that tells whether the sheets are up to date; nobody sees it, so it has one name in every language. */
export const STATE_SHEET_NAME = "PartnershipMatrix.state";

/** The user's table of own words: read, never written over. */
export const TERMS_TABLE_NAME = "PartnershipWords";

/** Whether a table is named like the user's table of own words, suffix included. */
export function isNamedLikeTerms(name: string): boolean {
  return withoutNumber(name) === TERMS_TABLE_NAME.toLowerCase();
}

/** The user's table of subjects: read, never written over. */
export const SUBJECTS_TABLE_NAME = "PartnershipSubjects";

/** Whether a table is named like the user's table of subjects, suffix included. */
export function isNamedLikeSubjects(name: string): boolean {
  return withoutNumber(name) === SUBJECTS_TABLE_NAME.toLowerCase();
}

/** Whether a table is named like one of ours, suffix included. */
export function isNamedLikeOurs(name: string): boolean {
  return kindOfName(name) !== null || isEndingName(name);
}

/** The kind of sheet a table of this name identifies, suffix included; null for any other name. */
export function kindOfName(name: string): SheetKind | null {
  return SHEET_KINDS.find((kind) => TABLE_NAMES[kind].toLowerCase() === withoutNumber(name)) ?? null;
}

/** Whether a table is named like the second table of the actions. */
export function isEndingName(name: string): boolean {
  return withoutNumber(name) === ENDING_TABLE_NAME.toLowerCase();
}

function withoutNumber(name: string): string {
  let end = name.length;
  while (/\d/.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end).toLowerCase();
}
