/**
 * The codes of the guide and of the product's own columns: stable, language-free, written in files and JSON.
 *
 * Source: AFD–IDDRI guide, step 3 and practical exercise 3 (types of stakeholders, questions and options).
 */

/** The languages of the product. */
export const LANGUAGES = ["en", "fr", "es", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Names of the languages in themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  fr: "Français",
  es: "Español",
  pt: "Português",
};

/** Types of stakeholders in guide order, `other` last. */
export const CATEGORIES = [
  "local_authority",
  "private_traditional",
  "telecom",
  "digital",
  "small_informal",
  "social_economy",
  "ngo",
  "cbo",
  "citizens",
  "academia",
  "other",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Groups of categories, in the order in which the matrix shows them. */
export const GROUPS = ["public", "private", "sse", "civil_society", "citizens", "academia", "other"] as const;
export type Group = (typeof GROUPS)[number];

/** What a partner gains (guide question 2), told apart into six. */
export const GAINS = ["profit", "social_cause", "political_interest", "knowledge", "efficiency", "democracy"] as const;
export type Gain = (typeof GAINS)[number];

/** Resources that could be rallied (guide question 3). */
export const RESOURCES = ["financial", "technical", "human", "data"] as const;
export type Resource = (typeof RESOURCES)[number];

/** What a need is answered with: a resource, or an order, which is what traditional firms bring to others (guide: clients or funders). */
export type Offer = Resource | "order";

/** Means of commitment and incentives (guide question 4). */
export const INCENTIVES = ["visibility", "complementary", "pilot"] as const;
export type Incentive = (typeof INCENTIVES)[number];

/** Fields with an answer of their own, for one resource, gain or means. */
export type ResourceField = `resource_${Resource}`;
export type GainField = `gain_${Gain}`;
export type IncentiveField = `incentive_${Incentive}`;

export const RESOURCE_FIELDS: readonly ResourceField[] = RESOURCES.map((resource) => `resource_${resource}` as const);
export const GAIN_FIELDS: readonly GainField[] = GAINS.map((gain) => `gain_${gain}` as const);
export const INCENTIVE_FIELDS: readonly IncentiveField[] = INCENTIVES.map(
  (incentive) => `incentive_${incentive}` as const,
);

/** What is rated on a scale (guide question 1). */
export const SCALE_FIELDS = ["familiarity", "keenness"] as const;
export type ScaleField = (typeof SCALE_FIELDS)[number];

/** The counted items of the checklist, in guide order. */
export const CHECKLIST_ITEMS = [...SCALE_FIELDS, "gains", ...RESOURCE_FIELDS, "incentives"] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

/** How many answers each stakeholder has: one for each item of the checklist. */
export const ITEM_COUNT = CHECKLIST_ITEMS.length;

/** The readiness of a stakeholder, most ready first. */
export const QUADRANTS = ["ready", "willing", "skilled", "watch", "ask"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** How far a partnership has come; `declined` stands for refused and for ended. */
export const STATUSES = ["identified", "contacted", "in_discussion", "agreed", "active", "declined"] as const;
export type Status = (typeof STATUSES)[number];

/** Where a stakeholder stands on the project: personal to the authority, never printed. */
export const STANCES = ["for", "neutral", "against"] as const;
export type Stance = (typeof STANCES)[number];

/** What binds a partner. */
export const AGREEMENTS = ["none", "letter", "convention", "objectives", "contract"] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/**
 * What is said of a stakeholder that counts: its quadrant, but for those whose profile is ready on fewer than
 * `ENOUGH_ANSWERS` answers: they are promising.
 */
export const PROFILES = ["ready", "promising", "willing", "skilled", "watch", "ask"] as const;
export type Profile = (typeof PROFILES)[number];

/** How somebody came to know an answer: what is noted beside it. */
export const NOTE_SOURCES = ["meeting", "phone", "email", "document"] as const;
export type NoteSource = (typeof NOTE_SOURCES)[number];

/** Answers from which a partner is called ready for a pilot. */
export const ENOUGH_ANSWERS = 5;

/** Why a stakeholder that is listed does not count: it declined or the partnership ended, is opposed, is the authority itself. */
export const REASONS_APART = ["declined", "opposed", "own"] as const;
export type ReasonApart = (typeof REASONS_APART)[number];

/** Why a stakeholder is in no count: it is apart, or concerned by other projects than the one that is looked at. */
export type Apart = ReasonApart | "elsewhere";

/** The values of a scale: 0 none, 1 low, 2 medium, 3 high. */
export const SCALE_VALUES = [0, 1, 2, 3] as const;
export type ScaleValue = (typeof SCALE_VALUES)[number];

/** What a column of the user's table may mean, but for the answers about a single resource, gain or means. */
export const BASE_FIELDS = [
  "name",
  "category",
  ...SCALE_FIELDS,
  "gains",
  "resources",
  "incentives",
  "scope",
  "project",
  "role",
  "needs",
  "territory",
  "status",
  "stance",
  "owner",
  "next_action",
  "due_date",
  "last_contact",
  "evidence",
  "confidence",
  "assessed_on",
  "partner_amount",
  "in_kind_value",
  "authority_amount",
  "budget_line",
  "agreement",
  "agreement_end",
  "id",
  "registration_no",
  "website",
  "contact_name",
  "email",
  "phone",
  "privacy_basis",
  "notes",
] as const;

/** What a column of the user's table may mean. */
export type Field = (typeof BASE_FIELDS)[number] | ResourceField | GainField | IncentiveField;
export const FIELDS: readonly Field[] = [...BASE_FIELDS, ...RESOURCE_FIELDS, ...GAIN_FIELDS, ...INCENTIVE_FIELDS];

const FIELD_SET: ReadonlySet<unknown> = new Set(FIELDS);

/** Fields of amounts: what a partner gives, in money and in kind, and what the authority gives. */
export const AMOUNT_FIELDS = [
  "partner_amount",
  "in_kind_value",
  "authority_amount",
] as const satisfies readonly Field[];
export type AmountField = (typeof AMOUNT_FIELDS)[number];

/** Tells whether something read from outside is a field. */
export function isField(value: unknown): value is Field {
  return FIELD_SET.has(value);
}

/** Tells whether a field is rated on a scale. */
export function isScaleField(field: string): field is ScaleField {
  return SCALE_FIELDS.some((own) => own === field);
}

/** Tells whether a field answers for a single gain. */
export function isGainField(field: string): field is GainField {
  return GAIN_FIELDS.some((own) => own === field);
}

/** Tells whether a field answers for a single resource. */
export function isResourceField(field: string): field is ResourceField {
  return RESOURCE_FIELDS.some((own) => own === field);
}

/** Tells whether a field answers for a single means of commitment. */
export function isIncentiveField(field: string): field is IncentiveField {
  return INCENTIVE_FIELDS.some((own) => own === field);
}

/** The single resource a field answers for; null where it answers for none, or for all. */
export function resourceOf(field: ResourceField): Resource;
export function resourceOf(field: string): Resource | null;
export function resourceOf(field: string): Resource | null {
  return RESOURCES.find((resource) => field === `resource_${resource}`) ?? null;
}
