import { subjectLines } from "../../../src/core/messages/subjectLines";
import { auditOf, stakeholder } from "../../fixtures/core/audit";
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
});
