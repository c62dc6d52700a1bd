import { openSession } from "excel-host/testing/excelSession";
import { validatorFindings } from "excel-host/testing/judges";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { showOwnTerms } from "../../src/app/ownTerms";
import { auditJson } from "../../src/core/auditJson";
import { FIELDS, LANGUAGES } from "../../src/core/guide/codes";
import { NO_CHOICES } from "../../src/core/memory/choices";
import { findingMessage } from "../../src/core/messages/messages";
import type { EntryKind } from "../../src/core/model/finding";
import { ENTRY_KINDS } from "../../src/core/model/ownTerms";
import { codesNamed, fieldNamed, scaleNamed } from "../../src/core/terms/guideWords";
import { namedSetting } from "../../src/core/terms/readSetting";
import { termsSheet } from "../../src/core/terms/termsSheet";
import { entryKind, isLeftAside, termColumn, termTexts } from "../../src/core/terms/termWords";
import { auditFile, doneAudit } from "../support/auditSession";
import { auditWith, fill, termsWorkbook, WORDS_HEADERS } from "../support/termsWorkbook";

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;

describe("own words in the table PartnershipWords", () => {
  it("say what a column holds that nobody could guess", async () => {
    const { audit } = await auditWith(
      ["Machin", "Bidule"],
      [["Sonaval", "Télécoms"]],
      [
        ["colonne", "MACHIN", "Acteur"],
        ["colonne", "Bidule", "category"],
      ],
    );

    expect(audit.stakeholders).toMatchObject([{ name: "Sonaval", category: "telecom" }]);
    expect(audit.findings.filter(({ kind }) => kind === "own-word")).toEqual([]);
  });

  it("give the code of the list to a word, everywhere or in one column only", async () => {
    const { audit } = await auditWith(
      ["Acteur", "Type", "Appétence pour le numérique", "Données"],
      [
        ["A", "Op", "Op", "Banco"],
        ["B", "Op", "Forte", "Non"],
      ],
      [
        ["mot", "Op", "Télécoms", "Type"],
        ["mot", "op", "Faible", "Appétence pour le numérique"],
        ["mot", "Banco", "Oui"],
      ],
    );

    expect(audit.stakeholders).toMatchObject([
      { category: "telecom", keenness: 1, resources: { data: "yes" } },
      { category: "telecom", keenness: 3, resources: { data: "no" } },
    ]);
  });

  it("count a local kind of body under its category and show it by its own name in the matrix", async () => {
    const { session, audit } = await auditWith(
      ["Acteur", "Type"],
      [
        ["La Friche", "tiers lieu"],
        ["Le Fil", "Association"],
      ],
      [["type d’organisme", "Tiers-lieu", "Économie sociale et solidaire"]],
    );
    const shown = await session.run(async (context) => {
      const column = context.workbook.tables.getItem("PartnershipMatrix").columns.getItemAt(2);
      const cells = column.getDataBodyRange().load({ values: true });
      await context.sync();
      return (cells.values as string[][]).flat();
    });

    expect(audit.stakeholders[0]).toMatchObject({ category: "social_economy", ownKind: "Tiers-lieu" });
    expect(audit.resourcesByCategory.find(({ category }) => category === "social_economy")?.stakeholders).toBe(1);
    expect(shown).toContain("Économie sociale (Tiers-lieu)");
  });

  it("say on which scale the numbers of a column stand", async () => {
    const rows = [2, 3, 5].map((value) => [`Acteur ${value}`, "ONG", value]);
    const words = (scale: string) => [["échelle", "Appétence pour le numérique", scale]];
    const headers = ["Acteur", "Type", "Appétence pour le numérique"];
    const keenness = async (scale: string): Promise<unknown[]> =>
      (await auditWith(headers, rows, words(scale))).audit.stakeholders.map((own) => own.keenness);

    expect(await keenness("0 à 3")).toEqual([2, 3, null]);
    expect(await keenness("1–5")).toEqual([1, 2, 3]);
    expect(await keenness("/10")).toEqual([1, 1, 2]);
    expect(await keenness("%")).toEqual([0, 0, 0]);
  });

  it("set from where somebody is keen or familiar, what a category should bring, and when an agreement is due", async () => {
    const { audit } = await auditWith(
      ["Acteur", "Type", "Familiarité avec le numérique", "Appétence pour le numérique", "Ressources techniques"],
      [["Sonaval", "Télécoms", "Moyenne", "Moyenne", "Non"]],
      [
        ["réglage", "Élevé à partir de · Familiarité", "Forte"],
        ["réglage", "Télécoms · Techniques", 2],
        ["réglage", "Télécoms · Données", 0],
        ["réglage", "Convention à partir de", "23 000 €"],
      ],
    );

    expect(audit.findings.filter(({ kind }) => kind === "own-word")).toEqual([]);
    expect(audit.stakeholders).toMatchObject([{ quadrant: "willing", expectation: ["technical"] }]);
    expect(audit.terms?.settings).toEqual({
      highFrom: { familiarity: 3, keenness: 2 },
      expected: { telecom: { technical: 2, data: 0 } },
      agreementFrom: 23000,
    });
    expect(audit.gaps.filter(({ kind }) => kind === "expectation-missed")).toMatchObject([]);
  });

  it("come with the first read: not one round trip more than the same workbook without them", async () => {
    const headers = ["Acteur", "Type"];
    const rows = [["Sonaval", "Télécoms"]];
    const words = [["colonne", "Type", "Catégorie"]];
    const other = await termsWorkbook(headers, rows, words, { name: "Autre" });

    const { session } = await auditFile(await termsWorkbook(headers, rows, words));
    const without = await auditFile(other);

    expect(session.excel.statistics.roundTrips).toBeLessThanOrEqual(without.session.excel.statistics.roundTrips);
    expect(session.excel.statistics.roundTrips).toBe(3);
  });

  it("are no source themselves, are told as such and stay as they were", async () => {
    const { session, audit } = await auditWith(["Acteur", "Type"], [["Sonaval", "ONG"]], [["mot", "Op", "Télécoms"]]);
    const kept = await session.run(async (context) => {
      const range = context.workbook.tables
        .getItem("PartnershipWords")
        .getRange()
        .load({ values: true, address: true });
      await context.sync();
      return { address: range.address, values: range.values };
    });

    expect(audit.skipped).toMatchObject([{ table: "PartnershipWords", sheet: "Mes mots", reason: "own-words" }]);
    expect(audit.leftAside).toEqual([]);
    expect(kept).toEqual({
      address: "'Mes mots'!A5:E6",
      values: [WORDS_HEADERS, ["mot", "Op", "Télécoms", "", ""]],
    });
  });

  it("hold for a plain list, which they may even tell to be one", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const list = context.workbook.worksheets.getItem("Sheet1");
      list.getRange("A1:B3").values = [
        ["Machin", "Truc"],
        ["Sonaval", "Tiers-lieu"],
        ["Asso du canal", "ONG"],
      ];
      const words = [
        ["colonne", "machin", "Acteur"],
        ["colonne", "Truc", "Catégorie"],
        ["type d’organisme", "Tiers-lieu", "ESS"],
      ];
      fill(context.workbook.worksheets.add("Mes mots"), 4, WORDS_HEADERS, words).name = "PartnershipWords";
      await context.sync();
    });
    const { outcome } = await auditFile(session.save());

    expect(doneAudit(outcome).stakeholders).toMatchObject([
      { name: "Sonaval", category: "social_economy", ownKind: "Tiers-lieu" },
      { name: "Asso du canal", category: "ngo" },
    ]);
  });

  it("stand below what was said of a column in the pane", async () => {
    const file = await termsWorkbook(
      ["Machin", "Bidule", "Type"],
      [["Sonaval", "Ondal", "Op"]],
      [
        ["colonne", "Machin", "Acteur"],
        ["mot", "Op", "ONG"],
      ],
    );
    const pinned = [{ table: "Acteurs", header: "Bidule", field: "name" }] as const;
    const words = [{ table: "Acteurs", header: "Type", word: "Op", code: "telecom" }];
    const { outcome } = await auditFile(file, { pinned, words });

    expect(doneAudit(outcome).stakeholders).toMatchObject([{ name: "Ondal", category: "telecom" }]);
  });

  it("that do not hold are told by cell, with what to write instead", async () => {
    const { audit } = await auditWith(
      ["Acteur", "Type"],
      [["Sonaval", "ONG"]],
      [
        ["couleur", "x", "y"],
        [null, "x", "y"],
        ["colonne", "Machin", "Bidule"],
        ["mot", "Op", "Zorglub"],
        ["type d’organisme", "Tiers-lieu", "Autre"],
        ["échelle", "Appétence", "1 à 7"],
        ["réglage", "Couleur", "rouge"],
        ["réglage", "Élevé à partir de", "12"],
        ["mot", "Op", null],
        ["mot", null, "ONG"],
        ["mot", "Asso", "ONG"],
        ["mot", "ASSO", "Télécoms"],
        ["mot", "asso", "ONG"],
        ["mot", null, null, null, "à compléter"],
      ],
    );
    const told = audit.findings.flatMap((finding) =>
      finding.kind === "own-word" ? [[finding.place.cell.replace("'Mes mots'!", ""), finding.problem]] : [],
    );

    expect(told).toEqual([
      ["A6", "what-unknown"],
      ["A7", "what-missing"],
      ["C8", "means-unknown"],
      ["C9", "means-unknown"],
      ["C10", "means-unknown"],
      ["C11", "means-unknown"],
      ["B12", "setting-unknown"],
      ["C13", "value-unknown"],
      ["C14", "means-missing"],
      ["B15", "yours-missing"],
      ["C17", "said-twice"],
    ]);
    for (const language of LANGUAGES) {
      const lines = audit.findings.map((finding) => findingMessage(finding, language));
      expect(lines.filter((line) => /undefined|\[object/.test(line))).toEqual([]);
      expect(lines.every((line) => line.length > 40)).toBe(true);
    }
    const last = audit.findings.filter(({ kind }) => kind === "own-word").at(-1);
    expect(last && findingMessage(last, "fr")).toContain("'Mes mots'!B16 dit autre chose, et compte.");
  });

  it("travel: the same sheet explains another workbook; a second table beside it is told and not read", async () => {
    const session = openSession(await termsWorkbook(["Acteur", "Type"], [["A", "Op"]], [["mot", "Op", "Télécoms"]]));
    await session.run(async (context) => {
      const copied = context.workbook.worksheets.add("Mes mots (2)");
      fill(copied, 2, WORDS_HEADERS, [["mot", "Op", "ONG"]]).name = "PartnershipWords2";
      await context.sync();
    });
    const { outcome } = await auditFile(session.save());
    const only = await termsWorkbook(["Acteur", "Type"], [["A", "Op"]], [["mot", "Op", "ONG"]], {
      name: "PartnershipWords3",
    });

    expect(doneAudit(outcome).stakeholders[0]?.category).toBe("telecom");
    expect(outcome.audit.findings).toContainEqual(
      expect.objectContaining({
        problem: "second-table",
        read: "PartnershipWords",
        place: expect.objectContaining({ table: "PartnershipWords2", cell: "'Mes mots (2)'!A3" }) as unknown,
      }),
    );
    expect(doneAudit((await auditFile(only)).outcome).stakeholders[0]?.category).toBe("ngo");
  });
});

