/** The figures as a page of the documentation. */

import type { Measures, Share } from "./measure";

/** What is wanted of the half that nobody looked at. */
const TARGETS: readonly (readonly [
  keyof Measures &
    (
      | "appliedRight"
      | "appliedOrProposed"
      | "outsideOpen"
      | "appliedWrong"
      | "wordsRead"
      | "wordsWrong"
      | "kindsRead"
      | "kindsWrong"
      | "optionsRead"
      | "optionsWrong"
    ),
  string,
  string,
])[] = [
  ["appliedRight", "columns applied to the right field", "≥ 75 %"],
  ["appliedOrProposed", "applied, or the right field proposed", "≥ 90 %"],
  ["outsideOpen", "columns outside the product left open", "≥ 95 %"],
  ["appliedWrong", "columns applied to a wrong field", "≤ 0.2 %"],
  ["wordsRead", "words read", "≥ 90 %"],
  ["wordsWrong", "words read wrong", "≤ 0.5 %"],
  ["kindsRead", "– kinds of bodies read", ""],
  ["kindsWrong", "– kinds read wrong", ""],
  ["optionsRead", "– answers and options read", ""],
  ["optionsWrong", "– answers and options read wrong", ""],
];

/** A share as people read it: `81.3 % (286 of 352)`. */
export function shareText({ count, of }: Share): string {
  const percent = of === 0 ? 0 : (100 * count) / of;
  return `${percent.toFixed(1)} % (${count} of ${of})`;
}

/** A table of the figures; null stands for a half that is not there. */
export function figureLines(seen: Measures | null, heldOut: Measures | null): string[] {
  const cell = (own: Measures | null, key: (typeof TARGETS)[number][0]): string =>
    own === null ? "–" : shareText(own[key]);
  return [
    "| | held out | seen | wanted of the held-out half |",
    "|---|---|---|---|",
    ...TARGETS.map(([key, label, wanted]) => `| ${label} | ${cell(heldOut, key)} | ${cell(seen, key)} | ${wanted} |`),
  ];
}

/** Each column of the held-out half that was applied to a wrong field, with the right one in brackets. */
function wrongLines(heldOut: Measures | null): string[] {
  if (heldOut === null) return [];
  const lines = heldOut.wrongColumns.map((line) => `- ${line}`);
  return ["", "## Applied wrong in the held-out half", "", ...(lines.length > 0 ? lines : ["None."])];
}

/** The page. */
export function readingPage(seen: Measures | null, heldOut: Measures | null): string {
  return [
    "# How well lists are read",
    "",
    "Measured by `npm run bench` on lists, words for kinds of bodies and answers as towns and their partners write them, in English, French, Spanish and Portuguese (`test/corpus`). The corpus was written in four goes by people who did not look at the vocabulary. Half of the fourth, drawn by chance, is held out: nobody who writes vocabulary or rules looks at it. What of it was applied wrongly has been seen twice: once which kinds of its columns, without their lists, by who mended them (of the columns applied to a wrong field the figure was 1.2 % before that), and later the two that stand below; nothing was changed for those. The rules after that were written from the seen half, by leaving out a quarter to a third of the words of headers at random; the held-out half was measured three times meanwhile, in totals only. The latest words were written from knowledge of the field before it was tried which of them were read, the latest rules from the seen half, with a fifth to a third of the words left out at random; the held-out half was measured three times more, in totals only. The names of places, what a known head and its values say together and the words of other institutions’ lists came last, written in the same way; it was measured twice more, in totals only, the last time for this page. All else is there to write from.",
    "",
    ...figureLines(seen, heldOut),
    "",
    "*Left open*: neither a field nor a proposal. A second column of a field, and a meaning that experts could give too, count as right.",
    ...wrongLines(heldOut),
    "",
  ].join("\n");
}
