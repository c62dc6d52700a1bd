import { RESOURCES, type Resource } from "../../../src/core/guide/codes";
import { byCode } from "../../../src/core/guide/records";
import { subjectMatches, type NeedMatch } from "../../../src/core/matrix/subjectMatches";
import type { AssessedStakeholder } from "../../../src/core/model/stakeholder";
import type { Subject } from "../../../src/core/model/subjects";
import { stakeholder, type StakeholderWish } from "../../fixtures/core/audit";
import { subject, subjectsOf } from "../../fixtures/core/subjects";

const partner = (name: string, wish: StakeholderWish): AssessedStakeholder =>
  stakeholder({ name, key: name, profile: "ready", familiarity: 2, keenness: 2, ...wish });

// Worked out by hand: who is of which subject, and what each has said.
const TOWN: readonly AssessedStakeholder[] = [
  partner("Agrilog", { category: "digital", projects: ["Irrigation"], resources: { technical: "yes" } }),
  partner("Maraîchers", {
    ...{ category: "small_informal", projects: ["irrigation"], familiarity: 3 },
    resources: { financial: "no", human: "yes" },
  }),
  partner("Banque", { category: "private_traditional", profile: "willing", resources: { financial: "yes" } }),
  partner("Ondal", { category: "telecom", projects: ["Navettes"], keenness: 3, resources: { data: "yes" } }),
  partner("Jardins", { category: "cbo", projects: ["Irrigation", "Navettes"], profile: "watch", keenness: 0 }),
  partner("École", {
    ...{ category: "academia", projects: ["*"], profile: "skilled", keenness: 1 },
    resources: { financial: "no", technical: "yes", human: "no", data: "yes" },
  }),
  partner("Riche", { projects: ["Irrigation"], apart: "declined", resources: byCode(RESOURCES, () => "yes" as const) }),
];

/** The same where Banque, whom nobody had asked about people or a project, was asked and brings none. */
const ASKED = TOWN.map((own) =>
  own.name === "Banque" ? { ...own, resources: { ...own.resources, human: "no" as const } } : own,
);

const SUBJECTS: readonly Subject[] = [
  subject("Navettes", { needs: ["human", "data"], users: "habitants" }),
  subject("Eau des champs", {
    ...{ projects: ["Irrigation"], needs: ["financial", "technical", "data"] },
    ...{ users: "maraîchers", userCategories: ["citizens", "cbo", "small_informal"] },
  }),
  subject("Santé", { needs: null }),
  subject("Démarches", { needs: ["human"], users: "personnes âgées" }),
  subject("Mesures", { needs: ["technical", "data"] }),
];

const matchesOf = (partners = TOWN, subjects = SUBJECTS, project: string | null = null) =>
  subjectMatches({ stakeholders: partners, subjects: subjectsOf(subjects), project });

const names = (partners: readonly AssessedStakeholder[]): string => partners.map(({ name }) => name).join(", ");
const said = ({ state, sure, possible }: NeedMatch): string => `${state}: ${names(sure)} | ${names(possible)}`;

