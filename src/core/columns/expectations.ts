/** What the values of each field look like. */

import type { Field } from "../guide/codes";
import { listOfField } from "../words/ownWords";
import type { Shape } from "./shape";

/** Fields of free texts: nothing in their values tells one from another. */
export const FREE_TEXT_FIELDS = [
  "territory",
  "project",
  "notes",
  "next_action",
  "evidence",
  "needs",
  "budget_line",
] as const satisfies readonly Field[];

/** What values of a field look like. */
export interface Expectation {
  /** Shapes that fit; a value needs one of them. */
  readonly shapes: readonly Shape[];
  /** Share from which they fit, and from which they speak for this very field; above 1 for never. */
  readonly agrees: number;
  readonly proves: number;
  /** Share below which they speak against it. */
  readonly denies: number;
  /** Shapes of which a majority speaks against it. */
  readonly never: readonly Shape[];
  /** Shapes of which a majority speaks against it even where as many values fit: "yes" is a short text too. */
  readonly refuses: readonly Shape[];
}

const NUMBERS: readonly Shape[] = ["number", "percent", "money", "date", "phone", "registrationShape", "smallNumber"];
const ADDRESSES: readonly Shape[] = ["email", "url", "phone"];
/** What no text and no name is, short as it may be. */
const NO_TEXTS: readonly Shape[] = ["answered", "salutation"];

function expect(shapes: readonly Shape[], wish: Partial<Omit<Expectation, "shapes">>): Expectation {
  return { shapes, agrees: 0.6, proves: 2, denies: 0, never: [], refuses: [], ...wish };
}

/** Texts that nothing tells from other texts: they only rule out what is no text. */
function textual(shapes: readonly Shape[], never: readonly Shape[] = []): Expectation {
  return expect(shapes, {
    agrees: 0.3,
    never: [...NUMBERS, ...ADDRESSES, "scaleWord", ...never],
    refuses: NO_TEXTS,
  });
}

const SCALE = expect(["scaleWord", "smallNumber", "percent", "none"], { agrees: 0.7, proves: 0.8, denies: 0.5 });
const DAY = expect(["date", "serial", "year", "compactDay"], { agrees: 0.5, denies: 0.3 });
const MONEY = expect(["amount"], { agrees: 0.7, denies: 0.4, never: ["date", "answered", "phone"] });
const ANSWER = expect(["yesNo"], { agrees: 0.6, proves: 0.8, denies: 0.01, never: ["money", "date", "number"] });
/** A kind of resource may be told in words instead of yes and no. */
const RESOURCE = expect(["yesNo"], {
  agrees: 0.6,
  proves: 0.8,
  never: ["money", "date", "number", "email", "url", "smallNumber", "percent"],
});

/** What each field expects; yes/no columns of gains and means share one entry. */
const EXPECTATIONS: Readonly<Partial<Record<Field, Expectation>>> = {
  name: expect(["short", "bodyName", "capitalised", "letter"], {
    agrees: 0.6,
    never: [...NUMBERS, ...ADDRESSES, "yesNo", "scaleWord", "code"],
    refuses: NO_TEXTS,
  }),
  category: expect(["kind", "kindInside"], {
    agrees: 0.5,
    proves: 0.7,
    denies: 0.4,
    never: [...NUMBERS, ...ADDRESSES, "yesNo", "sentence"],
  }),
  familiarity: SCALE,
  keenness: SCALE,
  gains: expect(["GAIN"], {
    agrees: 0.4,
    proves: 0.6,
    never: [...NUMBERS, ...ADDRESSES, "yes", "scaleWord", "letter", "person"],
    refuses: ["money", "date"],
  }),
  resources: expect(["RESOURCE"], {
    agrees: 0.4,
    proves: 0.6,
    never: [...NUMBERS, ...ADDRESSES, "yes", "scaleWord", "letter", "person"],
    refuses: ["money", "date"],
  }),
  resource_financial: RESOURCE,
  resource_technical: RESOURCE,
  resource_human: RESOURCE,
  resource_data: RESOURCE,
  incentives: expect(["INCENTIVE"], {
    agrees: 0.4,
    proves: 0.6,
    never: [...NUMBERS, ...ADDRESSES, "yes", "scaleWord", "letter", "person"],
    refuses: ["money", "date"],
  }),
  scope: expect(["SCOPE"], { agrees: 0.5, proves: 0.8, denies: 0.3 }),
  role: expect(["ROLE"], { agrees: 0.4, proves: 0.7, never: [...NUMBERS, ...ADDRESSES, "yesNo", "scaleWord"] }),
  needs: textual(["short", "sentence"]),
  status: expect(["STATUS"], { agrees: 0.5, proves: 0.7, denies: 0.35, never: [...NUMBERS, ...ADDRESSES, "letter"] }),
  stance: expect(["STANCE"], { agrees: 0.6, proves: 0.8, denies: 0.4 }),
  agreement: expect(["AGREEMENT", "yesNo"], { agrees: 0.4, proves: 2, never: [...NUMBERS, ...ADDRESSES] }),
  confidence: expect(["CONFIDENCE", "scaleWord", "smallNumber", "percent"], { agrees: 0.5, proves: 2, denies: 0.3 }),
  privacy_basis: expect(["PRIVACY", "yesNo"], { agrees: 0.5, proves: 2, denies: 0.2 }),
  due_date: DAY,
  last_contact: DAY,
  assessed_on: DAY,
  agreement_end: DAY,
  partner_amount: MONEY,
  in_kind_value: MONEY,
  authority_amount: MONEY,
  email: expect(["email"], { agrees: 0.5, proves: 0.7, denies: 0.4 }),
  phone: expect(["phone"], { agrees: 0.5, proves: 0.8, denies: 0.4 }),
  website: expect(["url", "domain"], { agrees: 0.5, proves: 0.7, denies: 0.4 }),
  registration_no: expect(["registrationShape", "code"], {
    agrees: 0.6,
    denies: 0.3,
    never: ["date", "money", "yesNo", "smallNumber", "email", "url"],
    // A day is a code by its form.
    refuses: ["date", "year"],
  }),
  id: expect(["code", "number", "reference"], {
    agrees: 0.7,
    denies: 0.4,
    never: ["date", "money", "email", "url", "yesNo", "registrationForm"],
  }),
  owner: expect(["person"], {
    agrees: 0.4,
    never: [...NUMBERS, "url", "phone", "yesNo", "scaleWord", "sentence"],
    refuses: ["place"],
  }),
  contact_name: expect(["person"], {
    agrees: 0.4,
    never: [...NUMBERS, ...ADDRESSES, "yesNo", "scaleWord", "sentence", "kind"],
    refuses: ["bodyName", "salutation", "place"],
  }),
  next_action: textual(["short", "sentence"]),
  // A source may be a page.
  evidence: { ...textual(["short", "sentence", "url"]), never: [...NUMBERS, "email", "phone", "scaleWord"] },
  notes: expect(["short", "sentence"], {
    agrees: 0.3,
    never: ["number", "date", "money", "phone", "email", "scaleWord"],
  }),
  project: textual(["short", "sentence"]),
  territory: textual(["place", "short"], ["sentence", "kind"]),
  budget_line: expect(["code", "number", "short"], { agrees: 0.5, never: ["date", "email", "url", "money", "yesNo"] }),
};

/** What is expected of a field's values; undefined where they may be anything. */
export function expectationOf(field: Field): Expectation | undefined {
  return EXPECTATIONS[field] ?? (listOfField(field) === "YES-NO" ? ANSWER : undefined);
}
