/** @jest-environment ./test/support/paneEnvironment.js */
import { cleanup, render, screen } from "@testing-library/react";
import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { services } from "../../src/entry/services";
import { App } from "../../src/taskpane/App";
import { DAY } from "../support/brokenRuns";
import { listWorkbook, tableWorkbook } from "../support/auditSession";
import { PATIENCE } from "../support/panePress";

const HEADERS = ["Acteur", "Type", "Appétence", "Ressources financières", "Remarques"];
/** What the pane may ask of Excel before the user does anything, clean-up included. */
const MOST_ROUND_TRIPS = 3;

function rowsOf(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, row) => [`Structure ${row}`, "ONG", row % 4, "oui", "rien de neuf"]);
}

async function auditedWorkbook(count: number): Promise<Uint8Array> {
  const session = openSession(await tableWorkbook(HEADERS, rowsOf(count)));
  await auditWorkbook(DAY);
  await session.excel.idle();
  return session.save();
}

/** Round trips until the pane says what it found and nothing more is asked. */
async function roundTripsToOpen(file: Uint8Array): Promise<number> {
  const { excel } = openSession(file);
  render(<App excelLanguage="en" excelScheme="light" today={() => "2026-11-24"} services={services} />);
  await screen.findByRole("button", { name: /^Check my / }, PATIENCE);
  await excel.idle();
  return excel.statistics.roundTrips;
}

describe("round trips until the pane is open", () => {
  afterEach(cleanup);

  it("are three at most for a table of 2,000 stakeholders", async () => {
    expect(await roundTripsToOpen(await tableWorkbook(HEADERS, rowsOf(2_000)))).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
  });

  it("are three at most where sheets of ours stand", async () => {
    expect(await roundTripsToOpen(await auditedWorkbook(100))).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
  });

  it("are three at most for a plain list that is seen whole where its head is looked for", async () => {
    expect(await roundTripsToOpen(await listWorkbook(HEADERS, rowsOf(50)))).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
  });

  it("are one more for the rest of a long plain list", async () => {
    expect(await roundTripsToOpen(await listWorkbook(HEADERS, rowsOf(2_000)))).toBe(MOST_ROUND_TRIPS + 1);
  });
});
