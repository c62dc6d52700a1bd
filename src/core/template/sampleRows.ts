/** Twelve invented stakeholders of an invented town, as codes; their names are among the texts of each language. */

import type { Category, Gain, Incentive, Resource, ScaleField, ScaleValue } from "../guide/codes";
import type { Answer } from "../model/stakeholder";
import type { SampleName } from "../texts/catalogue/template";

/** One invented stakeholder. Null: nobody asked. */
export interface SampleRow extends Readonly<Record<ScaleField, ScaleValue | null>> {
  readonly name: SampleName;
  readonly category: Category;
  readonly gains: readonly Gain[] | "none" | null;
  readonly resources: Readonly<Record<Resource, Answer>>;
  readonly incentives: readonly Incentive[] | "none" | null;
}

/** In the order of the sheet. */
export const SAMPLE_ROWS: readonly SampleRow[] = [
  {
    name: "agency",
    category: "local_authority",
    familiarity: 2,
    keenness: 3,
    gains: ["efficiency", "democracy"],
    resources: { financial: "yes", technical: "yes", human: "yes", data: "unknown" },
    incentives: ["pilot"],
  },
  {
    name: "water",
    category: "private_traditional",
    familiarity: 1,
    keenness: 2,
    gains: ["profit", "efficiency"],
    resources: { financial: "yes", technical: "no", human: "unknown", data: "yes" },
    incentives: ["visibility"],
  },
  {
    name: "bank",
    category: "private_traditional",
    familiarity: 2,
    keenness: 1,
    gains: ["profit"],
    resources: { financial: "yes", technical: "no", human: "no", data: "unknown" },
    incentives: null,
  },
  {
    name: "mobile",
    category: "telecom",
    familiarity: 3,
    keenness: 2,
    gains: ["profit", "knowledge"],
    resources: { financial: "unknown", technical: "yes", human: "unknown", data: "unknown" },
    incentives: ["visibility", "complementary"],
  },
  {
    name: "networks",
    category: "telecom",
    familiarity: 3,
    keenness: null,
    gains: null,
    resources: { financial: "no", technical: "yes", human: "unknown", data: "unknown" },
    incentives: null,
  },
  {
    name: "studio",
    category: "digital",
    familiarity: 3,
    keenness: 3,
    gains: ["profit", "knowledge"],
    resources: { financial: "no", technical: "yes", human: "yes", data: "no" },
    incentives: ["pilot", "visibility"],
  },
  {
    name: "riders",
    category: "small_informal",
    familiarity: 1,
    keenness: 3,
    gains: ["profit"],
    resources: { financial: "no", technical: "no", human: "yes", data: "unknown" },
    incentives: ["complementary"],
  },
  {
    name: "repair",
    category: "social_economy",
    familiarity: 2,
    keenness: 3,
    gains: ["social_cause"],
    resources: { financial: "no", technical: "yes", human: "yes", data: "yes" },
    incentives: ["pilot"],
  },
  {
    name: "links",
    category: "ngo",
    familiarity: 2,
    keenness: 3,
    gains: ["social_cause", "democracy"],
    resources: { financial: "no", technical: "unknown", human: "yes", data: "unknown" },
    incentives: ["visibility"],
  },
  {
    name: "neighbourhood",
    category: "cbo",
    familiarity: 1,
    keenness: 2,
    gains: ["democracy"],
    resources: { financial: "no", technical: "no", human: "yes", data: "no" },
    incentives: "none",
  },
  {
    name: "buses",
    category: "citizens",
    familiarity: null,
    keenness: null,
    gains: null,
    resources: { financial: "unknown", technical: "unknown", human: "unknown", data: "unknown" },
    incentives: null,
  },
  {
    name: "university",
    category: "academia",
    familiarity: 3,
    keenness: 2,
    gains: ["knowledge"],
    resources: { financial: "no", technical: "yes", human: "yes", data: "yes" },
    incentives: ["complementary", "pilot"],
  },
];