describe("the sheet of own words", () => {
  it("comes to the front with its first row selected", async () => {
    const session = openSession(await termsWorkbook(["Acteur", "Type"], [["Sonaval", "ONG"]], [], { name: "Autre" }));
    const { sheet } = await showOwnTerms("fr", NO_CHOICES);
    const front = await session.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      return selected.address;
    });

    expect(front).toBe(`'${sheet}'!A6`);
  });

  it("prints its own columns, whole and on one page across, and not the words to choose from", async () => {
    const session = openSession();
    const { sheet } = await showOwnTerms("fr", NO_CHOICES);
    const { printed, layout } = await session.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(sheet);
      const printed = pageLayout.getPrintArea().load({ address: true });
      const layout = pageLayout.load({ orientation: true, zoom: true });
      await context.sync();
      return { printed: printed.address, layout: layout.toJSON() };
    });

    expect(printed).toBe(`'${sheet}'!A:E`);
    expect(layout.orientation).toBe("Landscape");
    expect(layout.zoom?.scale).toBeGreaterThan(70);
    expect(layout.zoom?.scale).toBeLessThan(90);
  });

  it.each(LANGUAGES)("is inserted once in %s, with drop-downs and what was explained in the pane", async (language) => {
    const session = openSession(await termsWorkbook(["Machin", "Type"], [["Sonaval", "Op"]], [], { name: "Autre" }));
    const choices = {
      columns: [{ table: "Acteurs", header: "Machin", field: "name" } as const],
      words: [{ table: "Acteurs", header: "Type", word: "Op", code: "telecom" }],
    };
    const first = await showOwnTerms(language, choices);
    const again = await showOwnTerms(language, choices);
    const audit = doneAudit(await auditWorkbook({ ...REQUEST, language }));
    const rules = await session.run(async (context) => {
      const body = context.workbook.tables.getItem("PartnershipWords").getDataBodyRange();
      const cells = [0, 2].map((column) => body.getCell(11, column));
      for (const cell of cells) cell.dataValidation.load({ rule: true });
      const lines = context.workbook.worksheets.getItem(first.sheet).getRange("A1:A3").load({ values: true });
      await context.sync();
      return {
        rules: cells.map((cell) => cell.dataValidation.rule.list?.source),
        lines: (lines.values as string[][]).flat(),
      };
    });

    expect([first.isNew, again.isNew, again.sheet]).toEqual([true, false, first.sheet]);
    expect(audit.stakeholders).toMatchObject([{ name: "Sonaval", category: "telecom" }]);
    expect(audit.findings.filter(({ kind }) => kind === "own-word")).toEqual([]);
    expect(audit.leftAside.filter(({ sheet }) => sheet === first.sheet)).toEqual([]);
    expect((rules.rules[0] as string).split(",")).toHaveLength(5);
    expect(rules.rules[1]).toMatch(/^=\$G\$6:\$G\$\d+$/);
    expect(rules.lines.every((line) => line.length > 20)).toBe(true);
    await session.excel.idle();
    expect(validatorFindings(session.save())).toEqual([]);
  });

  it.each(LANGUAGES)("offers nothing in %s that is not understood", (language) => {
    const sheet = termsSheet(language, NO_CHOICES);
    const [guide, settings] = sheet.lists;
    const isKnown = (word: string): boolean =>
      fieldNamed(word) !== null || codesNamed(word).length > 0 || scaleNamed(word) !== null || isLeftAside(word);

    expect(guide?.words.filter((word) => !isKnown(word))).toEqual([]);
    expect(settings?.words.filter((word) => namedSetting(word) === null)).toEqual([]);
    expect(new Set(FIELDS.map((field) => fieldNamed(field))).size).toBe(FIELDS.length);
    expect(sheet.columns.map(({ header }) => termColumn(header))).toEqual(sheet.columns.map(({ column }) => column));
    expect(sheet.kinds.map((kind) => entryKind(kind))).toEqual([...ENTRY_KINDS]);
  });

  it.each(LANGUAGES)("names examples in %s sentences that are understood", (language) => {
    const { problem } = termTexts(language);
    const quoted = (text: string): string[] =>
      [...text.matchAll(/[“«]\s*([^”»]+?)\s*[”»]/gu)].map(([, word = ""]) => word.replace(/\u00a0/g, " "));
    const of = (entry: EntryKind): string[] => quoted(problem({ problem: "means-missing", entry }, "", String));

    expect(of("column").map((word) => fieldNamed(word) ?? isLeftAside(word))).toEqual(["category", true]);
    expect(of("word").map((word) => codesNamed(word).length > 0)).toEqual([true, true, true]);
    expect(of("kind").map((word) => codesNamed(word)[0]?.code)).toEqual(["social_economy"]);
    const settings = quoted(problem({ problem: "setting-unknown" }, "", String));
    expect(settings.map((word) => namedSetting(word)?.name)).toEqual(["high", "expected", "agreement"]);
  });
});

