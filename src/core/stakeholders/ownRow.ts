/** The authority's own row: a partnership has two sides, and the authority is not its own partner. */

import { fold } from "../words/fold";

/** Words for a municipality as a body: "Ville de", "City Council of", "Ayuntamiento de". */
const TOWN_WORDS = new Set(
  (
    "ville commune mairie municipalite city town council municipality borough municipal ayuntamiento municipio municipalidad alcaldia " +
    "camara prefeitura autarquia"
  ).split(" "),
);
const SMALL_WORDS = new Set("de du des la le les l d of the del el los las da do dos das a o".split(" "));

/** Names by which people mark their own row. */
const OURSELVES = new Set(
  (
    "nous|nous memes|notre collectivite|notre ville|notre commune|notre mairie|us|ourselves|our council|our city|our town|our authority|" +
    "nosotros|nosotras|nuestro ayuntamiento|nuestro municipio|nuestra ciudad|nos|nos proprios|o nosso municipio|nosso municipio|a nossa camara|nossa prefeitura"
  ).split("|"),
);

/**
 * Whether a name is the authority's own: the name it gave itself, the same place under another word for a municipality, or a
 * mark for ourselves, alone or in brackets behind the name.
 *
 * @param authority The authority's name as the user gave it; `""` when nobody has said.
 */
export function isOwnName(name: string, authority: string): boolean {
  const brackets = /[([]([^()[\]]*)[)\]]\s*$/.exec(name)?.[1];
  if (OURSELVES.has(fold(name)) || (brackets !== undefined && OURSELVES.has(fold(brackets)))) return true;
  const own = fold(authority);
  if (own === "") return false;
  if (fold(name) === own) return true;
  const [place, ownPlace] = [placeOf(fold(name)), placeOf(own)];
  return place !== null && place === ownPlace;
}

/** The place a folded name of a municipality names; null when it names no municipality, or no place. */
function placeOf(folded: string): string | null {
  const words = folded.split(" ").filter((word) => !SMALL_WORDS.has(word));
  const place = words.filter((word) => !TOWN_WORDS.has(word));
  return place.length === 0 || place.length === words.length ? null : place.join(" ");
}
