import { projectsHint, subjectLines } from "../../../src/core/messages/subjectLines";
import { askedAudit, auditOf, stakeholder } from "../../fixtures/core/audit";
import { subject, subjectsOf } from "../../fixtures/core/subjects";

const NAME = "Communauté d’agglomération du Val de Meroy";
const partner = stakeholder({
  ...{ name: NAME, projects: ["*"], category: "citizens" },
  resources: { financial: "yes", technical: "yes", human: "yes", data: "yes" },
});

describe("subjects in the printed summary", () => {
  it("go on in a second line where a terminal would be too narrow", () => {
    const subjects = subjectsOf([subject("Navettes", { needs: ["financial", "technical", "human", "data"] })]);
    const [title, ...lines] = subjectLines(auditOf([partner], { subjects, language: "en" }));

    expect(title).toBe("Subjects, and who could serve them:");
    expect(lines).toEqual([
      "  Navettes: financial ✓ Communauté d’agglomérat… · technical ✓ Communauté d’agglomérat…",
      "    human ✓ Communauté d’agglomérat… · data ✓ Communauté d’agglomérat… · users at the table ✓ yes",
    ]);
  });

  it("are eight at most, then how many others there are", () => {
    const many = Array.from({ length: 10 }, (_, index) => subject(`Sujet ${index}`, { needs: ["data"] }));
    const lines = subjectLines(auditOf([partner], { subjects: subjectsOf(many), language: "en" }));

    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe("  … and 2 more subjects in the workbook");
  });

  it("are not spoken of where there are none", () => {
    expect(subjectLines(auditOf([partner]))).toEqual([]);
    expect(subjectLines(auditOf([partner], { subjects: subjectsOf([]) }))).toEqual([]);
  });

  it("say what makes a match sure where no partner names a project, and nothing where one does or the subject is everybody's", () => {
    const own = (projects: readonly string[]) =>
      askedAudit([stakeholder({ name: "Ondal", projects: [...projects], resources: { data: "yes" } })], {
        ...{ subjects: subjectsOf([subject("Navettes", { needs: ["data"] })]), language: "en" },
      });

    expect(subjectLines(own([])).slice(1)).toEqual([
      "  Navettes: data ? Ondal · users at the table ✕ no",
      "  No partner names a project, so no match is sure yet: note the subject, or its project, in a",
      "  column “Project” of your list.",
    ]);
    expect(projectsHint(own(["Vélos"]))).toBeNull();
    const everybody = subjectsOf([subject("Mesures", { needs: ["data"], projects: ["*"] })]);
    expect(projectsHint({ ...own([]), subjects: everybody })).toBeNull();
    expect(projectsHint({ ...own([]), subjects: subjectsOf([]) })).toBeNull();
  });
});
