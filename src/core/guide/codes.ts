/**
 * The codes of the guide and of the product's own columns: stable, language-free, written in files and JSON.
 *
 * Source: AFD–IDDRI guide, step 3 and practical exercise 3 (types of stakeholders, questions and options).
 */

/** The languages of the product. */
export const LANGUAGES = ["en", "fr", "es", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

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

/** Means of commitment and incentives (guide question 4). */
export const INCENTIVES = ["visibility", "complementary", "pilot"] as const;
export type Incentive = (typeof INCENTIVES)[number];

/** The eight counted items of the checklist, in guide order. */
export const CHECKLIST_ITEMS = [
  "familiarity",
  "keenness",
  "gains",
  "resource_financial",
  "resource_technical",
  "resource_human",
  "resource_data",
  "incentives",
] as const;
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number];

/** How many answers each stakeholder has: one for each item of the checklist. */
export const ITEM_COUNT = CHECKLIST_ITEMS.length;

/** The readiness of a stakeholder, most ready first. */
export const QUADRANTS = ["ready", "willing", "skilled", "watch", "ask"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** A value of the two scales of guide question 1: 0 none, 1 low, 2 medium, 3 high. */
export type ScaleValue = 0 | 1 | 2 | 3;

/** What a column of the user's table may mean. */
export const BASE_FIELDS = [
  "name",
  "category",
  "familiarity",
  "keenness",
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
export type Field = (typeof BASE_FIELDS)[number] | `resource_${Resource}` | `gain_${Gain}` | `incentive_${Incentive}`;
