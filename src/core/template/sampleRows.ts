/** Twelve invented stakeholders of an invented town, as codes; their names are among the texts of each language. */

import type { Category, Gain, Incentive, ScaleField, ScaleValue } from "../guide/codes";
import type { SampleName } from "../texts/catalogue/template";

/** One invented stakeholder. Null: nobody asked. */
export interface SampleRow extends Readonly<Record<ScaleField, ScaleValue | null>> {
  readonly name: SampleName;
  readonly category: Category;
  readonly gains: readonly Gain[] | "none" | null;
  /** Financial, technical, human, data: `+` yes, `-` asked: none, `?` to ask. */
  readonly resources: string;
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
    resources: "+++?",
    incentives: ["pilot"],
  },
  {
    name: "water",
    category: "private_traditional",
    familiarity: 1,
    keenness: 2,
    gains: ["profit", "efficiency"],
    resources: "+-?+",
    incentives: ["visibility"],
  },
  {
    name: "bank",
    category: "private_traditional",
    familiarity: 2,
    keenness: 1,
    gains: ["profit"],
    resources: "+--?",
    incentives: null,
  },
  {
    name: "mobile",
    category: "telecom",
    familiarity: 3,
    keenness: 2,
    gains: ["profit", "knowledge"],
    resources: "?+??",
    incentives: ["visibility", "complementary"],
  },
  {
    name: "networks",
    category: "telecom",
    familiarity: 3,
    keenness: null,
    gains: null,
    resources: "-+??",
    incentives: null,
  },
  {
    name: "studio",
    category: "digital",
    familiarity: 3,
    keenness: 3,
    gains: ["profit", "knowledge"],
    resources: "-++-",
    incentives: ["pilot", "visibility"],
  },
  {
    name: "riders",
    category: "small_informal",
    familiarity: 1,
    keenness: 3,
    gains: ["profit"],
    resources: "--+?",
    incentives: ["complementary"],
  },
  {
    name: "repair",
    category: "social_economy",
    familiarity: 2,
    keenness: 3,
    gains: ["social_cause"],
    resources: "-+++",
    incentives: ["pilot"],
  },
  {
    name: "links",
    category: "ngo",
    familiarity: 2,
    keenness: 3,
    gains: ["social_cause", "democracy"],
    resources: "-?+?",
    incentives: ["visibility"],
  },
  {
    name: "neighbourhood",
    category: "cbo",
    familiarity: 1,
    keenness: 2,
    gains: ["democracy"],
    resources: "--+-",
    incentives: "none",
  },
  {
    name: "buses",
    category: "citizens",
    familiarity: null,
    keenness: null,
    gains: null,
    resources: "????",
    incentives: null,
  },
  {
    name: "university",
    category: "academia",
    familiarity: 3,
    keenness: 2,
    gains: ["knowledge"],
    resources: "-+++",
    incentives: ["complementary", "pilot"],
  },
];
