/** The pane's colours: Fluent's, with the product's one accent. */

import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

import { ANSWER_COLOURS, PANE_COLOURS, type AnswerColours, type ColourScheme } from "../../core/look/palette";
import type { Answer } from "../../core/model/stakeholder";

/** Forced colours of the system win over both schemes by themselves. */
const BASE: Readonly<Record<ColourScheme, Theme>> = { light: webLightTheme, dark: webDarkTheme };

/** What is selected has one colour in both schemes. */
const SELECTED = PANE_COLOURS.light.button[1];

function withAccent(scheme: ColourScheme): Theme {
  const { button, mark, text, link, line, tint } = PANE_COLOURS[scheme];
  return {
    ...BASE[scheme],
    colorBrandBackground: button[0],
    colorBrandBackgroundHover: button[1],
    colorBrandBackgroundPressed: button[2],
    colorBrandBackgroundSelected: SELECTED,
    colorCompoundBrandBackground: mark[0],
    colorCompoundBrandBackgroundHover: mark[1],
    colorCompoundBrandBackgroundPressed: mark[2],
    colorCompoundBrandStroke: mark[0],
    colorCompoundBrandStrokeHover: mark[1],
    colorCompoundBrandStrokePressed: mark[2],
    colorCompoundBrandForeground1: text[0],
    colorCompoundBrandForeground1Hover: text[1],
    colorCompoundBrandForeground1Pressed: text[2],
    colorBrandForeground1: link[0],
    colorBrandForeground2: link[0],
    colorBrandForegroundLink: link[0],
    colorBrandForegroundLinkHover: link[1],
    colorBrandForegroundLinkPressed: link[2],
    colorBrandStroke1: mark[0],
    colorBrandStroke2: line,
    colorBrandBackground2: tint,
  };
}

const THEMES: Readonly<Record<ColourScheme, Theme>> = { light: withAccent("light"), dark: withAccent("dark") };

/** The Fluent theme of a scheme. */
export function themeOf(scheme: ColourScheme): Theme {
  return THEMES[scheme];
}

const COUNTED = { yes: "yes", no: "none", unknown: "ask" } as const satisfies Record<Answer, string>;

/** The colours of an answer in a scheme. */
export function answerColours(scheme: ColourScheme, answer: Answer): AnswerColours {
  return ANSWER_COLOURS[scheme][COUNTED[answer]];
}
