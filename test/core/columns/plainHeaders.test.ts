import { mapColumns } from "../../../src/core/columns/mapColumns";
import type { Cell } from "../../../src/core/model/table";
import { NOTHING_LEARNED } from "../../support/nothingLearned";
import { tableOf } from "../../fixtures/core/table";

/** What each column came to: its field, its proposal with a question mark, or "–". */
function read(headers: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  return mapColumns(tableOf(headers, rows), [], [], NOTHING_LEARNED).mapping.columns.map(
    ({ field, proposal }) => field ?? (proposal === null ? "–" : `${proposal}?`),
  );
}

const BODIES = ["Asociación Faro", "Cooperativa La Ría", "Fundación Levante", "Club Atlético Norte"];

/** What a column beside names of bodies came to. */
function beside(header: string, values: readonly Cell[], name = "Entidad"): string {
  return read(
    [name, header],
    BODIES.map((body, row) => [body, values[row] ?? null]),
  )[1] as string;
}

describe("a number in a header", () => {
  it.each([
    ["N.º do protocolo", "Nome da entidade"],
    ["Nº convênio", "Nome da entidade"],
  ])("is one in Portuguese too, where “no” is a small word: %s", (header, name) => {
    expect(beside(header, ["12/2025", "15/2025", "18/2025", "33/2026"], name)).toBe("id?");
  });

  it.each(["N.º de voluntários", "Número de licencias", "Nombre d'emplois", "No. of sites"])(
    "of many is nobody's number: %s",
    (header) => {
      expect(beside(header, [12, 3, 25, 7])).toBe("–");
    },
  );

  it("of one is", () => {
    expect(beside("N° de convention", ["C-12", "C-15", "C-18", "C-33"], "Structure")).toMatch(/^id/);
  });

  it("is asked for as one of a register under letters that are not known, where each row has another one", () => {
    const numbers = ["0999.123.922", "0999.456.823", "0999.789.724", "0999.321.625"];
    expect(beside("XQRM", numbers)).toBe("registration_no?");
    expect(beside("XQRM", [...numbers.slice(0, 3), numbers[0] ?? null])).toBe("–");
    expect(beside("Zuvor", numbers)).toBe("–");
    expect(beside("Montant XQRM", [1_500_000, 2_400_000, 3_250_000, 4_100_000])).not.toBe("registration_no?");
  });
});

describe("where no header says the names", () => {
  it("the first of the columns that look like them is asked about", () => {
    const rows = [
      ["Parkea", "Puerto", "Vela"],
      ["AgroSens", "Ribera", "Roca"],
      ["Itsas Hub", "Centro", "Luna"],
    ];
    expect(read(["Zuvor", "Xarpe", "Yolme"], rows)).toEqual(["name?", "–", "–"]);
  });
});

describe("who answers for something that is not known", () => {
  it("is asked about as the owner where the same few stand in several rows", () => {
    expect(beside("Responsable de la zurbana", ["Marta", "Marta", "Luis", "Luis"])).toBe("owner?");
  });
});

describe("places that are words for kinds of bodies too", () => {
  it.each(["Région / Region", "County/Sub-county", "Ciudad/Depto."])("are asked about as places: %s", (header) => {
    expect(beside(header, ["Valmar", "Ribalta", "Valmar", "Tresmar"])).toMatch(/^territory/);
  });
});

describe("the choices in a header", () => {
  it("say what its column is, whatever it is called", () => {
    expect(beside("Modalidad (convenio, contrato, acuerdo)", ["Convenio", "Contrato", "Convenio", "Acuerdo"])).toMatch(
      /^agreement/,
    );
  });
});

describe("kinds in words that only some lists use", () => {
  it("are asked about under a plain header where one of them is known", () => {
    expect(beside("Tipo de asociación", ["Zurbana", "AMPA", "Xarpera", "Yolmera"])).toBe("category?");
    expect(beside("Tipo de asociación", ["Zurbana", "Lomera", "Xarpera", "Yolmera"])).toBe("–");
  });
});

describe("yes and no", () => {
  it("under how keen somebody is or where things stand are asked about", () => {
    expect(beside("¿Carta recibida? (estado)", ["sí", "prometida", "sí", "no"])).toMatch(/status|–/);
    expect(beside("Interested in the digital scheme?", ["very", "maybe", "yes", "no"], "Organisation")).toBe(
      "keenness?",
    );
  });
});

describe("the object of an agreement", () => {
  const OBJECTS = ["Talleres de tableta", "Mapa del ruido", "Huertos con sensores", "Paradas con pantalla"];

  it("may be its project, and is asked about", () => {
    expect(beside("Objeto del convenio", OBJECTS)).toBe("project?");
  });

  it("is left open where another column is the project", () => {
    const rows = BODIES.map((body, row) => [body, OBJECTS[row] ?? null, OBJECTS[3 - row] ?? null]);
    expect(read(["Entidad", "Objeto del convenio", "Nombre del proyecto"], rows)).toEqual(["name", "–", "project"]);
  });
});

describe("what is wished of somebody", () => {
  it.each(["Target stance", "Posição pretendida", "Compromiso deseado", "Postura ideal"])(
    "is not where they stand: %s",
    (header) => {
      expect(beside(header, ["A favor", "Neutral", "A favor", "En contra"])).toBe("–");
    },
  );
});

describe("what nothing but the values tells", () => {
  it("is asked about as the agreement where nearly all of them name one", () => {
    expect(beside("Zurbana", ["Convenio", "Contrato", "Convenio", "Protocolo"])).toBe("agreement?");
    expect(beside("Zurbana", ["Convenio", "Xarpe", "Yolme", "Protocolo"])).toBe("–");
  });
});

describe("when a form was sent", () => {
  const SENT = ["2026-03-01", "2026-03-04", "2026-03-05", "2026-03-09"];

  it("is when it was answered, where it asks for answers", () => {
    const rows = BODIES.map((body, row) => [body, SENT[row] ?? null, [1, 2, 3, 2][row] ?? null]);
    expect(read(["Entidad", "Marca temporal", "Competencias digitales (0-3)"], rows)[1]).toBe("assessed_on?");
    expect(beside("Marca temporal", SENT)).toBe("–");
  });
});
