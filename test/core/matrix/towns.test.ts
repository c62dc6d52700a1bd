/**
 * Four lists as towns keep them, with what an experienced officer would want of them, written before it was computed.
 *
 * The officer's way of thinking, held against the guide: whoever is keen and familiar is asked for what the guide expects of
 * them; then others of whom it expects something, as long as nothing speaks against them; then people nobody knows; money
 * never first from associations, residents or start-ups; nobody who declined, campaigns against the project, or is the town.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { auditTables, type AuditOptions } from "../../../src/core/auditTables";
import type { Language } from "../../../src/core/guide/codes";
import { askNext } from "../../../src/core/matrix/askNext";
import { gatherGaps } from "../../../src/core/matrix/gatherGaps";
import { gapMessage } from "../../../src/core/messages/messages";
import type { Audit } from "../../../src/core/model/audit";
import { summaryText } from "../../../src/core/sheets/summary/summaryText";

function town(file: string, language: Language, authority: string, wish: Partial<AuditOptions> = {}): Audit {
  const text = readFileSync(join(__dirname, "../../fixtures/towns", file), "utf8");
  const [headers = [], ...lines] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const rows = lines.map((cells) =>
    headers.map((_, column) => {
      const cell = cells[column] ?? "";
      return cell === "" ? null : /^\d$/.test(cell) ? Number(cell) : cell;
    }),
  );
  const table = { name: "List", sheet: "List", origin: { row: 0, column: 0 }, headers, rows, hiddenRows: [] };
  return auditTables([{ ...table, numberFormats: [], hasTotals: false }], {
    ...{ asOf: "2026-11-28", language, authority, pinned: [], chosen: null, skipped: [] },
    ...wish,
  });
}

const firstTen = ({ stakeholders }: Audit): string[] =>
  askNext(stakeholders)
    .slice(0, 10)
    .map(({ stakeholder, items }) => `${stakeholder.name}: ${items[0] ?? ""}`);

const told = (audit: Audit, most: number): string[] =>
  gatherGaps(audit.gaps)
    .slice(0, most)
    .map((gap) => gapMessage(gap, audit.language).replaceAll("\u00a0", " "));

describe("Valbrune, a French town that keeps yes and no beside each resource", () => {
  const audit = town("valbrune.fr.psv", "fr", "Mairie de Valbrune");

  it("asks first whom an officer would call", () => {
    expect(firstTen(audit)).toEqual([
      "Brune Télécom: resource_data",
      "Hyper Brune: resource_financial",
      "Atelier Logiciel Brun: resource_technical",
      "Caisse du Crédit Brunois: resource_financial",
      "Fibre Vingt-Six: resource_data",
      "Assurances du Val: resource_financial",
      "Garage Morel: resource_financial",
      "Ondes et Cie: resource_data",
      "CodeVert: resource_technical",
      "Département de la Brune: familiarity",
    ]);
  });

  it("says first that an agreement ends within weeks, then what the guide expects and nobody knows or brings", () => {
    const lines = told(audit, 4);

    expect(lines[0]).toBe(
      "La convention avec Communauté de communes du Haut-Brune se termine le 31/12/2026 (33 jours).",
    );
    expect(lines[1]).toMatch(
      /^Télécommunications – à demander : données, .* → Brune Télécom, Fibre Vingt-Six, Ondes et Cie\.$/,
    );
    expect(lines[2]).toBe(
      "Fromagerie des Trois Vals n’apporte pas de ressources financières, alors que le guide en attend de cette catégorie.",
    );
    expect(lines[3]).toMatch(/^5 acteurs prêts, sans référent ou sans prochaine action : Communauté de communes/);
  });

  it("counts neither the town, nor who refused, nor who is against, and says so without a name", () => {
    const text = summaryText(audit);

    expect(audit.notCounted).toEqual({ declined: 1, opposed: 1, own: 1, duplicates: 1 });
    expect(text).toContain("3 non comptés");
    expect(text).toContain("1 peut-être en double");
    expect(text).not.toMatch(/Câble du Sud|Zéro Antenne|Ville de Valbrune/);
    expect(text).toMatch(/\d prometteurs?\u00a0: à interroger d’abord – Pixel Valbrune, Hyper Brune et 3 autres/);
  });
});

describe("Meremouth, an English town that writes low, medium and high", () => {
  const audit = town("meremouth.en.psv", "en", "Meremouth Town Council");

  it("asks first whom an officer would call", () => {
    expect(firstTen(audit)).toEqual([
      "Big Blue Telecom: resource_data",
      "Mere Bank: resource_financial",
      "Beacon Software: resource_technical",
      "Mere Business Forum: resource_financial",
      "Skyline Mobile: resource_data",
      "Mere Broadband: resource_data",
      "Seaview Hotels: resource_financial",
      "Coastnet: resource_data",
      "Age Well Mere: familiarity",
      "Mere Police: familiarity",
    ]);
  });

  it("says what the guide expects and nobody knows, who said no to it, and who is ready without a next step", () => {
    const lines = told(audit, 4);

    expect(lines[0]).toMatch(
      /^Telecoms – ask about data, .* → Big Blue Telecom, Skyline Mobile, Mere Broadband, Coastnet\.$/,
    );
    expect(lines[1]).toBe(
      "Coastline Buses brings no financial resources, although the guide expects some from this category.",
    );
    expect(lines[2]).toBe(
      "Lantern Labs brings no technical resources, although the guide expects some from this category.",
    );
    expect(lines[3]).toMatch(/^7 stakeholders are ready, but have no owner or no next action: Mere Bank, Tidal Apps, /);
  });

  it("says what its counts leave out", () => {
    const text = summaryText(audit);

    expect(audit.notCounted).toEqual({ declined: 1, opposed: 0, own: 1, duplicates: 1 });
    expect(text).toContain("2 not counted · ");
    expect(text).toContain("without a category that was read");
    expect(text).not.toMatch(/Kelp AI/);
  });

  it("never asks residents, charities or start-ups for money first", () => {
    const first = askNext(audit.stakeholders).filter(({ items }) => items[0] === "resource_financial");

    expect([...new Set(first.map(({ stakeholder }) => stakeholder.category))]).toEqual(["private_traditional"]);
  });
});

describe("Puerto Claro, a Spanish town that has only begun", () => {
  const audit = town("puertoclaro.es.psv", "es", "Ayuntamiento de Puerto Claro");

  it("asks first whom an officer would call", () => {
    expect(firstTen(audit)).toEqual([
      "Caja Rural del Valle: resource_financial",
      "Pulpo Software: resource_technical",
      "Aseguradora Atlántica: resource_financial",
      "Astilleros Pombal: resource_financial",
      "Conservas Mar Azul: resource_financial",
      "Hoteles Bahía: resource_financial",
      "Antenas del Sur: resource_data",
      "Fibra Valle: resource_data",
      "Móvil Norte: resource_data",
      "Red Clara: resource_data",
    ]);
  });

  it("says in one line what to ask of five telecoms nobody has spoken to", () => {
    expect(told(audit, 1)).toEqual([
      expect.stringMatching(/: nada conocido aún \(5 por consultar\) · primero datos, después recursos técnicos\.$/),
    ]);
  });

  it("calls nobody ready on a few answers", () => {
    const text = summaryText(audit);
    const ready = text.split("\n").find((line) => /^- \d+ listos?:/.test(line)) ?? "";

    expect(ready).toMatch(/Universidad del Valle/);
    expect(ready).not.toMatch(/Caja Rural|Nube Clara|Supermercados/);
    expect(text).toContain("2 sin contar");
  });
});

describe("Ribeira Clara, a Portuguese town with two projects, one column of resources and days of interviews", () => {
  const AUTHORITY = "Câmara Municipal de Ribeira Clara";
  const of = (wish: Partial<AuditOptions> = {}): Audit => town("ribeiraclara.pt.psv", "pt", AUTHORITY, wish);

  it("asks first whom an officer would call for the town as a whole", () => {
    expect(firstTen(of())).toEqual([
      "Luz do Rio Energia: resource_financial",
      "Telerrio: resource_data",
      "Banco do Alto Rio: resource_financial",
      "Sensor Vale: resource_technical",
      "Fibra Serrana: resource_data",
      "Hotel Varanda: resource_financial",
      "Seguradora Serrana: resource_financial",
      "Móvel Ibérico: resource_data",
      "Amigos do Castelo: familiarity",
      "Oficina Solidária: familiarity",
    ]);
  });

  it("asks for one project only who is concerned by it, and counts nobody else", () => {
    const lights = of({ project: "iluminação inteligente" });

    expect(firstTen(lights).slice(0, 5)).toEqual([
      "Luz do Rio Energia: resource_financial",
      "Telerrio: resource_data",
      "Banco do Alto Rio: resource_financial",
      "Sensor Vale: resource_technical",
      "Fibra Serrana: resource_data",
    ]);
    expect(lights.project).toBe("Iluminação inteligente");
    expect(lights.completeness.stakeholders).toBe(10);
    expect(summaryText(lights)).toContain("Projeto «Iluminação inteligente»");
    expect(firstTen(lights).join("\n")).not.toMatch(/Vida Ativa|Hotel|Utentes/);

    const paths = of({ project: "Percursos acessíveis" });
    expect(firstTen(paths).slice(0, 3)).toEqual([
      "Fibra Serrana: resource_data",
      "Hotel Varanda: resource_financial",
      "Utentes da biblioteca: familiarity",
    ]);
    expect(paths.notCounted).toMatchObject({ declined: 1, own: 1 });
  });

  it("asks again whose answers are older than a year, as soon as the first questions are answered", () => {
    const again = askNext(of().stakeholders).filter(({ again: day }) => day !== null);

    expect(again.map(({ stakeholder }) => stakeholder.name).sort()).toEqual([
      "Instituto Politécnico do Rio",
      "Junta de Freguesia da Sé",
      "Rio Limpo",
    ]);
  });

  it("takes what a list of resources leaves out for none only when told so: then nobody is asked for it again", () => {
    const told = of({ unlisted: [{ table: "List", header: "Recursos que pode mobilizar" }] });

    expect(firstTen(told).slice(0, 5)).toEqual([
      "Sensor Vale: resource_technical",
      "Fibra Serrana: resource_data",
      "Hotel Varanda: resource_financial",
      "Seguradora Serrana: resource_financial",
      "Móvel Ibérico: resource_data",
    ]);
    expect(told.gaps.filter(({ kind }) => kind === "expectation-missed").flatMap((gap) => gap.stakeholders)).toEqual([
      "Banco do Alto Rio",
      "Luz do Rio Energia",
      "Telerrio",
    ]);
  });

  it("says beside its counts how many are not counted and how many answers are old", () => {
    const text = summaryText(of());

    expect(of().notCounted).toEqual({ declined: 1, opposed: 0, own: 1, duplicates: 0 });
    expect(text).toContain("2 não contados");
    expect(text).toMatch(/\d+ de \d+ respostas/);
    expect(text).not.toMatch(/Pixel Mouro/);
  });
});
