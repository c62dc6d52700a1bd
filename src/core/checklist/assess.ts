/**
 * The guide's checklist on one stakeholder: counted items with three-valued verdicts, and the readiness quadrant.
 *
 * Source: AFD–IDDRI guide, step 3, key questions: familiarity and keenness (1), gains (2), the four resources (3), means of
 * commitment and incentives (4).
 */

import {
  CHECKLIST_ITEMS,
  ENOUGH_ANSWERS,
  RESOURCES,
  SCALE_FIELDS,
  type ChecklistItem,
  type Profile,
  type Quadrant,
  type Apart,
  type Category,
  type Resource,
  type ScaleValue,
} from "../guide/codes";
import { byCode, byField } from "../guide/records";
import { DEFAULT_SETTINGS, expectedGrades, type AuditSettings } from "../model/settings";
import { addMonths } from "../model/dates";
import type { Answer, AssessedStakeholder, MultiAnswer, Stakeholder, Verdict, SerialDate } from "../model/stakeholder";

const ANSWER_VERDICTS: Readonly<Record<Answer, Verdict>> = { yes: "met", no: "none", unknown: "unanswered" };

function ofAnswer(answer: Answer): Verdict {
  return ANSWER_VERDICTS[answer];
}

const MULTI_VERDICTS: Readonly<Record<MultiAnswer<string>["status"], Verdict>> = {
  some: "met",
  none: "none",
  unknown: "unanswered",
};

function ofMulti({ status }: MultiAnswer<string>): Verdict {
  return MULTI_VERDICTS[status];
}

/** A known value is an answer, 0 included. */
function ofScale(value: ScaleValue | null): Verdict {
  return value === null ? "unanswered" : "met";
}

/** How each item reads its verdict off a stakeholder. */
const ITEMS: Readonly<Record<ChecklistItem, (stakeholder: Stakeholder) => Verdict>> = {
  ...byCode(SCALE_FIELDS, (field) => (stakeholder: Stakeholder) => ofScale(stakeholder[field])),
  gains: ({ gains }) => ofMulti(gains),
  ...byField(
    "resource",
    RESOURCES,
    (resource) =>
      ({ resources }: Stakeholder) =>
        ofAnswer(resources[resource]),
  ),
  incentives: ({ incentives }) => ofMulti(incentives),
};

/** The readiness of a stakeholder; `ask` while one of the two axes is not known. */
export function quadrantOf(
  familiarity: ScaleValue | null,
  keenness: ScaleValue | null,
  { highFrom }: Pick<AuditSettings, "highFrom"> = DEFAULT_SETTINGS,
): Quadrant {
  if (familiarity === null || keenness === null) return "ask";
  const isFamiliar = familiarity >= highFrom.familiarity;
  if (keenness >= highFrom.keenness) return isFamiliar ? "ready" : "willing";
  return isFamiliar ? "skilled" : "watch";
}

/** What is said of a partner of a quadrant with so many answers. */
export function profileOf(quadrant: Quadrant, answered: number): Profile {
  return quadrant === "ready" && answered < ENOUGH_ANSWERS ? "promising" : quadrant;
}

/** What only all rows together tell of one. */
export interface AmongOthers {
  /** Whether it is the authority itself. */
  readonly isOwn: boolean;
  readonly twinOf: string | null;
  /** Whether only other projects than the chosen one concern it. */
  readonly isElsewhere?: boolean;
  /** Day of the audit. */
  readonly today?: SerialDate | null;
}

/** Runs the checklist on one stakeholder. */
export function assess(
  stakeholder: Stakeholder,
  { isOwn, twinOf, isElsewhere = false, today = null }: AmongOthers = { isOwn: false, twinOf: null },
  settings: AuditSettings = DEFAULT_SETTINGS,
): AssessedStakeholder {
  const { category } = stakeholder;
  const grades = expectedGrades(category, settings);
  const isSet = category !== null && settings.expected[category] !== undefined;
  const verdicts = byCode(CHECKLIST_ITEMS, (item) => ITEMS[item](stakeholder));
  const answered = CHECKLIST_ITEMS.filter((item) => verdicts[item] !== "unanswered").length;
  const quadrant = quadrantOf(stakeholder.familiarity, stakeholder.keenness, settings);
  return {
    ...stakeholder,
    verdicts,
    answered,
    quadrant,
    profile: profileOf(quadrant, answered),
    ...(isSet ? { grades } : {}),
    expectation: RESOURCES.filter((resource) => grades[resource] === 2 && isMissed(stakeholder, resource)),
    apart: reasonApart(stakeholder, isOwn) ?? (isElsewhere ? "elsewhere" : null),
    twinOf,
    isOld: isOld(stakeholder, today),
  };
}

/** From so many months on answers are to be asked for again. */
const MONTHS_FRESH = 12;

/** Answers are of the day they were noted; where none is given, they cannot be newer than the last contact. */
function isOld({ assessedOn, lastContact }: Stakeholder, today: SerialDate | null): boolean | null {
  const day = assessedOn ?? lastContact;
  return day === null || today === null ? null : addMonths(day, MONTHS_FRESH) < today;
}

function reasonApart({ status, stance }: Stakeholder, isOwn: boolean): Apart | null {
  if (isOwn) return "own";
  if (status === "declined") return "declined";
  return stance === "against" ? "opposed" : null;
}

/** Firms of which the guide says "clients or funders": who is the one need not be the other. */
export const CLIENTS_OR_FUNDERS = "private_traditional" satisfies Category;

/** Only a "no" misses what is expected; a firm of the traditional sector may be a client instead of a funder. */
function isMissed(stakeholder: Stakeholder, resource: Resource): boolean {
  if (stakeholder.resources[resource] !== "no") return false;
  return !(stakeholder.category === CLIENTS_OR_FUNDERS && resource === "financial" && isClient(stakeholder));
}

/** Whether an agreement binds a partner, or a partnership that is agreed or under way. */
export function isBound({ agreement, status }: Pick<Stakeholder, "agreement" | "status">): boolean {
  return (agreement !== null && agreement !== "none") || status === "agreed" || status === "active";
}

/** With an agreement, a pilot or an amount a firm takes part: "clients or funders". */
function isClient(stakeholder: Stakeholder): boolean {
  const { incentives, partnerAmount, inKindValue, authorityAmount } = stakeholder;
  const hasAmount = [partnerAmount, inKindValue, authorityAmount].some((amount) => amount !== null && amount > 0);
  return isBound(stakeholder) || hasAmount || incentives.options.includes("pilot");
}
