/** Every colour of the sheets, named by role. Each comes with a mark, a word or a number that says the same. */

export const PALETTE = {
  ink: "#1F2933",
  secondary: "#52606B",
  title: "#12414E",
  headerFill: "#E4EDF0",
  totalFill: "#F3F7F8",
  accent: "#1B6E82",
  yesFill: "#D3EAEE",
  yesText: "#0B5260",
  askFill: "#FBE8C6",
  askText: "#744600",
  noneText: "#5A6872",
  zeroText: "#66737C",
  hairline: "#DDE4E7",
  groupLine: "#8CA0A9",
  white: "#FFFFFF",
} as const;

/** Bars of the chart and cells of its legend, told apart by lightness too: dark, hollow, mid. */
export const BARS = {
  yes: { fill: "#1B6E82", line: "#1B6E82", label: "#FFFFFF" },
  none: { fill: "#FFFFFF", line: "#6B7983", label: "#5A6872" },
  ask: { fill: "#F2C063", line: "#8A5A00", label: "#4A2D00" },
} as const;

export const TAB_COLORS = {
  matrix: "#1B6E82",
  resources: "#F2C063",
  actions: "#7A6BA8",
  summary: "#12414E",
  history: "#8CA0A9",
} as const;
