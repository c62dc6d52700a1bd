/** What a line of a border is told by: style, weight and colour. */

import type { BorderLine } from "../model/format";
import { colorInput, wordInput } from "../ground/inputs";
import { HostError } from "../ground/hostError";

/** Office.js tells style and weight apart; the file has one word for both. */
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

const FILE_STYLES: Readonly<Record<string, { style: Style; weight: Weight }>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

function fileStyle(style: Style, weight: Weight): string {
  const match = Object.entries(FILE_STYLES).find(([, known]) => known.style === style && known.weight === weight);
  return match?.[0] ?? Object.entries(FILE_STYLES).find(([, known]) => known.style === style)?.[0] ?? "thin";
}

/** A line of a border, or none. */
export type Line = BorderLine | undefined;

/** What a border is told by: how it reads, and how it changes a line. */
interface BorderFacet {
  readonly read: (line: Line) => string;
  /** @throws HostError `InvalidArgument` for what it does not take. */
  readonly parse: (input: unknown) => (line: Line) => Line;
}

/** In the order in which several of them are set together: no style takes the line away. */
export const BORDER_FACETS: Readonly<Record<"weight" | "color" | "style", BorderFacet>> = {
  weight: {
    read: (line) => FILE_STYLES[line?.style ?? "thin"]?.weight ?? "Thin",
    parse: (input) => {
      const weight = wordInput(input, WEIGHTS);
      return (line) => ({
        style: fileStyle(FILE_STYLES[line?.style ?? "thin"]?.style ?? "Continuous", weight),
        color: line?.color ?? "#000000",
      });
    },
  },
  color: {
    read: (line) => line?.color ?? "#000000",
    parse: (input) => {
      const color = colorInput(input);
      return (line) => ({ style: line?.style ?? "thin", color });
    },
  },
  style: {
    read: (line) => (line === undefined ? "None" : (FILE_STYLES[line.style]?.style ?? "Continuous")),
    parse: (input) => {
      const style = wordInput(input, STYLES);
      return (line) =>
        style === "None"
          ? undefined
          : {
              style: fileStyle(style, FILE_STYLES[line?.style ?? "thin"]?.weight ?? "Thin"),
              color: line?.color ?? "#000000",
            };
    },
  },
};

export const FACET_NAMES = ["weight", "color", "style"] as const;

/** @throws HostError `ApiNotFound` for a property borders do not have here. */
export function facetNamed(name: string): BorderFacet {
  const known = FACET_NAMES.find((each) => each === name);
  if (known === undefined)
    throw new HostError("ApiNotFound", `This host does not know the property ${name} of borders.`);
  return BORDER_FACETS[known];
}
