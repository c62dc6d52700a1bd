/** A stakeholder in the JSON of an audit. */

import {
  ITEM_COUNT,
  SCALE_FIELDS,
  type Category,
  type Group,
  type Quadrant,
  type Resource,
  type ScaleField,
  type ScaleValue,
  type Stance,
  type Status,
} from "./guide/codes";
import { byCode } from "./guide/records";
import { amountsByYear } from "./matrix/amountsByYear";
import { isoOfSerial } from "./model/dates";
import type { RowRef } from "./model/finding";
import type { Answer, AssessedStakeholder, SerialDate, Stakeholder } from "./model/stakeholder";

interface JsonAmount {
  readonly year: number | null;
  readonly amount: number;
}

/** A stakeholder as other programs read it. */
export interface JsonStakeholder extends Readonly<Record<ScaleField, ScaleValue | null>> {
  readonly key: string;
  readonly row: RowRef;
  readonly name: string;
  readonly category: Category | null;
  /** The user's own name of its kind of body; absent where that is a category of the guide. */
  readonly ownKind?: string;
  readonly group: Group | null;
  readonly gains: readonly string[];
  readonly incentives: readonly string[];
  readonly resources: Readonly<Record<Resource, Answer>>;
  readonly verdicts: AssessedStakeholder["verdicts"];
  readonly answered: number;
  readonly of: number;
  readonly quadrant: Quadrant;
  readonly status: Status | null;
  /** Personal to the authority. */
  readonly stance: Stance | null;
  /** Amounts by year, oldest first; a null year where nothing tells it. */
  readonly amounts: Readonly<Record<"partner" | "inKind" | "authority", readonly JsonAmount[]>>;
  readonly scope: Stakeholder["scope"];
  readonly projects: readonly string[];
  readonly evidence: string | null;
  readonly confidence: string | null;
  /** ISO days. */
  readonly assessedOn: string | null;
  readonly lastContact: string | null;
  /** 0 for those in no count: declined or ended, opposed, the authority itself, concerned by other projects only. */
  readonly counted: 0 | 1;
}

/** A stakeholder that is only pointed at. */
export interface JsonPartner {
  readonly key: string;
  readonly name: string;
}

/** What tells it among the stakeholders, and its name. */
export function jsonPartner({ key, name }: AssessedStakeholder): JsonPartner {
  return { key, name };
}

/** A stakeholder with its answers, verdicts and what is noted of it. */
export function jsonStakeholder(stakeholder: AssessedStakeholder): JsonStakeholder {
  const { key, row, name, category, ownKind, group, gains, incentives, resources, verdicts, answered, quadrant } =
    stakeholder;
  const { status, stance, apart, scope, projects, evidence, confidence, assessedOn, lastContact } = stakeholder;
  return {
    key,
    row,
    name,
    category,
    ...(ownKind === undefined ? {} : { ownKind }),
    group,
    ...byCode(SCALE_FIELDS, (field) => stakeholder[field]),
    gains: gains.options,
    incentives: incentives.options,
    resources,
    verdicts,
    answered,
    of: ITEM_COUNT,
    quadrant,
    status,
    stance,
    amounts: {
      partner: amountsByYear(stakeholder, "partner_amount"),
      inKind: amountsByYear(stakeholder, "in_kind_value"),
      authority: amountsByYear(stakeholder, "authority_amount"),
    },
    ...{ scope, projects, evidence, confidence },
    assessedOn: isoOf(assessedOn),
    lastContact: isoOf(lastContact),
    counted: apart === null ? 1 : 0,
  };
}

/** An ISO day. */
export function isoOf(day: SerialDate | null): string | null {
  return day === null ? null : isoOfSerial(day);
}
