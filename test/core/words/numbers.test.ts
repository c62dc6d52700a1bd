import { readAmount } from "../../../src/core/words/amounts";
import { dateOrderOf, parseDate } from "../../../src/core/words/dateTexts";
import { isoOfSerial } from "../../../src/core/model/dates";
import { isPlaceholder } from "../../../src/core/stakeholders/parseIdentity";
import { readRegistration } from "../../../src/core/words/registration";

describe("amounts", () => {
  it.each([
    ["1 500 €", 1_500],
    ["1.500,50", 1_500.5],
    ["1,500.50", 1_500.5],
    ["12 000 € HT", 12_000],
    ["2 k€", 2_000],
    ["1,5 M€", 1_500_000],
    ["env. 3000", 3_000],
    ["approx. £2,500", 2_500],
    ["R$ 12.500,00", 12_500],
    ["60 000 max", 60_000],
    ["1'200.00", 1_200],
    ["3 millions d'euros", 3_000_000],
    ["5 000 FCFA / an", 5_000],
    ["néant", 0],
    ["-200", -200],
    ["3 000 € env.", 3_000],
    ["3000 € / année", 3_000],
    ["500 000 F", 500_000],
    ["10 MFCFA", 10_000_000],
    ["R$ 5 mil", 5_000],
    ["2,5 millones", 2_500_000],
    ["1,5 millón", 1_500_000],
    ["12 000 €*", 12_000],
  ])("are read as people type them: %s", (text, amount) => {
    const cleaned = text.replace(/ max$/, "");
    expect(readAmount(cleaned)).toEqual({ status: "amount", amount });
  });

  it.each(["de 500 à 900", "voir annexe", "500 / 900", "12.34.56", "plus de 3000 €", "50 %", "12 mois"])(
    "are unreadable, never dropped: %s",
    (text) => {
      expect(readAmount(text)).toEqual({ status: "unreadable" });
    },
  );

  it.each(["-", "?", "n.c.", "tbc", "à définir", "por definir"])("are not known yet: %s", (text) => {
    expect(readAmount(text)).toEqual({ status: "blank" });
  });
});

