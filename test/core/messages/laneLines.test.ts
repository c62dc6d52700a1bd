import { auditTables } from "../../../src/core/auditTables";
import { jsonLanes } from "../../../src/core/lanesJson";
import { laneLines } from "../../../src/core/messages/laneLines";
import type { Audit } from "../../../src/core/model/audit";
import { LANGUAGES, type Language } from "../../../src/core/guide/codes";
import { tableOf } from "../../fixtures/core/table";

const HEADERS = ["Acteur", "Catégorie", "Familiarité numérique", "Appétence numérique", "Données"];
// By hand: an NGO of each zone and one that only half answered, a telecom that was never asked.
const ROWS = [
  ["Alpha", "ONG", 3, 3],
  ["Bravo", "ONG", 2, 2],
  ["Charlie", "ONG", 0, 3],
  ["Delta", "ONG", 3, 0],
  ["Echo", "ONG", 0, 0],
  ["Foxtrot", "ONG", 3, null],
  ["Golf", "Opérateur télécom", null, null],
] as const;

const auditOf = (rows: readonly (readonly (string | number | null)[])[], language: Language = "en"): Audit =>
  auditTables(
    [
      tableOf(
        HEADERS,
        rows.map((row) => [...row, "oui"]),
      ),
    ],
    {
      ...{ asOf: "2026-11-28", language, pinned: [], chosen: null, skipped: [] },
    },
  );

describe("the lanes of the map in the printed summary and the JSON", () => {
  it("say of every category how near its partners are, those of nobody too", () => {
    const [title, ...lines] = laneLines(auditOf(ROWS));

    expect(title).toBe("Ecosystem map");
    expect(lines).toEqual([
      "  Telecoms  1 partner: 1 to ask",
      "  NGOs      6 partners: 1 willing, 1 skilled, 1 to watch, 3 to ask",
      "  ✕ Nobody listed: who could speak for them?",
      "    Public bodies, Traditional private, Digital firms, Small entrepreneurs, Social economy",
      "    Community groups, Citizens and users, Universities, schools",
    ]);
  });

  it("are not printed where nobody has said where they stand", () => {
    expect(laneLines(auditOf([["Golf", "Opérateur télécom", null, null]]))).toEqual([]);
  });

  it("give each zone with its partners, nearest first, and why a lane is empty", () => {
    const lanes = jsonLanes(auditOf([...ROWS, ["Hotel", "Zzyzx", null, null]]));
    const ngos = lanes.find(({ category }) => category === "ngo");
    const named = Object.entries(ngos?.zones ?? {}).map(
      ([zone, own]) => `${zone}: ${own.map(({ name }) => name).join(", ")}`,
    );

    expect(named).toEqual([
      "ready: ",
      "willing: Charlie",
      "skilled: Delta",
      "watch: Echo",
      "ask: Alpha, Bravo, Foxtrot",
    ]);
    expect(ngos).toMatchObject({ partners: 6, nobody: null });
    expect(lanes.find(({ category }) => category === "academia")).toMatchObject({ partners: 0, nobody: "unseen" });
    expect(lanes.at(-1)).toMatchObject({ category: null, partners: 1 });
  });

  it.each(LANGUAGES)("fit a terminal in %s", (language) => {
    const unread = laneLines(auditOf([...ROWS, ["Hotel", "Zzyzx", null, null]], language));

    expect(unread.filter((line) => line.length > 100)).toEqual([]);
  });
});
