/** Twelve invented stakeholders of an invented town, as codes; names only are written out per language. */

import type { Category, Gain, Incentive, ScaleField, ScaleValue } from "../guide/codes";
import type { Texts } from "../guide/vocabulary";

/** One invented stakeholder. Null: nobody asked. */
export interface SampleRow extends Readonly<Record<ScaleField, ScaleValue | null>> {
  readonly names: Texts;
  readonly category: Category;
  readonly gains: readonly Gain[] | "none" | null;
  /** Financial, technical, human, data: `+` yes, `-` asked: none, `?` to ask. */
  readonly resources: string;
  readonly incentives: readonly Incentive[] | "none" | null;
}

/** In the order of the sheet. */
export const SAMPLE_ROWS: readonly SampleRow[] = [
  {
    names: {
      en: "Valbrune Metropolitan Agency",
      fr: "Agence métropolitaine de Valbrune",
      es: "Agencia metropolitana de Valbrune",
      pt: "Agência metropolitana de Valbrune",
    },
    category: "local_authority",
    familiarity: 2,
    keenness: 3,
    gains: ["efficiency", "democracy"],
    resources: "+++?",
    incentives: ["pilot"],
  },
  {
    names: {
      en: "Ardelle Water Company",
      fr: "Compagnie des eaux d’Ardelle",
      es: "Compañía de aguas de Ardelle",
      pt: "Companhia das águas de Ardelle",
    },
    category: "private_traditional",
    familiarity: 1,
    keenness: 2,
    gains: ["profit", "efficiency"],
    resources: "+-?+",
    incentives: ["visibility"],
  },
  {
    names: { en: "Tressac Bank", fr: "Banque de Tressac", es: "Banco de Tressac", pt: "Banco de Tressac" },
    category: "private_traditional",
    familiarity: 2,
    keenness: 1,
    gains: ["profit"],
    resources: "+--?",
    incentives: null,
  },
  {
    names: { en: "Ondal Mobile", fr: "Ondal Mobile", es: "Ondal Móvil", pt: "Ondal Móvel" },
    category: "telecom",
    familiarity: 3,
    keenness: 2,
    gains: ["profit", "knowledge"],
    resources: "?+??",
    incentives: ["visibility", "complementary"],
  },
  {
    names: { en: "Fibrance Networks", fr: "Fibrance Réseaux", es: "Fibrance Redes", pt: "Fibrance Redes" },
    category: "telecom",
    familiarity: 3,
    keenness: null,
    gains: null,
    resources: "-+??",
    incentives: null,
  },
  {
    names: { en: "Cartéo Studio", fr: "Studio Cartéo", es: "Estudio Cartéo", pt: "Estúdio Cartéo" },
    category: "digital",
    familiarity: 3,
    keenness: 3,
    gains: ["profit", "knowledge"],
    resources: "-++-",
    incentives: ["pilot", "visibility"],
  },
  {
    names: {
      en: "Moped Riders’ Cooperative",
      fr: "Coopérative des taxis-motos",
      es: "Cooperativa de mototaxis",
      pt: "Cooperativa de mototáxis",
    },
    category: "small_informal",
    familiarity: 1,
    keenness: 3,
    gains: ["profit"],
    resources: "--+?",
    incentives: ["complementary"],
  },
  {
    names: {
      en: "Second Life Repair Workshop",
      fr: "Atelier Seconde Vie",
      es: "Taller Segunda Vida",
      pt: "Oficina Segunda Vida",
    },
    category: "social_economy",
    familiarity: 2,
    keenness: 3,
    gains: ["social_cause"],
    resources: "-+++",
    incentives: ["pilot"],
  },
  {
    names: { en: "Links and Clicks", fr: "Clic et Lien", es: "Clic y Lazo", pt: "Clique e Laço" },
    category: "ngo",
    familiarity: 2,
    keenness: 3,
    gains: ["social_cause", "democracy"],
    resources: "-?+?",
    incentives: ["visibility"],
  },
  {
    names: {
      en: "Riverside Neighbourhood Committee",
      fr: "Comité du quartier des Berges",
      es: "Comité vecinal de la Ribera",
      pt: "Comité do bairro da Ribeira",
    },
    category: "cbo",
    familiarity: 1,
    keenness: 2,
    gains: ["democracy"],
    resources: "--+-",
    incentives: "none",
  },
  {
    names: {
      en: "Panel of Bus Users",
      fr: "Panel des usagers du bus",
      es: "Panel de usuarios del autobús",
      pt: "Painel de utentes do autocarro",
    },
    category: "citizens",
    familiarity: null,
    keenness: null,
    gains: null,
    resources: "????",
    incentives: null,
  },
  {
    names: {
      en: "University of Tressac",
      fr: "Université de Tressac",
      es: "Universidad de Tressac",
      pt: "Universidade de Tressac",
    },
    category: "academia",
    familiarity: 3,
    keenness: 2,
    gains: ["knowledge"],
    resources: "-+++",
    incentives: ["complementary", "pilot"],
  },
];
