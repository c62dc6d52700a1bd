import { auditJson } from "../../../src/core/auditJson";
import { auditTables } from "../../../src/core/auditTables";
import { LANGUAGES, type Language } from "../../../src/core/guide/codes";
import { proposalLine, proposalsOf } from "../../../src/core/messages/proposals";
import { summaryLines } from "../../../src/core/messages/summary";
import type { Audit } from "../../../src/core/model/audit";
import { noticeFor } from "../../../src/entry/noticeTexts";
import { tableOf } from "../../fixtures/core/table";

/** A list whose scale stands under "Intérêt", which the values alone do not make keenness. */
function audited(language: Language | null = null, nameHeader = "Acteur"): Audit {
  const rows = [
    ["Corvel", "Télécoms", 5],
    ["Phare", "ONG", 2],
  ];
  const options = { asOf: "2026-11-28", language, pinned: [], chosen: null, skipped: [] };
  return auditTables([tableOf([nameHeader, "Catégorie", "Intérêt"], rows)], options);
}

const SURROUNDINGS = {
  file: "liste.xlsx",
  written: null,
  host: { roundTrips: 0, requestBytes: 0, responseBytes: 0, largestRequestBytes: 0, unknownMembers: [] },
  timings: { openMs: 0, readMs: 0, checkMs: 0, writeMs: 0, saveMs: 0 },
};

describe("what is proposed", () => {
  it("is told in the JSON with its reason, in the language of the list", () => {
    const [table] = auditJson(audited(), SURROUNDINGS).source.tables;
    expect(table?.columns[2]).toEqual({
      header: "Intérêt",
      field: null,
      confidence: "low",
      proposal: "keenness",
      use: null,
      reason: "2 valeurs sur 2\u00a0: nombres de 2 à 5",
    });
    expect(table?.columns[1]).toMatchObject({ field: "category", confidence: "high" });
  });

  it("is told by the summary and the note of the ribbon in the same words", () => {
    const audit = audited();
    const [line] = proposalsOf(audit).map((proposal) => proposalLine(proposal, "fr"));
    const summary = summaryLines(audit, { file: "liste.xlsx", written: null, remarks: [] });
    expect(summary).toContain(`  ${line}`);
    expect(summary.join("\n")).toContain('--map "Acteurs.Intérêt=keenness"');
    expect(noticeFor({ status: "shown", toConfirm: [line ?? ""] }, "fr")?.items).toEqual([line]);
    expect(noticeFor({ status: "nothing", left: [], toConfirm: [line ?? ""] }, "fr")?.items).toEqual([line]);
  });

  it("is told too of a table that is left aside for want of a sure name", () => {
    const audit = audited(null, "Machin");
    expect([audit.tables, audit.skipped.map(({ reason }) => reason)]).toEqual([[], ["no-name-column"]]);
    expect(audit.language).toBe("fr");
    expect(proposalsOf(audit).map(({ field }) => field)).toContain("keenness");
    const [skipped] = auditJson(audit, SURROUNDINGS).source.skippedTables;
    expect(skipped?.columns?.map(({ proposal }) => proposal)).toContain("keenness");
  });

  it("is nothing to tell where all is sure", () => {
    expect(noticeFor({ status: "shown", toConfirm: [] }, "en")).toBeNull();
  });

  it.each(LANGUAGES)("is one sentence without a gap in it (%s)", (language) => {
    for (const proposal of proposalsOf(audited(language)))
      expect(proposalLine(proposal, language)).not.toMatch(/undefined|null|\[object/);
  });
});