/** Each kind of entry in the words of a language. */
const SPOKEN = {
  en: {
    headers: ["What", "Yours", "Means", "Only in column", "Note"],
    rows: [
      ["column", "Machin", "Stakeholder"],
      ["word", "Op", "Telecoms", "Type"],
      ["kind of body", "Tiers-lieu", "Social and solidarity economy"],
      ["scale", "Score", "1 to 5"],
      ["column", "Score", "Keenness to use digital"],
      ["setting", "High from: keenness", "High"],
    ],
  },
  fr: {
    headers: ["QUOI", "Dans votre liste", "signifie ", "Seulement dans la colonne", "Note"],
    rows: [
      ["Colonne", "machin", "acteur"],
      ["Mot", "op", "Télécoms", "TYPE"],
      ["type d'organisme", "Tiers-lieu", "ESS"],
      ["échelle", "score", "1 à 5"],
      ["colonne", "Score", "Appétence pour le numérique"],
      ["réglage", "Élevé à partir de · Appétence", "forte"],
    ],
  },
  es: {
    headers: ["Que", "En su lista", "Significa", "Solo en la columna", "Nota"],
    rows: [
      ["columna", "Machin", "Actor"],
      ["palabra", "Op", "Sector tradicional de telecomunicaciones", "Type"],
      ["tipo de organismo", "Tiers-lieu", "Economía social y solidaria"],
      ["escala", "Score", "1 a 5"],
      ["columna", "Score", "Disposición hacia lo digital"],
      ["ajuste", "Alto desde · Disposición hacia lo digital", 3],
    ],
  },
  pt: {
    headers: ["O quê", "Na sua lista", "Significa", "Só na coluna", "Nota"],
    rows: [
      ["coluna", "Machin", "Ator"],
      ["palavra", "Op", "telecom", "Type"],
      ["tipo de organismo", "Tiers-lieu", "Economia social e solidária"],
      ["escala", "Score", "1–5"],
      ["coluna", "Score", "keenness"],
      ["definição", "Alto a partir de · keenness", "3"],
    ],
  },
} as const;

