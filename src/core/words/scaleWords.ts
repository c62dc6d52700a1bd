/** Words of the two scales: none, low, medium, high; and the ends of five-word scales. */

import type { ScaleValue } from "../guide/codes";
import { indexOf } from "./words";

const SCALE = indexOf("SCALE");

/** Five words very low … very high read as 0, 1, 2, 3, 3. */
const ENDS: readonly (readonly [string, readonly string[]])[] = [
  [
    "0",
    [
      "very low",
      "very weak",
      "très faible",
      "très bas",
      "muy bajo",
      "muito baixo",
      "muy baja",
      "muito baixa",
      "nulle",
      "nula",
    ],
  ],
  ["1", ["faibles", "basse", "baja", "baixa"]],
  ["2", ["average", "moyenne", "moderada", "media", "média", "moderado", "modérée", "mitigé"]],
  [
    "3",
    [
      "very high",
      "very strong",
      "très fort",
      "très forte",
      "très élevé",
      "très élevée",
      "élevée",
      "muy alto",
      "muito alto",
      "muy alta",
      "muito alta",
      "alta",
      "forte",
    ],
  ],
];
for (const [code, words] of ENDS) for (const word of words) SCALE.add(word, code);

/** What a scale word says: a value, or `unknown`; null when the text is no word of the scale. Digits are not words. */
export function scaleWord(text: string): ScaleValue | "unknown" | null {
  if (/^[\d\s.,%+-]*$/.test(text) && /\d[\s.,%]*$/.test(text)) return null;
  switch (SCALE.find(text)) {
    case "0":
      return 0;
    case "1":
      return 1;
    case "2":
      return 2;
    case "3":
      return 3;
    case "unknown":
      return "unknown";
    default:
      return null;
  }
}
