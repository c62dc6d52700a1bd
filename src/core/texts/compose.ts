/** Puts the words for the codes of the guide where sheets and messages look for them. */

import { SHEET_KINDS } from "../contract/kinds";
import {
  CHECKLIST_ITEMS,
  GAINS,
  INCENTIVES,
  isResourceField,
  resourceOf,
  RESOURCES,
  SCALE_FIELDS,
  type ChecklistItem,
} from "../guide/codes";
import { byCode, byField } from "../guide/records";
import type { LanguageTexts } from "./catalogue/language";
import type { MessageCatalogue } from "./catalogue/messages";
import type { ReportCatalogue } from "./catalogue/report";
import type { OwnSheetTexts, SheetCatalogue } from "./catalogue/sheets";
import type { ItemTerms, ResourceTerms, Terms } from "./catalogue/terms";

/** The texts of one language as they are used. */
export interface CoreTexts {
  readonly terms: Terms;
  readonly messages: MessageCatalogue;
  readonly sheets: SheetCatalogue;
  readonly report: ReportCatalogue;
}

/** The texts of a language with the words of its terms in every place that shows them. */
export function composeTexts({ terms, messages, columns, errors, printed, ...texts }: LanguageTexts): CoreTexts {
  const { sheets, report, agreements, assistants, bare, map, subjectSheet } = texts;
  return {
    terms,
    messages: {
      ...messages,
      columns,
      errors,
      summary: printed,
      resources: ofResources(terms, ({ name }) => name),
      items: ofItems(terms, ({ name }) => name),
    },
    sheets: composeSheets(terms, sheets),
    report: {
      ...report,
      agreements,
      assistants,
      map,
      subjectSheet,
      bare,
      actions: {
        ...report.actions,
        questions: ofItems(terms, ({ question }) => question),
        subjects: ofItems(terms, ({ subject }) => subject),
      },
    },
  };
}

function composeSheets(terms: Terms, sheets: OwnSheetTexts): SheetCatalogue {
  const { matrix, resources } = sheets;
  const { categories, noCategory, groups, quadrants, profiles, statuses, stances, roles } = terms;
  return {
    ...sheets,
    ...{ categories, noCategory, groups, quadrants, profiles, statuses, stances, roles },
    sheetNames: byCode(SHEET_KINDS, (kind) => terms.sheets[kind].name),
    items: ofItems(terms, ({ word }) => word),
    matrix: {
      ...matrix,
      headers: {
        ...matrix.headers,
        ...byCode(SCALE_FIELDS, (field) => terms.items[field].header),
        ...ofOptions(terms, "header"),
      },
      notes: {
        ...matrix.notes,
        ...byCode(SCALE_FIELDS, (field) => terms.items[field].ask),
        ...ofOptions(terms, "note"),
      },
    },
    resources: {
      ...resources,
      resources: ofResources(terms, ({ header }) => header),
      message: {
        ...resources.message,
        available: ofResources(terms, ({ available }) => available),
        lacking: ofResources(terms, ({ lacking }) => lacking),
      },
    },
  };
}

/** The words for one item of the checklist. */
export function itemTerms({ items, resources }: Terms, item: ChecklistItem): ItemTerms {
  return isResourceField(item) ? resources[resourceOf(item)] : items[item];
}

function ofItems(terms: Terms, wordOf: (item: ItemTerms) => string) {
  return byCode(CHECKLIST_ITEMS, (item) => wordOf(itemTerms(terms, item)));
}

function ofResources({ resources }: Terms, wordOf: (resource: ResourceTerms) => string) {
  return byCode(RESOURCES, (resource) => wordOf(resources[resource]));
}

/** Of the columns of marks. */
function ofOptions({ gains, resources, incentives }: Terms, text: "header" | "note") {
  return {
    ...byField("gain", GAINS, (gain) => gains[gain][text]),
    ...byField("resource", RESOURCES, (resource) => resources[resource][text]),
    ...byField("incentive", INCENTIVES, (incentive) => incentives[incentive][text]),
  };
}
