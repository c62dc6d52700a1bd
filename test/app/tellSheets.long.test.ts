/** What is said of each sheet when a run is cut short. */

import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { errorMessage } from "../../src/core/messages/messages";
import { WorkbookError } from "../../src/core/model/workbookError";
import { DAY, notedResult } from "../support/brokenRuns";
import { play, type Fault } from "../support/faultPlayer";
import { requestsOf, writingOf } from "../support/requestLog";

const OURS = [
  "Matrice de partenariats",
  "Ressources par catégorie",
  "Carte de l’écosystème",
  "À faire",
  "Conventions et budget",
  "Synthèse",
  "Historique des partenaires",
];

const work = async (): Promise<unknown> => auditWorkbook(DAY);

/** The error of a run over a result, cut short at a share of the places of the request that writes. */
async function cutAt(share: number | "refused" | "answer lost"): Promise<WorkbookError> {
  const file = await notedResult();
  const { request, places } = writingOf(await requestsOf(file, work));
  const where = { request, code: "GeneralException" };
  const fault: Fault =
    typeof share === "number"
      ? { kind: "cut short", ...where, after: places[Math.floor(places.length * share)] ?? 0 }
      : { kind: share, ...where };
  const session = openSession(file);
  const error = await play(session, work, fault);
  if (!(error instanceof WorkbookError)) throw new Error("Nothing was refused.");
  return error;
}

const states = ({ sheets }: WorkbookError) =>
  Object.fromEntries((sheets ?? []).map(({ name, state }) => [name, state] as const));

describe("a run over a result that Excel cuts short", () => {
  it("says of every sheet that it was not written where nothing was", async () => {
    expect(states(await cutAt("refused"))).toEqual(Object.fromEntries(OURS.map((name) => [name, "untouched"])));
  });

  it("says of every sheet that it was written where only the answer was lost", async () => {
    const error = await cutAt("answer lost");
    expect(states(error)).toEqual(Object.fromEntries(OURS.map((name) => [name, "written"])));
    expect(errorMessage(error, "fr")).toContain(`Écrites\u00a0: ${OURS.join(", ")}.`);
  });

  it("names those that were begun and those that stand as they were", async () => {
    const error = await cutAt(0.5);
    expect(states(error)).toMatchObject({ "Matrice de partenariats": "begun", Synthèse: "untouched" });
    expect(errorMessage(error, "en")).toContain("Not written: À faire, Conventions et budget, Synthèse.");
    expect(errorMessage(error, "fr")).toContain("Commencées et non terminées\u00a0: Matrice de partenariats");
  });
});