describe("own words in any of the four languages", () => {
  it.each(LANGUAGES)("explain the same list: %s", async (language) => {
    const { headers: wordsHeaders, rows } = SPOKEN[language];
    const list = [
      ["Sonaval", "Op", 5],
      ["La Friche", "Tiers-lieu", 3],
    ];
    const file = await termsWorkbook(["Machin", "Type", "Score"], list, rows, { wordsHeaders: [...wordsHeaders] });
    const audit = doneAudit((await auditFile(file)).outcome);

    expect(audit.findings.filter(({ kind }) => kind === "own-word")).toEqual([]);
    expect(audit.stakeholders).toMatchObject([
      { name: "Sonaval", category: "telecom", keenness: 3 },
      { name: "La Friche", category: "social_economy", ownKind: "Tiers-lieu", keenness: 2 },
    ]);
    expect(audit.terms?.settings.highFrom).toEqual({ familiarity: 2, keenness: 3 });
  });

  it("with hostile texts do no harm: they are told, and nothing else changes", async () => {
    const hostile = [
      "=1+1",
      "'@SUM(A1)",
      "__proto__",
      "constructor",
      "*",
      "~?",
      "<b>",
      "a".repeat(300),
      "\u202e\u0301",
    ];
    const words = hostile.flatMap((text) => [
      ["mot", text, text],
      ["colonne", text, "Acteur"],
      [text, "Type", "ONG"],
    ]);
    const { audit } = await auditWith(["Acteur", "Type"], [["Sonaval", "Télécoms"]], words);
    const plain = await auditWith(["Acteur", "Type"], [["Sonaval", "Télécoms"]], []);

    expect(audit.stakeholders).toEqual(plain.audit.stakeholders);
    expect(audit.findings.filter(({ kind }) => kind !== "own-word")).toEqual(plain.audit.findings);
    for (const language of LANGUAGES)
      for (const finding of audit.findings) expect(findingMessage(finding, language).length).toBeLessThan(700);
  });

  it("without its headers the table says which ones it needs; days and percentages that Excel made are read", async () => {
    const file = await termsWorkbook(["Acteur", "Type"], [["A", "ONG"]], [["mot", "Op", "ONG"]], {
      wordsHeaders: ["Quoi", "Mot", "Sens", "Colonne", "Note"],
    });
    const { outcome } = await auditFile(file, { language: "fr" });
    const session = openSession(
      await termsWorkbook(["Acteur", "Appétence"], [["A", 4]], [["échelle", "Appétence", null]]),
    );
    await session.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Mes mots").getRange("C6");
      cell.values = [["2026-05-01"]];
      cell.numberFormat = [["d-mmm"]];
      await context.sync();
    });
    const day = doneAudit((await auditFile(session.save())).outcome);

    expect(outcome.audit.findings).toContainEqual(
      expect.objectContaining({ problem: "no-columns", missing: ["yours", "means"] }),
    );
    expect(day.findings.filter(({ kind }) => kind === "own-word" || kind === "scale-assumed")).toEqual([]);
    expect(day.stakeholders[0]?.keenness).toBe(3);
  });

  it("are named in the JSON: what was applied, with its codes, and the settings", async () => {
    const { audit } = await auditWith(
      ["Acteur", "Type"],
      [["La Friche", "Tiers-lieu"]],
      [
        ["type d’organisme", "Tiers-lieu", "ESS", "Type"],
        ["réglage", "Télécoms · Données", "0"],
        ["mot", "Op", "Zorglub"],
      ],
    );
    const json = auditJson(audit, { file: "a.xlsx", written: null, host: HOST, timings: TIMINGS });

    expect(json.words).toEqual({
      table: "PartnershipWords",
      sheet: "Mes mots",
      applied: [
        {
          kind: "kind",
          cell: "'Mes mots'!B6",
          yours: "Tiers-lieu",
          means: "ESS",
          category: "social_economy",
          onlyIn: "Type",
        },
        {
          kind: "setting",
          cell: "'Mes mots'!B7",
          yours: "Télécoms · Données",
          means: "0",
          setting: "expected",
          category: "telecom",
          resource: "data",
          value: 0,
        },
      ],
      settings: { highFrom: { familiarity: 2, keenness: 2 }, expected: { telecom: { data: 0 } }, agreementFrom: null },
    });
    expect(json.stakeholders[0]).toMatchObject({ category: "social_economy", ownKind: "Tiers-lieu" });
    expect(json.findings).toContainEqual(expect.objectContaining({ kind: "own-word", cell: "'Mes mots'!C8" }));
  });
});

const HOST = { roundTrips: 0, requestBytes: 0, responseBytes: 0, largestRequestBytes: 0, unknownMembers: [] };
const TIMINGS = { openMs: 0, readMs: 0, checkMs: 0, writeMs: 0, saveMs: 0 };
