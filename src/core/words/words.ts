/** Words and marks in cells. A word is looked up raw first and folded only if that fails; an empty fold matches nothing. */

import { LANGUAGES, type Language } from "../guide/codes";
import en from "../guide/options/en.json";
import es from "../guide/options/es.json";
import fr from "../guide/options/fr.json";
import pt from "../guide/options/pt.json";
import { optionsOf, wordsOf, type OptionList } from "../guide/vocabulary";
import type { Answer } from "../model/stakeholder";
import { fold } from "./fold";
import { foldPhrase, itemsOf, PhraseIndex, tokensOf, type Token } from "./phrases";

/** Trimmed, composed, lower case. */
export function raw(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/** A longer text is none of the words, whatever signs stand between them; composing one may take the square of its length. */
const MOST_CHARS = 500;

/**
 * A lookup of words by raw and folded form, then by their stems in each language. Words are taken in when the first one is looked up:
 * a pane that opens has much to do.
 */
export class WordIndex {
  private readonly byRaw = new Map<string, string>();
  private readonly byFold = new Map<string, string>();
  private readonly phrases = LANGUAGES.map((language) => new PhraseIndex<string>(language));
  private added: (readonly [word: string, code: string, language: Language | null])[] = [];

  /** The words of each language. */
  get indexes(): readonly PhraseIndex<string>[] {
    this.takeIn();
    return this.phrases;
  }

  /** Adds a word for a code, in one language or in all of them; the first meaning of a word stays. */
  add(word: string, code: string, language: Language | null = null): this {
    this.added.push([word, code, language]);
    return this;
  }

  /** Takes the words in, for who has time before the first one is looked up. */
  takeIn(): void {
    if (this.added.length === 0) return;
    for (const [word, code, language] of this.added) {
      if (!this.byRaw.has(raw(word))) this.byRaw.set(raw(word), code);
      const folded = fold(word);
      if (folded !== "" && !this.byFold.has(folded)) this.byFold.set(folded, code);
      for (const index of this.phrases) if (language === null || language === index.language) index.add(word, code);
    }
    this.added = [];
  }

  /** The code of a word, or null. */
  find(text: string): string | null {
    if (text.length > MOST_CHARS && text.trim().length > MOST_CHARS) return null;
    this.takeIn();
    const exact = this.byRaw.get(raw(text));
    if (exact !== undefined) return exact;
    const folded = fold(text);
    if (folded === "") return null;
    return this.byFold.get(folded) ?? this.findByStems(foldPhrase(text));
  }

  private findByStems(folded: string): string | null {
    for (const index of this.phrases) {
      const code = index.whole(tokensOf(folded, index.language));
      if (code !== undefined) return code;
    }
    return null;
  }

  /**
   * Codes of the known phrases inside a text, first things first, in the language in which most of its words are known; none
   * where the text says no to something. Words of up to three letters say too little there.
   *
   * @param isStrict Whether a single known word beside unknown ones says too little: "data owner", "a bigger office".
   */
  findInside(text: string, isStrict = false): readonly string[] {
    if (text.length > MOST_CHARS) return [];
    const folded = foldPhrase(text);
    if (NEGATIONS.test(` ${isPortuguese(text, folded) ? folded.replace(/\bno\b/g, " ") : folded} `)) return [];
    let best: Inside = { codes: [], words: 0, isFirm: true };
    for (const index of this.indexes) {
      const found = insideOf(tokensOf(folded, index.language), index);
      if (found.words > best.words) best = found;
    }
    return isStrict && !best.isFirm ? [] : best.codes;
  }
}

/** Codes found in a text and how many of its words they explain. */
interface Inside {
  readonly codes: readonly string[];
  readonly words: number;
  /** Whether a phrase of several words is known, or nothing but known words and numbers stands there. */
  readonly isFirm: boolean;
}

function insideOf(tokens: readonly Token[], index: PhraseIndex<string>): Inside {
  const codes = new Set<string>();
  let words = 0;
  let [longest, unknown] = [0, 0];
  for (let start = 0; start < tokens.length;) {
    const known = index.longestAt(tokens, start);
    if (known === null && !isFiller(tokens[start]?.word ?? "")) unknown += 1;
    // A short word counts behind a number: "1 ETP".
    const isCounted = /^\d+$/.test(tokens[start - 1]?.word ?? "");
    const isLong = known !== null && (known.length > 1 || isCounted || (tokens[start]?.word.length ?? 0) > 3);
    if (known !== null && isLong) {
      if (known.meaning !== NO_CODE) codes.add(known.meaning);
      words += known.length;
      longest = Math.max(longest, known.length);
    }
    start += known?.length ?? 1;
  }
  return { codes: [...codes], words, isFirm: longest > 1 || unknown === 0 };
}

/**
 * Words that change nothing of what stands beside them: to get it, the first, ours, the service or the app it is about, since
 * when. A year or number is one too.
 */
const FILLERS: ReadonlySet<string> = new Set(
  [
    "find get getting need needs look looking seek seeking search new first our us we their them they it this your app application apps tool service services solution project programme platform more main own some any very since until last next weekly daily twice once times time by email mail phone telephone letter already now still good better also council town city staff team people monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
    "trouver chercher obtenir avoir besoin plus nouveau nouvelle nouveaux nouvelles premier premiere premiers premieres notre nos nous votre ils elles il elle appli application applications outil outils service services solution projet programme plateforme principal principale equipe equipes agents personnel ses mairie ville commune collectivite fois par mail courriel telephone lettre deja encore depuis dernier prochain lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil sept oct nov dec",
    "buscar conseguir encontrar obtener tener necesita necesitan mas nuevo nueva nuevos nuevas primer primero primera primeros nuestro nuestra nos app apps aplicacion herramienta servicio servicios solucion proyecto programa plataforma principal equipo equipos personal ayuntamiento alcaldia ciudad municipio veces vez correo telefono carta ya aun todavia desde hasta ultimo proximo lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "procurar conseguir arranjar encontrar obter ter precisa precisam mais novo nova novos novas primeiro primeira primeiros nosso nossa nos app aplicacao aplicativo ferramenta servico servicos solucao projeto projecto programa plataforma principal equipa equipe equipas equipes pessoal funcionarios camara prefeitura cidade municipio vezes vez email telefone carta ja ainda desde ate ultimo proximo segunda terca quarta quinta sexta feira janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
  ].flatMap((words) => words.split(" ")),
);

function isFiller(word: string): boolean {
  return /^\d+$/.test(word) || FILLERS.has(word);
}

/** Words that turn what stands beside them round. */
const NEGATIONS =
  / (?:no|not|non|pas|sans|aucune?|ni|peu|without|nor|never|lack|lacks|sin|ningun|ninguna|nunca|poco|falta|sem|nao|nenhum|nenhuma|pouco|jamais|manque|hors|sauf|except|excepto|exceto) /;

/** Whether a text looks Portuguese, where "no" is "in the". */
function isPortuguese(text: string, folded: string): boolean {
  return /[ãõç]/i.test(text) || / (?:do|da|dos|das|em|um|uma|ao|pelo|pela) /.test(` ${folded} `);
}

/** Words of an option list beyond labels and synonyms, by code: a list in one text. */
type MoreWords = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const MORE: Readonly<Record<Language, MoreWords>> = { en, fr, es, pt };

/** The code of words that look like others and say nothing: "sur demande" is not "demandé". They go before all others. */
export const NO_CODE = "?";

/** The words of an option list. */
export function indexOf(list: OptionList): WordIndex {
  const index = new WordIndex();
  for (const language of LANGUAGES)
    for (const word of itemsOf(MORE[language][list]?.[NO_CODE])) index.add(word, NO_CODE, language);
  for (const option of optionsOf(list)) {
    for (const language of LANGUAGES)
      for (const word of wordsOf(option, language)) index.add(word, option.code, language);
  }
  for (const language of LANGUAGES) {
    for (const [code, words] of Object.entries(MORE[language][list] ?? {}))
      for (const word of itemsOf(words)) index.add(word, code, language);
  }
  return index;
}

const ANSWERS = indexOf("YES-NO");
for (const mark of ["✓", "✔", "☑", "x"]) ANSWERS.add(mark, "yes");
for (const mark of ["✗", "✘", "☒"]) ANSWERS.add(mark, "no");
for (const mark of ["?", "??", "…", "...", "tbd", "nc", "n/c", "nsp"]) ANSWERS.add(mark, "unknown");

const DASHES = new Set(["-", "–", "—", "/"]);

/** A dash or stroke alone: nobody can tell whether it means none or not known. */
export function isAmbiguousMark(text: string): boolean {
  return DASHES.has(text.trim());
}

/** Yes, no or not known, or null when the text is none of the words for it. A yes or no with a question mark is neither. */
export function answerWord(text: string): Answer | null {
  const code = ANSWERS.find(text);
  if (code === "unknown") return code;
  return (code === "yes" || code === "no") && !/[?¿]/.test(text) ? code : null;
}

/** Beginnings of a refusal that is a sentence: "can't spare any". */
const UNABLE = /^\s*(?:cannot|can['’]t|unable to|ne peu(?:t|vent)(?! que)|no pueden?|n[aã]o pode(?:m)?)(?!\p{L})/iu;

/** What makes an answer hang on something, or put off: "oui si budget", "sim, a confirmar", "no, not yet". */
const CONDITION =
  /(?<!\p{L})(?:if|unless|once|when|only|provided|subject to|depend(?:s|ing|e|iendo|endo)?|maybe|perhaps|possibly|probably|later|not yet|tb[cd]|to (?:be )?(?:confirm|check|agree|discuss|see)(?:ed)?|si|seulement|sauf|selon|sous réserve|dès que|quand|dépend|peut-être|sans doute|pas encore|plus tard|à (?:confirmer|voir|vérifier|valider|préciser|définir|discuter)|solo|sólo|siempre que|cuando|según|quizás?|tal vez|todavía|aún|más adelante|(?:a|por) (?:confirmar|ver|definir|verificar|consultar|validar)|se|só|apenas|desde que|quando|conforme|talvez|ainda|mais tarde)(?!\p{L})/iu;

/** The words an answer may begin with; "peut", "tem" and the like begin sentences that say anything. */
const PLAIN =
  /^(?:y|n|o|s|x|yes|yep|no|nope|none|never|ok|oui|non|aucune?|jamais|n[ée]ant|pas|s[ií]|ningun[oa]|nunca|nada|sim|n[aã]o|nenhuma?|jamais)$/iu;

/** The answer a text begins with before it explains it: "oui (prêt de salle)", "No, not this year", "sí 3 técnicos". */
export function leadingAnswer(text: string): Answer | null {
  const start = text.slice(0, MOST_CHARS);
  if (UNABLE.test(start)) return CONDITION.test(start.replace(UNABLE, "")) ? null : "no";
  const [, first = "", rest = ""] =
    /^\s*(\p{L}{2,12}|\p{L}(?= ?\())(?:\s*[,(:;.](?!\p{L}\.)|\s+[–—-]\s|\s+(?=\d))\s*(\S.*)/su.exec(start) ?? [];
  // "No 3" is a number.
  if (!PLAIN.test(first) || /[?¿]/.test(rest) || CONDITION.test(rest) || /^\s*no\.?\s*\d/i.test(start)) return null;
  return answerWord(first);
}

/** Whether a text is a single letter, which may stand for several words. */
export function isSingleLetter(text: string): boolean {
  return /^\p{L}$/u.test(fold(text));
}