describe("subjects and who could serve them", () => {
  it("come with what nobody serves first, then what has no needs noted, what lacks something, what is to ask, else as in the table", () => {
    const told = (partners: typeof TOWN) =>
      matchesOf(partners).map(({ subject: { name }, served }) => `${name} ${served}`);

    expect(told(ASKED)).toEqual(["Démarches no", "Santé unsaid", "Navettes yes", "Eau des champs yes", "Mesures yes"]);
    // Nobody asked Banque whether it is of this subject or brings people: that is no "nobody".
    expect(told(TOWN)).toEqual([
      "Santé unsaid",
      "Démarches unasked",
      "Navettes yes",
      "Eau des champs yes",
      "Mesures yes",
    ]);
  });

  it("put what nobody serves before what lacks one resource, wherever their rows stand", () => {
    const lacking = subject("Vélos", { needs: ["data", "human"] });
    const [first, second] = matchesOf(
      [partner("Ondal", { projects: ["Vélos"], resources: { data: "yes", human: "no" } })],
      [lacking, subject("Démarches", { needs: ["human"] })],
    );

    expect([first?.subject.name, second?.subject.name]).toEqual(["Démarches", "Vélos"]);
  });

  it.each<[name: string, resource: Resource, expected: string]>([
    ["Navettes", "data", "sure: Ondal, École | Jardins"],
    ["Navettes", "human", "possible:  | Ondal, Jardins"],
    ["Navettes", "technical", "unneeded:  | "],
    // Banque has said yes, and nobody has asked it about the subject; Maraîchers have said no.
    ["Eau des champs", "financial", "possible:  | Banque, Agrilog, Jardins"],
    ["Eau des champs", "technical", "sure: Agrilog, École | Maraîchers, Jardins"],
    ["Eau des champs", "data", "sure: École | Maraîchers, Agrilog, Jardins"],
    ["Démarches", "human", "unasked:  | "],
    ["Santé", "human", "unsaid:  | "],
  ])("say of %s who brings %s", (name, resource, expected) => {
    const match = matchesOf().find(({ subject }) => subject.name === name);

    expect(match === undefined ? "" : said(match.needs[resource])).toBe(expected);
  });

  it("say who is ready and who is to ask, the nearest first", () => {
    const told = matchesOf().map(({ subject: { name }, ready, toAsk }) => [name, names(ready), names(toAsk)]);

    expect(told).toEqual([
      ["Santé", "", ""],
      ["Démarches", "", ""],
      ["Navettes", "Ondal", "Ondal, Jardins"],
      ["Eau des champs", "Maraîchers, Agrilog", "Maraîchers, Banque, Agrilog, Jardins"],
      ["Mesures", "", ""],
    ]);
  });

  it("say whether users are at the table, and that nobody can tell while a category or the project is not known", () => {
    const users = (partners: readonly AssessedStakeholder[]): string[] =>
      matchesOf(partners).map(({ subject: { name }, users: { state, partners: own } }) =>
        [name, state, names(own)].join(" "),
      );

    expect(users(TOWN)).toEqual([
      "Santé no ",
      "Démarches no ",
      "Navettes yes Jardins",
      "Eau des champs yes Maraîchers, Jardins",
      "Mesures no ",
    ]);
    expect(users([...TOWN, partner("Voisins", { category: "citizens" })])).toContain("Démarches ask Voisins");
    expect(users([...TOWN, partner("X", { category: null, projects: ["Démarches"] })])).toContain("Démarches ask X");
  });

  // By hand: nothing noted is no "nobody", whoever is around it; a noted "none" wants nobody; one noted need decides.
  it.each<[what: string, needs: Partial<Subject["needs"]>, projects: readonly string[], expected: string]>([
    ["has no need noted, and nobody names it", {}, ["Navettes"], "unsaid"],
    ["has no need noted, and somebody names it", {}, ["sante"], "unsaid"],
    ["has one noted as not needed, of the others nothing", { data: "no" }, [], "unsaid"],
    ["is noted to need nothing", byCode(RESOURCES, () => "no" as const), ["Navettes"], "yes"],
    ["needs what somebody of it brings, of the others nothing noted", { data: "yes" }, ["sante"], "yes"],
    ["needs what somebody may bring", { data: "yes" }, [], "yes"],
    ["needs what somebody was not asked about, nor about any project", { human: "yes" }, [], "unasked"],
    ["needs what somebody of it was not asked about", { human: "yes" }, ["sante"], "yes"],
    ["needs what nobody around it could bring", { data: "yes" }, ["Navettes"], "no"],
  ])("know whether somebody serves a subject that %s", (_, needs, projects, expected) => {
    const noted = { ...subject("Santé", { needs: null }) };
    const [match] = matchesOf(
      [partner("Ondal", { projects, resources: { data: "yes" } })],
      [{ ...noted, needs: { ...noted.needs, ...needs } }],
    );

    expect(match?.served).toBe(expected);
  });

  it("take everybody for a subject of all projects, and only subjects of the project that is looked at", () => {
    const [all] = matchesOf([partner("Ondal", {})], [subject("Mesures", { projects: ["*"], needs: ["data"] })]);
    const scoped = matchesOf(TOWN, SUBJECTS, "irrigation").map((match) => match.subject.name);

    expect(all && names(all.partners)).toBe("Ondal");
    expect(scoped).toEqual(["Santé", "Démarches", "Navettes", "Eau des champs", "Mesures"]);
    expect(matchesOf(TOWN, [subject("Bus", { projects: ["Navettes"] })], "irrigation")).toEqual([]);
  });
});
