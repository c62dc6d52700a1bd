/** What each column of the matrix holds for one stakeholder. */

import {
  CHECKLIST_ITEMS,
  GAINS,
  INCENTIVES,
  RESOURCES,
  SCALE_FIELDS,
  type Gain,
  type Incentive,
  type Resource,
} from "../../guide/codes";
import { byCode, byField } from "../../guide/records";
import type { SheetCatalogue } from "../../texts/catalogue/sheets";
import type { Answer, AssessedStakeholder, MultiAnswer } from "../../model/stakeholder";
import { categoryCode, MARKS, NOTHING, type MatrixColumn } from "../../contract/columns";
import { isBound } from "../../checklist/assess";
import type { Standing } from "../../contract/zones";
import type { PlanCell } from "../../model/plan";
import { ALL_PROJECTS } from "../../words/projects";

type CellOf = (stakeholder: AssessedStakeholder, texts: SheetCatalogue) => PlanCell;

/**
 * The cell of `column` in the row of a stakeholder. Blank (`null`) where the user's table has nothing to repeat.
 *
 * Of derived columns, which are written as formulas, what the texts among them come to: they decide how high the rows are.
 */
export function matrixCell(column: MatrixColumn, stakeholder: AssessedStakeholder, texts: SheetCatalogue): PlanCell {
  return CELLS[column](stakeholder, texts);
}

const CELLS: Readonly<Record<MatrixColumn, CellOf>> = {
  source_table: ({ row }) => row.table,
  name: ({ name }) => name,
  category: ({ category, ownKind }, { categories, noCategory }) =>
    category === null ? noCategory : withOwnKind(categories[category], ownKind),
  group: ({ group }, { groups }) => (group === null ? null : groups[group]),
  role: ({ roles }, texts) => roles.map((role) => texts.roles.get(role) ?? role).join(", ") || null,
  ...byCode(SCALE_FIELDS, (field) => (stakeholder: AssessedStakeholder) => stakeholder[field] ?? MARKS.ask),
  quadrant: ({ profile, apart }, { quadrants }) => quadrants[apart ?? profile],
  ...byField("gain", GAINS, gainMark),
  ...byField("resource", RESOURCES, resourceMark),
  ...byField("incentive", INCENTIVES, incentiveMark),
  answered: ({ answered, apart }) => (apart === null ? answered : null),
  missing: ({ verdicts, apart }, { items }) =>
    words(
      CHECKLIST_ITEMS.filter((item) => apart === null && verdicts[item] === "unanswered").map((item) => items[item]),
    ),
  expectation: ({ expectation, apart }, { items }) =>
    words((apart === null ? expectation : []).map((resource) => items[`resource_${resource}`])),
  owner: ({ owner }) => owner,
  next_action: ({ nextAction }) => nextAction,
  due_date: ({ dueDate }) => dueDate,
  agreement_end: ({ agreementEnd }) => agreementEnd,
  partner_amount: ({ partnerAmount }) => partnerAmount,
  in_kind_value: ({ inKindValue }) => inKindValue,
  authority_amount: ({ authorityAmount }) => authorityAmount,
  category_code: ({ category }) => categoryCode(category),
  key: ({ key }) => key,
  status: ({ status }, { statuses }) => (status === null ? null : statuses[status]),
  counted: ({ apart }) => (apart === null ? 1 : 0),
  gain_other: ({ gains }) => (gains.options.includes("other") ? 1 : 0),
  incentive_other: ({ incentives }) => (incentives.options.includes("other") ? 1 : 0),
  stance: ({ stance }, { stances }) => (stance === null ? null : stances[stance]),
  evidence: ({ evidence }) => evidence,
  assessed_on: ({ assessedOn }) => assessedOn,
  confidence: ({ confidence }) => confidence,
  project: ({ projects }, { matrix }) =>
    projects.map((name) => (name === ALL_PROJECTS ? matrix.allProjects : name)).join("; ") || null,
  order: () => null,
  zone: () => null,
  standing: (stakeholder) => standingOf(stakeholder),
};

/** Why somebody does not count, or that a partner is bound; blank for the others. */
function standingOf(stakeholder: AssessedStakeholder): Standing | null {
  return stakeholder.apart ?? (isBound(stakeholder) ? "bound" : null);
}

/** A category with the user's own name for the kind of body, in brackets: so it reads back as the category. */
function withOwnKind(category: string, ownKind: string | undefined): string {
  return ownKind === undefined ? category : `${category} (${ownKind})`;
}

function words(list: readonly string[]): string {
  return list.length === 0 ? NOTHING : list.join(", ");
}

const RESOURCE_MARKS: Readonly<Record<Answer, string>> = { yes: MARKS.yes, no: MARKS.none, unknown: MARKS.ask };

function resourceMark(resource: Resource): CellOf {
  return ({ resources }) => RESOURCE_MARKS[resources[resource]];
}

function gainMark(gain: Gain): CellOf {
  return ({ gains }) => optionMark(gains, gain);
}

function incentiveMark(incentive: Incentive): CellOf {
  return ({ incentives }) => optionMark(incentives, incentive);
}

/**
 * The mark of one option. An option that was not listed is "not named" (–), which is all a list can prove; the legend says so.
 * When the answer holds a text nobody understood, that text may stand for any option left: those stay to ask.
 */
function optionMark<Option extends string>({ status, options }: MultiAnswer<Option>, option: Option): string {
  if (status === "unknown") return MARKS.ask;
  if (options.includes(option)) return MARKS.yes;
  return options.includes("other") ? MARKS.ask : MARKS.none;
}
