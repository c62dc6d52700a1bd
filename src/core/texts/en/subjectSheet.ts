import type { SubjectSheetTexts } from "../catalogue/subjectSheet";
import { plural, quote } from "./wording";

/** English texts about subjects and who could serve them. */
export const subjectSheet: SubjectSheetTexts = {
  title: (name, unserved, unsaid, unasked) => {
    if (unserved === 1) return `${quote(name)}: nobody serves this subject yet`;
    if (unserved > 1) return `${unserved} subjects that nobody serves yet, first ${quote(name)}`;
    if (unsaid === 1) return `${quote(name)}: its needs are not noted yet`;
    if (unsaid > 1) return `${unsaid} subjects: needs not noted yet, first ${quote(name)}`;
    if (unasked === 1) return `${quote(name)}: partners are still to be asked about it`;
    if (unasked > 1) return `${unasked} subjects to ask partners about, first ${quote(name)}`;
    return "Subjects: each has somebody who serves it, or may";
  },
  none: "No subject is noted yet",
  subtitle: (subjects, partners) =>
    `Subjects: whom do we need for what? · ${plural(subjects, "subject", "subjects")} · ${plural(partners, "partner", "partners")}`,
  howToRead:
    "✓ can bring it: has said yes, and belongs to this subject · ? still to ask · ✕ nobody: all were asked · – not needed. The nearest partner is named, + n others.",
  noProjects: (header) =>
    `No partner names a project, so no match is sure yet: note the subject, or its project, in a column ${quote(header)} of your list.`,
  dated: (date, isLive) =>
    isLive
      ? `Subjects and what they need are those of ${date}; who could serve them follows the matrix.`
      : `Subjects, names and counts are those of ${date}.`,
  bands: { needs: "What it takes, and who could bring it", table: "Around the table" },
  headers: {
    subject: "Subject",
    owner: "In charge",
    users: "Users concerned",
    financial: "Financial",
    technical: "Technical",
    human: "Human",
    data: "Data",
    ready: "Ready",
    to_ask: "To ask",
    users_there: "Users at the table",
    next: "What next",
    project: "Project",
    partners: "Partners",
    served: "Served",
    user_codes: "Codes of users",
    users_yes: "Users there",
    users_maybe: "Users to ask",
    key: "Key",
  },
  nobody: "nobody",
  unasked: "nobody asked yet",
  unsaid: "not noted",
  needsUnsaid: "needs not noted",
  users: { yes: "yes", ask: "to ask", no: "no" },
  next: {
    nobody: "Nobody yet: propose it to partners",
    lacking: "Find who brings: ",
    unsaid: "Note what it needs",
    ask: "Ask those who may bring it",
    unasked: "Ask partners: nobody was asked yet",
    users: "Invite users",
    meet: "Bring the partners together",
  },
  inviteTitle: (date) => `Whom to invite together, subject by subject, as of ${date}`,
  inviteHeaders: ["Subject", "Who is ready", "Users"],
  askFirst: (names) => `nobody is ready yet; to ask first: ${names}`,
  nobodyReady: "nobody yet: propose it to those nearest to digital technology",
  usersThere: (names) => `✓ at the table: ${names}`,
  usersToAsk: (names) => `? to ask: ${names}`,
  usersToFind: (users) => `✕ to find: ${users ?? "users of this subject"}`,
  unservedLabel: (count) => plural(count, "subject", "subjects"),
  unserved: (names) => `nobody serves: ${names}`,
  unsaidNeeds: (names) => `needs not noted: ${names}`,
  unaskedPartners: (names) => `partners still to be asked: ${names}`,
  printedTitle: "Subjects, and who could serve them:",
  more: (count) => `… and ${plural(count, "more subject", "more subjects")} in the workbook`,
  colon: ": ",
};
