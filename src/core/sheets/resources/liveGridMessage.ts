/** The sentence above the grid of familiarity and keenness, following its numbers. */

import type { Profile } from "../../guide/codes";
import type { GridTexts } from "../../texts/catalogue/report";
import { joinText, liveSentence, type LiveText } from "../shared/liveText";
import type { MatrixCounts } from "../shared/matrixCounts";

const NOBODY: Readonly<Record<Profile, number>> = { ready: 0, promising: 0, willing: 0, skilled: 0, watch: 0, ask: 0 };
/** Profiles that are told only where there is somebody. */
const TOLD = ["promising", "willing", "ask"] as const;

/** What the sentence says of the counts on the matrix: its first part, then a part for each profile that has somebody. */
export function liveGridMessage({ message }: Pick<GridTexts, "message">, counts: MatrixCounts): LiveText {
  const open = (text: string): string => text.replace(/\.$/, "");
  const first = liveSentence(
    (ready, of) => open(message({ ...NOBODY, ready }, of)),
    [counts.profile("ready"), counts.stakeholders()],
  );
  const bare = open(message(NOBODY, 2)).length;
  const parts = TOLD.map((profile) => {
    const count = counts.profile(profile);
    const part = liveSentence((of) => open(message({ ...NOBODY, [profile]: of }, 2)).slice(bare), [count]);
    return { expression: `IF(${count}=0,"",${part.expression})` };
  });
  return joinText([first, ...parts, "."]);
}
