/** What every peer does with the rows of the list, first the headers: two sheets as rows of cells. */

const [NAME, CATEGORY, FIRST_QUESTION, LAST_QUESTION, FIRST_RESOURCE] = [0, 1, 2, 11, 8];
const MARKS = { yes: "✓", no: "–" };

/** @returns The matrix grouped by category, and the counts of each category: partners, then a yes for each resource. */
function sheetsOf([headers, ...rows]) {
  const groups = new Map();
  for (const row of rows) {
    const category = row[CATEGORY];
    const group = groups.get(category) ?? { partners: [], counts: [0, 0, 0, 0] };
    groups.set(category, group);
    const answers = [];
    for (let column = FIRST_QUESTION; column <= LAST_QUESTION; column += 1) {
      const value = row[column] ?? null;
      answers.push(value === "" ? null : (MARKS[value] ?? value));
    }
    const given = answers.filter((answer) => answer !== null).length;
    group.partners.push([row[NAME], ...answers, given, given / answers.length]);
    for (let resource = 0; resource < 4; resource += 1)
      if (row[FIRST_RESOURCE + resource] === "yes") group.counts[resource] += 1;
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    matrix: [
      ["Stakeholder", ...headers.slice(FIRST_QUESTION, LAST_QUESTION + 1), "Answered", "Completeness"],
      ...sorted.flatMap(([category, { partners }]) => [[category], ...partners]),
    ],
    summary: [
      ["Category", "Stakeholders", "Financial", "Technical", "Human", "Data"],
      ...sorted.map(([category, { partners, counts }]) => [category, partners.length, ...counts]),
    ],
  };
}

module.exports = { sheetsOf };
