/** Every fact, in the order they are looked at. */

import type { Fact } from "./fact";
import { ANSWER_FACTS } from "./facts/answers";
import { CELL_FACTS } from "./facts/cells";
import { CHART_FACTS } from "./facts/charts";
import { LOOK_FACTS } from "./facts/looks";
import { SHEET_FACTS } from "./facts/sheets";
import { TABLE_FACTS } from "./facts/tables";

export const ALL_FACTS: readonly Fact[] = [
  ...CELL_FACTS,
  ...TABLE_FACTS,
  ...SHEET_FACTS,
  ...ANSWER_FACTS,
  ...LOOK_FACTS,
  ...CHART_FACTS,
];
