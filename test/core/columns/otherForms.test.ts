import { mapColumns } from "../../../src/core/columns/mapColumns";
import type { Cell } from "../../../src/core/model/table";
import { NOTHING_LEARNED } from "../../support/nothingLearned";
import { tableOf } from "../../fixtures/core/table";

const BODIES = ["Association Phare du Port", "Université de Rocmont", "Coopérative Les Halles", "Fondation Larue"];

/** What each column came to: its field, its proposal with a question mark, or "–". */
function read(headers: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  return mapColumns(tableOf(headers, rows), [], [], NOTHING_LEARNED).mapping.columns.map(
    ({ field, proposal }) => field ?? (proposal === null ? "–" : `${proposal}?`),
  );
}

/** What a column beside the names of bodies came to. */
function beside(header: string, values: readonly Cell[], name = "Organisme"): string {
  const rows = BODIES.map((body, row) => [body, values[row] ?? null]);
  return read([name, header], rows)[1] ?? "";
}

describe("an address of the web", () => {
  it("may end in anything below a header that says it is one", () => {
    const sites = ["phare-du-port.bzh", "rocmont.quebec", "halles.coop/contact", "www.larue.paris"];
    expect(beside("Site web", sites)).toBe("website");
    expect(beside("Nom de domaine", sites)).toBe("website");
  });

  it("is no file", () => {
    expect(beside("Site web", ["compte.docx", "rendu.pdf", "bilan.xlsx", "photo.jpg"])).toBe("–");
  });

  it("is where information comes from below “Source”, and no site of the body below “Lien CR”", () => {
    const pages = BODIES.map((_, row) => `https://donnees.example.fr/${String(row)}`);
    expect(beside("Source des données", pages)).toMatch(/^evidence/);
    expect(beside("Lien CR", pages)).toBe("–");
  });
});

describe("days without signs", () => {
  it.each([
    ["as numbers", [20230215, 20221010, 20230401, 20231130]],
    ["as texts", ["20230215", "20221010", "20230401", "20231130"]],
  ] as const)("are days below a header that says so: %s", (_, days) => {
    expect(beside("FEC_ULT_VISITA", days, "ENTIDAD")).toBe("last_contact");
  });

  it("are numbers of whatever below any other header", () => {
    expect(beside("Zurbana", [20230215, 20221010, 20230401, 20231130], "ENTIDAD")).toBe("–");
    expect(beside("FEC_ULT_VISITA", [20231345, 20239910, 20230099, 99999999], "ENTIDAD")).toBe("–");
  });
});

describe("names in capitals", () => {
  it("are asked about as the contact where the header says one, and nowhere else", () => {
    const names = ["JARAMILLO VELEZ ANDRES", "OSORIO MARIA EUGENIA", "ZAPATA RUIZ JHON", "CHICA PAULA"];
    expect(beside("REP_LEGAL", names, "ENTIDAD")).toBe("contact_name?");
    expect(beside("Zurbana", names, "ENTIDAD")).toBe("–");
  });
});

describe("a header of two parts", () => {
  const ANSWERS = ["oui", "non", "oui", "non"];

  it("names an option of what its first part asks for, in any words of the list", () => {
    expect(beside("Gain : connaissances", ANSWERS)).toBe("gain_knowledge");
    expect(beside("Gain : participation", ANSWERS)).toBe("gain_democracy");
    expect(beside("Benefit: revenue", ["yes", "no", "yes", "no"], "Organisation")).toBe("gain_profit?");
  });

  it("is a bank and its account, no kind of body", () => {
    expect(beside("Banco / CCI", ["BCP 002", "Interbank 7", "BNB 19", "BCP 118"], "Entidad")).toBe("–");
  });
});

describe("a question", () => {
  it("asks what it speaks of first, whatever comes behind, unless it asks how many there are", () => {
    const answers = [5, 4, 2, 3];
    expect(beside("How interested are you in joining the Food Partnership board? (1-5)", answers, "Organisation")).toBe(
      "keenness",
    );
    expect(beside("How many volunteers would be interested in joining the board?", answers, "Organisation")).toBe("–");
  });

  it("that true or false answers names no resources", () => {
    expect(beside("Eligible (T/F)", ["T", "F", "F", "T"], "Organisation")).toBe("–");
  });
});

describe("measures", () => {
  it.each(["Vazão outorgada (m³/h)", "Aporte (ha)", "Contribution en tonnes", "Grant [kWh]"])(
    "are no amounts of money: %s",
    (header) => {
      expect(beside(header, [2160, 1480.5, 920, 3000])).toBe("–");
    },
  );

  it("are amounts where the currency stands in brackets", () => {
    expect(beside("Aporte (€)", [2160, 1480.5, 920, 3000])).toMatch(/^partner_amount/);
  });
});

describe("who carries something out", () => {
  const AGENCIES = ["Société des eaux", "Agence Palme", "Régie du Port", "Cabinet Delta"];

  it("is the name where the list has no other, and nothing beside one", () => {
    expect(
      read(
        ["Implementing agency", "Type"],
        AGENCIES.map((body) => [body, "NGO"]),
      )[0],
    ).toBe("name");
    expect(beside("Implementing agency", AGENCIES, "Organisation")).toBe("–");
  });
});

describe("a number", () => {
  it("of a member is the row's own, of members it is how many there are", () => {
    expect(beside("Nº sócio", [118, 204, 233, 301], "Entidade")).toBe("id?");
    expect(beside("Nº de sócios", [118, 204, 233, 301], "Entidade")).toBe("–");
  });

  it("of a postcode, an act or a grant is that of no register", () => {
    const numbers = ["70.040-010", "70.050-020", "71.000-300", "72.800-110"];
    expect(beside("nr_cep", numbers, "Entidade")).toBe("–");
  });
});
