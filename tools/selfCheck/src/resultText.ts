/** What came of a check as text: a section for docs/checked-in-excel.md. */

import type { SelfCheck } from "./fact";

/** One line on what was checked. */
export function headline({ excel }: SelfCheck): string {
  return `${excel.day} · ${excel.host} ${excel.version} · ExcelApi ${excel.excelApi}`;
}

/** One line on how it went. */
export function summary({ facts, left }: SelfCheck): string {
  const passed = facts.filter(({ isPassed }) => isPassed).length;
  const rest = left.length === 0 ? "" : ` These sheets could not be deleted: ${left.join(", ")}.`;
  return `${passed} of ${facts.length} facts hold.${rest}`;
}

/** Headline, summary, and a table with the facts that do not hold first. */
export function resultText(check: SelfCheck): string {
  const facts = [...check.facts].sort((a, b) => Number(a.isPassed) - Number(b.isPassed));
  return [
    `## ${headline(check)}`,
    "",
    summary(check),
    "",
    "| | fact | expected | seen |",
    "|---|---|---|---|",
    ...facts.map(({ name, expected, seen, isPassed }) =>
      row([isPassed ? "pass" : "**FAIL**", name, expected, isPassed ? "so" : seen]),
    ),
    "",
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("\n", " ").replaceAll("|", "\\|")).join(" | ")} |`;
}
