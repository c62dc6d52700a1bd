/** The shape of the texts of the map. */

import type { MapColumn, MapHelper, MapZone } from "../../contract/columns";
import type { Offer } from "../../guide/codes";

/** The map of the ecosystem. Counts come in as whole numbers, categories, dates and names as the language writes them. */
export interface MapTexts {
  /** Live, one after the other, in at most 80 characters; the last two are nothing for none. */
  readonly title: Readonly<Record<"ready" | "toAsk" | "absent", (count: number) => string>>;
  readonly subtitle: (partners: number) => string;
  /** How the map is read; of which day the names are where they do not follow the matrix. */
  readonly howToRead: string;
  readonly namesOf: (date: string) => string;
  /** What to do with the partners of a zone; the three of those who are ready share one. */
  readonly actions: Readonly<Record<"ready" | Exclude<MapZone, `ready_${number}`>, string>>;
  readonly headers: Readonly<Record<Exclude<MapColumn, MapHelper>, string>>;
  /** Names that have no place in a lane: what stands before and behind their number. */
  readonly more: readonly [before: string, after: string];
  /** What a lane holds, number first; one and many. */
  readonly counted: Readonly<
    Record<"partners" | "ready" | "willing" | "skilled" | "watch" | "ask", readonly [string, string]>
  >;
  /** Between how many there are and what they are. */
  readonly colon: string;
  /** A lane without anybody: known to be absent; or not known, because of partners whose category was not read. */
  readonly absent: string;
  readonly unseen: string;
  readonly lessonsTitle: (date: string) => string;
  readonly lessons: {
    readonly closest: (category: string, ready: number, of: number) => string;
    readonly skilled: (category: string, skilled: number, of: number) => string;
    readonly willing: (category: string, willing: number, of: number) => string;
    readonly ask: (toAsk: number, of: number) => string;
    readonly absent: (categories: string) => string;
    readonly unseen: (categories: string) => string;
  };
  readonly pairsTitle: string;
  readonly pairHeaders: readonly [
    seeker: string,
    what: string,
    provider: string,
    project: string,
    by: string,
    why: string,
  ];
  readonly offers: Readonly<Record<Offer, string>>;
  /** Where the need comes from. */
  readonly noted: string;
  readonly stated: string;
  readonly noPairs: string;
  readonly pairsHint: string;
}
