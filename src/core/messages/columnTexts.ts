/** What is said of a column beyond its label, in four languages: why it has its meaning, which meanings are to be confirmed. */

import type { Language } from "../guide/codes";
import type { EvidenceKind, MappingReason } from "../model/mapping";

interface ColumnTexts {
  readonly header: Readonly<Record<MappingReason["header"], string>>;
  /** What the values were taken for, as a plural after "values are". */
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** @param fitting How many of the `of` values are of the kind. */
  readonly values: (fitting: number, of: number, kind: string) => string;
  readonly onlyValues: (fitting: number, of: number, kind: string) => string;
  readonly noValues: string;
  readonly silentValues: string;
  /** After a place: how many rows a finding stands for. */
  readonly rows: (rows: number) => string;
  readonly toConfirm: string;
  /** Before an example of the option that says it. */
  readonly mapHint: string;
  readonly moreToConfirm: (count: number) => string;
}

const S = "\u00a0";

/** The texts of one language. */
export function columnTexts(language: Language): ColumnTexts {
  return TEXTS[language];
}

const TEXTS: Readonly<Record<Language, ColumnTexts>> = {
  en: {
    header: {
      plain: "the header says it",
      likely: "the header suggests it",
      possible: "the header may mean it",
      silent: "the header does not say it",
    },
    kinds: {
      names: "names of bodies",
      kinds: "kinds of bodies",
      scale: "values of a scale",
      options: "known answers",
      answers: "yes or no",
      dates: "dates",
      amounts: "amounts",
      numbers: "registration numbers",
      codes: "codes",
      emails: "e-mail addresses",
      phones: "telephone numbers",
      links: "web addresses",
      persons: "names of persons",
      texts: "texts",
    },
    values: (fitting, of, kind) => `${fitting} of ${of} values are ${kind}`,
    onlyValues: (fitting, of, kind) => `only ${fitting} of ${of} values are ${kind}`,
    noValues: "the column is empty",
    silentValues: "the values do not tell",
    rows: (rows) => `, ${rows} rows`,
    toConfirm: "Columns to confirm",
    mapHint: "Say what a column is by",
    moreToConfirm: (count) => `… and ${count} more in the data`,
  },
  fr: {
    header: {
      plain: "l’en-tête le dit",
      likely: "l’en-tête le suggère",
      possible: "l’en-tête peut vouloir le dire",
      silent: "l’en-tête ne le dit pas",
    },
    kinds: {
      names: "des noms d’organismes",
      kinds: "des types d’organismes",
      scale: "des valeurs d’une échelle",
      options: "des réponses connues",
      answers: "oui ou non",
      dates: "des dates",
      amounts: "des montants",
      numbers: "des numéros d’immatriculation",
      codes: "des codes",
      emails: "des adresses électroniques",
      phones: "des numéros de téléphone",
      links: "des adresses de sites",
      persons: "des noms de personnes",
      texts: "des textes",
    },
    values: (fitting, of, kind) => `${fitting} valeurs sur ${of} sont ${kind}`,
    onlyValues: (fitting, of, kind) => `${fitting} valeurs seulement sur ${of} sont ${kind}`,
    noValues: "la colonne est vide",
    silentValues: "les valeurs ne le disent pas",
    rows: (rows) => `, ${rows}${S}lignes`,
    toConfirm: "Colonnes à confirmer",
    mapHint: "Dites ce qu’est une colonne par",
    moreToConfirm: (count) => `… et ${count} autres dans les données`,
  },
  es: {
    header: {
      plain: "el encabezado lo dice",
      likely: "el encabezado lo sugiere",
      possible: "el encabezado puede querer decirlo",
      silent: "el encabezado no lo dice",
    },
    kinds: {
      names: "nombres de entidades",
      kinds: "tipos de entidades",
      scale: "valores de una escala",
      options: "respuestas conocidas",
      answers: "sí o no",
      dates: "fechas",
      amounts: "importes",
      numbers: "números de registro",
      codes: "códigos",
      emails: "direcciones de correo",
      phones: "números de teléfono",
      links: "direcciones web",
      persons: "nombres de personas",
      texts: "textos",
    },
    values: (fitting, of, kind) => `${fitting} de ${of} valores son ${kind}`,
    onlyValues: (fitting, of, kind) => `solo ${fitting} de ${of} valores son ${kind}`,
    noValues: "la columna está vacía",
    silentValues: "los valores no lo dicen",
    rows: (rows) => `, ${rows} filas`,
    toConfirm: "Columnas por confirmar",
    mapHint: "Diga qué es una columna con",
    moreToConfirm: (count) => `… y ${count} más en los datos`,
  },
  pt: {
    header: {
      plain: "o cabeçalho di-lo",
      likely: "o cabeçalho sugere-o",
      possible: "o cabeçalho pode querer dizê-lo",
      silent: "o cabeçalho não o diz",
    },
    kinds: {
      names: "nomes de entidades",
      kinds: "tipos de entidades",
      scale: "valores de uma escala",
      options: "respostas conhecidas",
      answers: "sim ou não",
      dates: "datas",
      amounts: "montantes",
      numbers: "números de registo",
      codes: "códigos",
      emails: "endereços de e-mail",
      phones: "números de telefone",
      links: "endereços web",
      persons: "nomes de pessoas",
      texts: "textos",
    },
    values: (fitting, of, kind) => `${fitting} de ${of} valores são ${kind}`,
    onlyValues: (fitting, of, kind) => `só ${fitting} de ${of} valores são ${kind}`,
    noValues: "a coluna está vazia",
    silentValues: "os valores não o dizem",
    rows: (rows) => `, ${rows} linhas`,
    toConfirm: "Colunas a confirmar",
    mapHint: "Diga o que é uma coluna com",
    moreToConfirm: (count) => `… e mais ${count} nos dados`,
  },
};

/** Header and values in one sentence: "the header suggests it; 4 of 6 values are kinds of bodies". */
export function reasonMessage(reason: MappingReason, language: Language): string {
  const { header } = TEXTS[language];
  return `${header[reason.header]}${language === "fr" ? S : ""}; ${valuesMessage(reason, language)}`;
}

function valuesMessage({ values, kind, fitting, of }: MappingReason, language: Language): string {
  const texts = TEXTS[language];
  if (of === 0) return texts.noValues;
  if (kind === null || (values === "silent" && fitting === 0)) return texts.silentValues;
  const tell = values === "deny" || values === "silent" ? texts.onlyValues : texts.values;
  return tell(fitting, of, texts.kinds[kind]);
}

/** How many rows a finding stands for, after its place; nothing for one. */
export function moreRows(rows: number, language: Language): string {
  return rows > 1 ? TEXTS[language].rows(rows) : "";
}
