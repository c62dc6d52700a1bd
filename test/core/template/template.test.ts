import { auditTables } from "../../../src/core/auditTables";
import { LANGUAGES, SCALE_FIELDS } from "../../../src/core/guide/codes";
import { SAMPLE_ROWS } from "../../../src/core/template/sampleRows";
import { template } from "../../../src/core/template/template";
import type { Table } from "../../../src/core/model/table";

const OPTIONS = { asOf: "2026-11-23", language: null, pinned: [], chosen: null, skipped: [] } as const;

describe.each(LANGUAGES)("the template table in %s", (language) => {
  const sample = template(language, "sample");
  const table: Table = {
    name: sample.tableName,
    sheet: sample.sheetName,
    origin: { row: 2, column: 0 },
    headers: sample.columns.map(({ header }) => header),
    rows: sample.rows.map((row) => row.map((text) => (text === "" ? null : text))),
    hiddenRows: [],
    numberFormats: [],
    hasTotals: false,
  };
  const audit = auditTables([table], OPTIONS);

  it("is recognised column by column, in its own language", () => {
    expect(audit.language).toBe(language);
    expect(audit.tables[0]?.mapping.columns.map(({ field, confidence }) => [field, confidence])).toEqual(
      sample.columns.map(({ field }) => [field, "high"]),
    );
  });

  it("holds a sample that reads back as meant, without a finding", () => {
    expect(audit.findings).toEqual([]);
    expect(audit.stakeholders.map(({ category }) => category)).toEqual(SAMPLE_ROWS.map(({ category }) => category));
    for (const field of SCALE_FIELDS)
      expect(audit.stakeholders.map((own) => own[field])).toEqual(SAMPLE_ROWS.map((own) => own[field]));
    expect(audit.stakeholders.map(({ resources }) => resources)).toEqual(SAMPLE_ROWS.map(({ resources }) => resources));
    expect(audit.stakeholders.map(({ gains }) => (gains.status === "some" ? gains.options : gains.status))).toEqual(
      SAMPLE_ROWS.map(({ gains }) => gains ?? "unknown"),
    );
    expect(
      audit.stakeholders.map(({ incentives }) =>
        incentives.status === "some" ? [...incentives.options].sort() : incentives.status,
      ),
    ).toEqual(
      SAMPLE_ROWS.map(({ incentives }) =>
        typeof incentives === "object" && incentives !== null ? [...incentives].sort() : (incentives ?? "unknown"),
      ),
    );
  });

  it("offers only words that are understood", () => {
    for (const { field, choices } of sample.columns) {
      const words =
        choices.kind === "words"
          ? choices.words
          : choices.kind === "list"
            ? (sample.lists[choices.column]?.words ?? [])
            : [];
      for (const word of words) {
        const column = table.headers.indexOf(
          sample.columns.find((candidate) => candidate.field === field)?.header ?? "",
        );
        const rows = [table.headers.map((_, index) => (index === 0 ? "A" : index === column ? word : null))];
        const { findings } = auditTables([{ ...table, rows }], OPTIONS);
        expect({ word, findings: findings.filter(({ place }) => place.field === field) }).toEqual({
          word,
          findings: [],
        });
      }
    }
  });

  it("keeps to what Excel takes: guidance of 255 characters, picked words without commas in one rule", () => {
    for (const { guidance, choices } of sample.columns) {
      expect(guidance.length).toBeGreaterThan(3);
      expect(guidance.length).toBeLessThanOrEqual(255);
      if (choices.kind === "words") expect(choices.words.join(",").length).toBeLessThanOrEqual(255);
      if (choices.kind === "words") expect(choices.words.join("")).not.toContain(",");
    }
    expect(sample.sheetName.length).toBeLessThanOrEqual(31);
    expect(template(language, "blank").rows.flat().join("")).toBe("");
  });
});
