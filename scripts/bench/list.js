/** The list that everybody audits: the same for the same number of rows. */

const HEADERS = [
  "Organisation",
  "Category",
  "Digital familiarity",
  "Keenness",
  "Profit expectations",
  "Social cause or political interest",
  "New knowledge",
  "Efficiency or democracy",
  "Financial resources",
  "Technical resources",
  "Human resources",
  "Data resources",
  "Territory",
  "Contact",
  "Notes",
];

/** Labels of the list by the codes of the audit. */
const CATEGORIES = {
  private_traditional: "Traditional private sector",
  telecom: "Telecommunication",
  digital: "Digital sector",
  ngo: "Civil society",
  academia: "Academia",
};

const PLACES = ["Centre", "Nord", "Vieux-Port", "Campus", "Périphérie", "Métropole"];
const WORDS =
  "wants a shared platform for mobility and waste before the pilot, asked the council to sign the convention".split(
    " ",
  );

/** A sequence of numbers from 0 to 1, the same each time (Park and Miller's generator). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Rows of as many cells as there are headers; null is blank. */
function listRows(count) {
  const next = numbers(20_261_129);
  const oneOf = (items) => items[Math.floor(next() * items.length)];
  const answer = () => oneOf(["yes", "no", "yes", "no", "no", null]);
  const note = () => Array.from({ length: 3 + Math.floor(next() * 20) }, () => oneOf(WORDS)).join(" ");
  return Array.from({ length: count }, (_, row) => [
    `Partner ${row + 1} ${oneOf(PLACES)}`,
    oneOf(Object.values(CATEGORIES)),
    oneOf([0, 1, 2, 3, null]),
    oneOf([0, 1, 2, 3, null]),
    ...Array.from({ length: 8 }, answer),
    oneOf(PLACES),
    `contact${row + 1}@example.org`,
    next() < 0.3 ? null : note(),
  ]);
}

module.exports = { CATEGORIES, HEADERS, listRows };
