/** The figures as a page of the documentation. */

import type { Measures, Share } from "./measure";

/** What is wanted of the half that nobody looked at. */
const TARGETS: readonly (readonly [
  keyof Measures &
    (
      | "appliedRight"
      | "appliedOrProposed"
      | "readAtAll"
      | "outsideTold"
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
  ["readAtAll", "applied, proposed, or told to say what a better column says", ""],
  ["outsideTold", "columns outside the product told so, wrongly", ""],
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

/** The halves as they are measured; null stands for one that is not there. */
export interface Halves {
  /** Each list with what was learned of others. */
  readonly seen: Measures | null;
  readonly heldOut: Measures | null;
  /** The held-out half, read by the rules alone. */
  readonly byRules: Measures | null;
}

/** Rows of words: they are read by rules in either case. */
const OF_WORDS = /^(?:words|kinds|options)/;

/** A table of the figures. */
export function figureLines({ seen, heldOut, byRules }: Halves): string[] {
  const cell = (own: Measures | null, key: (typeof TARGETS)[number][0]): string =>
    own === null ? "–" : shareText(own[key]);
  return [
    "| | held out | wanted of it | held out, by the rules alone | seen |",
    "|---|---|---|---|---|",
    ...TARGETS.map(([key, label, wanted]) => {
      const alone = OF_WORDS.test(key) ? "" : cell(byRules, key);
      return `| ${label} | ${cell(heldOut, key)} | ${wanted} | ${alone} | ${cell(seen, key)} |`;
    }),
  ];
}

/** What was measured once, before and after work, of lists that are seen since. */
const FIFTH_GO: readonly string[] = [
  "",
  "## Lists that nobody had worked with",
  "",
  "The words and rules had been written from the seen half for so long that its figures told little of other lists. So four writers who knew neither vocabulary nor corpus wrote 120 more, full of what is rare, which were measured before anything was changed: they are harder than the held-out half, and nearer to what the product meets. Then one half of them, drawn by chance, was looked at; of the other half only totals were, also while it was tried which words cost more than they gained. Both are seen since. 15 labels were put right before: without that the first figures were 58.9 %, 77.8 %, 93.8 % and 0.6 %.",
  "",
  "| | all, as they came | half not looked at, before | and after | half looked at, after |",
  "|---|---|---|---|---|",
  "| columns applied to the right field | 59.6 % (760 of 1275) | 59.3 % (378 of 637) | 60.3 % (384 of 637) | 64.7 % (413 of 638) |",
  "| applied, or the right field proposed | 78.7 % (1003 of 1275) | 78.2 % (498 of 637) | 79.6 % (507 of 637) | 83.4 % (532 of 638) |",
  "| columns outside the product left open | 93.9 % (1057 of 1126) | 94.9 % (518 of 546) | 95.4 % (521 of 546) | 96.6 % (560 of 580) |",
  "| columns applied to a wrong field | 0.5 % (12 of 2401) | 0.5 % (6 of 1183) | 0.4 % (5 of 1183) | 0.2 % (3 of 1218) |",
];

/** Each column of the held-out half that was applied to a wrong field, with the right one in brackets. */
function wrongLines(heldOut: Measures | null): string[] {
  if (heldOut === null) return [];
  const lines = heldOut.wrongColumns.map((line) => `- ${line}`);
  return ["", "## Applied wrong in the held-out half", "", ...(lines.length > 0 ? lines : ["None."])];
}

/** The page. */
export function readingPage(halves: Halves): string {
  return [
    "# How well lists are read",
    "",
    "Measured by `npm run bench` on lists, words for kinds of bodies and answers as towns and their partners write them, in English, French, Spanish and Portuguese (`test/corpus`). The corpus was written in five goes by people who did not look at the vocabulary. Half of the fourth, drawn by chance, is held out: nobody who writes vocabulary or rules looks at it. What of it was applied wrongly has been seen twice: once which kinds of its columns, without their lists, by who mended them (of the columns applied to a wrong field the figure was 1.2 % before that), and later the two that stand below; nothing was changed for those. The rules after that were written from the seen half, by leaving out a quarter to a third of the words of headers at random; the held-out half was measured three times meanwhile, in totals only. The latest words were written from knowledge of the field before it was tried which of them were read, the latest rules from the seen half, with a fifth to a third of the words left out at random; the held-out half was measured three times more, in totals only. The names of places, what a known head and its values say together and the words of other institutions’ lists came last, written in the same way; it was measured twice more, in totals only. After the fifth go, of which the section below tells, it was measured twice again, in totals only: once when rules and most words stood, and for the figures of this page. Once more, in totals only, it was measured with 2,400 further phrases for families of headers of which the seen half had a column that was not read: of the seen columns 92.6 % were then applied or proposed, of the held-out ones 521 of 582 as before, and 3 instead of 2 of 866 were applied to a wrong field. Those phrases were not taken, and nothing of this page comes from that measure. All else is there to write from.",
    "",
    "Header and values are read twice: by rules, written by hand from the seen half, and by a model that is learned from its labelled columns (`npm run learn`, `core/columns/likeness`). The model was chosen on the fifth go: learned from the four others, beside the rules as they were before anybody had seen the fifth, it moved “right” from 63.2 to 70.0 %, “applied or proposed” from 82.0 to 84.7, “left open” from 93.9 to 95.0 and “wrong” from 0.50 to 0.42 (counting each second column as right); how sure it must be was settled by leaving out quarters of the seen half. The held-out half was measured three times with it, in totals only: when it was settled, when answers of the guide, ids and what the guide's own words say were taken from it, and for this page, when amounts were. Of the seen half each list is measured with what is learned of those of the other half of it, so its figures are a little low.",
    "",
    ...figureLines(halves),
    "",
    "*Left open*: neither a field nor a proposal. A second column of a field that is applied, and a meaning that experts could give too, count as right. Of two columns that say the same (*Comuna* beside *Región*, a first name beside a last name) the rules apply the better one and tell the other to say the same: that one is neither applied nor proposed, so the second row counts it as missed; the fifth counts it as read, and the sixth what is told so and says something else.",
    ...FIFTH_GO,
    ...wrongLines(halves.heldOut),
    "",
  ].join("\n");
}