describe("dates", () => {
  it.each([
    ["15/03/2027", "2027-03-15"],
    ["15.3.27", "2027-03-15"],
    ["2027-03-15", "2027-03-15"],
    ["2027/03/15", "2027-03-15"],
    ["2027-03-15T10:00:00Z", "2027-03-15"],
    ["lundi 15 mars 2027", "2027-03-15"],
    ["15 de março de 2027", "2027-03-15"],
    ["1er juin 2027", "2027-06-01"],
    ["March 15, 2027", "2027-03-15"],
    ["15-mar-27", "2027-03-15"],
    ["déc. 2026", "2026-12-31"],
    ["févr-27", "2027-02-28"],
    ["fin mars 2027", "2027-03-31"],
    ["03/2027", "2027-03-31"],
    ["T2 2027", "2027-06-30"],
    ["Q3 2027", "2027-09-30"],
    ["2º trimestre de 2027", "2027-06-30"],
    ["1er semestre 2027", "2027-06-30"],
    ["S2 2027", "2027-12-31"],
    ["2027", "2027-12-31"],
    ["2027-T1", "2027-03-31"],
    ["trim. 1 2027", "2027-03-31"],
    ["1T27", "2027-03-31"],
    ["H2 2027", "2027-12-31"],
    ["end of March 2027", "2027-03-31"],
    ["d’ici fin 2027", "2027-12-31"],
    ["finales de 2027", "2027-12-31"],
    ["março/2027", "2027-03-31"],
    ["15 de set. de 2027", "2027-09-15"],
    ["the 15th of March 2027", "2027-03-15"],
    ["15/mar/2027", "2027-03-15"],
    ["avant le 15/03/2027", "2027-03-15"],
    ["antes del 15 de marzo de 2027", "2027-03-15"],
    ["second quarter of 2027", "2027-06-30"],
    ["premier trimestre 2027", "2027-03-31"],
    ["tercer trimestre de 2027", "2027-09-30"],
    ["segundo semestre de 2027", "2027-12-31"],
  ])("are read as people type them, periods by their last day: %s", (text, iso) => {
    const serial = parseDate(text);
    expect(serial === null ? null : isoOfSerial(serial)).toBe(iso);
  });

  it.each([
    "début 2027",
    "été 2027",
    "fourth half 2027",
    "premier ministre 2027",
    "31/02/2027",
    "T5 2027",
    "marais 2027 ou 2028",
    "01 23 45 67 89",
    "12",
  ])("are none where they leave the day open: %s", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it("are read month first where the column has a day that can be read no other way", () => {
    expect(dateOrderOf(["03/04/2027", "01/13/2027"])).toBe("month-first");
    expect(dateOrderOf(["03/04/2027", "01/13/2027", "14/01/2027"])).toBe("day-first");
    const read = (text: string): string => isoOfSerial(parseDate(text, "month-first") ?? 0);
    expect([read("03/04/2027"), read("14/01/2027")]).toEqual(["2027-03-04", "2027-01-14"]);
  });
});

describe("registration numbers", () => {
  it.each([
    ["552 100 554", "siren", null],
    ["552 100 554 00013", "siret", null],
    ["44306184100047", "siret", null],
    ["35600000000048", "siret", null],
    ["35600000049837", "siret", null],
    ["130 005 481", "siren", "local_authority"],
    ["W751234567", "rna", "ngo"],
    ["A58818501", "nif-es", "private_traditional"],
    ["P2807900B", "nif-es", "local_authority"],
    ["ES-G28197564", "nif-es", null],
    ["503 004 642", "nipc", null],
    ["600000001", "nipc", "local_authority"],
    ["11.222.333/0001-81", "cnpj", null],
    ["12.ABC.345/01DE-35", "cnpj", null],
    ["SC123456", "company-uk", "private_traditional"],
    ["00445790", "company-uk", null],
    ["NIC100280", "charity-uk", "ngo"],
    ["FR 40 303265045", "vat", null],
    ["GB 980 7806 84", "vat", null],
  ] as const)("are checked by their own digits: %s is a %s", (text, kind, category) => {
    expect(readRegistration(text)).toMatchObject({ status: "valid", kind, category });
  });

  it.each([
    ["552 100 555", "siren"],
    ["552 100 554 00014", "siret"],
    ["A58818502", "nif-es"],
    ["FR 41 303265045", "vat"],
    ["GB 980 7806 85", "vat"],
    ["11.222.333/0001-82", "cnpj"],
    ["P2807900C", "nif-es"],
    ["PT 503 004 643", "nipc"],
  ])("are invalid with other digits: %s", (text, kind) => {
    expect(readRegistration(text)).toMatchObject({ status: "invalid", kind });
  });

  it.each(["5,52E+13", "5.52101E+13", "5,5E13"])("are damaged where a program rounded them: %s", (text) => {
    expect(readRegistration(text)).toEqual({ status: "damaged" });
  });

  it("lose what a program put behind them, and are others where no form is known", () => {
    expect(readRegistration("55210055400013.0")).toMatchObject({ status: "valid", number: "55210055400013" });
    expect(readRegistration("12 345 67")).toEqual({ status: "other", number: "1234567" });
  });
});

describe("names", () => {
  it.each(["N/A", "à définir", "(vide)", "[blank]", "sin asignar", "por nomear", "Not applicable", "XX", "s/d"])(
    "that only hold a place are none: %s",
    (name) => {
      expect(isPlaceholder(name)).toBe(true);
    },
  );

  it.each(["Vide Grenier", "Blank Ltd", "NA Consulting", "Empty Homes Network"])(
    "that hold such a word are names: %s",
    (name) => {
      expect(isPlaceholder(name)).toBe(false);
    },
  );
});
