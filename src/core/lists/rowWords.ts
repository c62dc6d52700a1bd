/** What rows of a list say of themselves: totals, notes below the list, headings that name a category. */

import { fold } from "../words/fold";
import { isKindWord } from "../words/kinds";

const TOTAL =
  /^(?:(?:sous|grand|sub) )?(?:totals?|totaux|totale?s|totais)\b|^(?:subtotal|sous total|nombre total|numero total|total general|total geral|suma|somme)\b/;

/** Folded words with which a note below a list begins. */
const NOTE =
  /^(?:sources?|fuentes?|fontes?|legendes?|legends?|leyendas?|legendas?|notes?|notas?|nb|n b|remarques?|observations?|mise a jour|maj|mis a jour|document|updated?|last update|actualizado|atualizado|actualizacion|atualizacao|key|cle|clave|chave|abreviations?|abbreviations?|abreviaturas?|signature|signatures|contact pour|page|pagina)\b/;

/** Folded words for a group of bodies, which head parts of lists. */
const GROUPS = new Set([
  ...["secteur public", "secteur prive", "societe civile", "monde academique", "economie sociale", "citoyens"],
  ...["acteurs publics", "acteurs prives", "partenaires publics", "partenaires prives", "secteur associatif"],
  ...["public sector", "private sector", "civil society", "social economy", "citizens", "public bodies"],
  ...["sector publico", "sector privado", "sociedad civil", "mundo academico", "economia social", "ciudadania"],
  ...["setor publico", "setor privado", "sociedade civil", "mundo academico", "cidadaos"],
]);

/** Whether a row that begins with this text sums others up. */
export function isTotal(text: string): boolean {
  return TOTAL.test(fold(text));
}

/** Whether a row that begins with this text is a note: a source, a legend, a remark. */
export function isNote(text: string): boolean {
  return /^[*†‡(]/.test(text.trim()) || NOTE.test(fold(text));
}

/** A longer text is no heading. */
const MAX_HEADING = 100;

/** A heading without numbering, count and colon: `2. ONG (12) :` is `ONG`. */
function plainHeading(text: string): string {
  return text
    .replace(/^\s*(?:\d+|[ivx]+|[a-z])\s*[.)–-]+\s*/iu, "")
    .replace(/\(\s*\d+\s*\)/g, "")
    .replace(/[\s:–-]+$/u, "")
    .trim();
}

/** Whether a text is a local kind of body that the user's own words know. */
export type IsLocalKind = (text: string) => boolean;

/** The word for a category or group that a heading is, or null when the text is none. */
export function categoryHeading(text: string, isLocal: IsLocalKind): string | null {
  if (text.length > MAX_HEADING) return null;
  const plain = plainHeading(text);
  const isKind = (word: string): boolean => isLocal(word) || isKindWord(word);
  if (GROUPS.has(fold(plain)) || isKind(plain)) return plain;
  const parts = plain.split(/\s*(?:,|&|\/|\bet\b|\band\b|\by\b|\be\b)\s*/iu);
  const isEach = parts.length > 1 && parts.every(isKind);
  return isEach ? plain : null;
}
