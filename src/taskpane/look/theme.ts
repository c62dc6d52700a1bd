/** The pane's colours: Fluent's, with the product's one accent. */

import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Light or dark; forced colours of the system win over both by themselves. */
export type ColourScheme = "light" | "dark";

const LIGHT: Theme = {
  ...webLightTheme,
  colorBrandBackground: "#1B6E82",
  colorBrandBackgroundHover: "#155A6B",
  colorBrandBackgroundPressed: "#12414E",
  colorBrandBackgroundSelected: "#155A6B",
  colorCompoundBrandBackground: "#1B6E82",
  colorCompoundBrandBackgroundHover: "#155A6B",
  colorCompoundBrandBackgroundPressed: "#12414E",
  colorCompoundBrandStroke: "#1B6E82",
  colorCompoundBrandStrokeHover: "#155A6B",
  colorCompoundBrandStrokePressed: "#12414E",
  colorCompoundBrandForeground1: "#1B6E82",
  colorCompoundBrandForeground1Hover: "#155A6B",
  colorCompoundBrandForeground1Pressed: "#12414E",
  colorBrandForeground1: "#0B5F73",
  colorBrandForeground2: "#0B5F73",
  colorBrandForegroundLink: "#0B5F73",
  colorBrandForegroundLinkHover: "#155A6B",
  colorBrandForegroundLinkPressed: "#12414E",
  colorBrandStroke1: "#1B6E82",
  colorBrandStroke2: "#8FBFCB",
  colorBrandBackground2: "#E4EDF0",
};

const DARK: Theme = {
  ...webDarkTheme,
  colorBrandBackground: "#1B6E82",
  colorBrandBackgroundHover: "#1F768B",
  colorBrandBackgroundPressed: "#155A6B",
  colorBrandBackgroundSelected: "#155A6B",
  colorCompoundBrandBackground: "#4FB3C8",
  colorCompoundBrandBackgroundHover: "#6CC3D5",
  colorCompoundBrandBackgroundPressed: "#3E9CB0",
  colorCompoundBrandStroke: "#4FB3C8",
  colorCompoundBrandStrokeHover: "#6CC3D5",
  colorCompoundBrandStrokePressed: "#3E9CB0",
  colorCompoundBrandForeground1: "#7CCBDC",
  colorCompoundBrandForeground1Hover: "#9AD9E6",
  colorCompoundBrandForeground1Pressed: "#5FBDD0",
  colorBrandForeground1: "#7CCBDC",
  colorBrandForeground2: "#7CCBDC",
  colorBrandForegroundLink: "#7CCBDC",
  colorBrandForegroundLinkHover: "#9AD9E6",
  colorBrandForegroundLinkPressed: "#5FBDD0",
  colorBrandStroke1: "#4FB3C8",
  colorBrandStroke2: "#2B6675",
  colorBrandBackground2: "#12343D",
};

/** The Fluent theme of a scheme. */
export function themeOf(scheme: ColourScheme): Theme {
  return scheme === "dark" ? DARK : LIGHT;
}

/** Colours of the three answers, in pictures and marks: fill, border, text on the fill. */
export interface AnswerColours {
  readonly fill: string;
  readonly border: string;
  readonly text: string;
}

const ANSWERS: Readonly<Record<ColourScheme, Readonly<Record<"yes" | "no" | "unknown", AnswerColours>>>> = {
  light: {
    yes: { fill: "#1B6E82", border: "#1B6E82", text: "#FFFFFF" },
    no: { fill: "#FFFFFF", border: "#6B7983", text: "#5A6872" },
    unknown: { fill: "#F2C063", border: "#8A5A00", text: "#4A2D00" },
  },
  dark: {
    yes: { fill: "#4FB3C8", border: "#4FB3C8", text: "#06262D" },
    no: { fill: "#292929", border: "#98A5AD", text: "#D5DBDF" },
    unknown: { fill: "#E0A940", border: "#E0A940", text: "#2B1A00" },
  },
};

/** The colours of an answer in a scheme. */
export function answerColours(scheme: ColourScheme, answer: "yes" | "no" | "unknown"): AnswerColours {
  return ANSWERS[scheme][answer];
}
