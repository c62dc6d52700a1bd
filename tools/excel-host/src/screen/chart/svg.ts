/** SVG as text. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === "number" ? round(value) : String(value))}"`)
    .join("");
  return content === "" ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`;
}

export interface TextLook {
  readonly sizePoints: number;
  readonly color: string;
  readonly bold: boolean;
  readonly anchor?: "start" | "middle" | "end";
}

const FONTS = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

/** A line of text whose middle height is at `y`. */
export function text(content: string, x: number, y: number, look: TextLook): string {
  const { sizePoints, color, bold, anchor = "start" } = look;
  const weight = bold ? "bold" : undefined;
  return tag(
    "text",
    {
      x,
      // A third of the size below the middle is where capitals end.
      y: y + sizePoints * 0.34,
      "font-family": FONTS,
      "font-size": sizePoints,
      "font-weight": weight,
      fill: color,
      "text-anchor": anchor,
    },
    escapeText(content),
  );
}

function escapeText(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
