import type { SubjectSheetTexts } from "../catalogue/subjectSheet";
import { plural, quote } from "./wording";

/** Portuguese texts about subjects and who could serve them. */
export const subjectSheet: SubjectSheetTexts = {
  title: (name, unserved, unsaid, unasked) => {
    if (unserved === 1) return `${quote(name)}: ainda ninguém se ocupa deste tema`;
    if (unserved > 1) return `${unserved} temas de que ninguém se ocupa, primeiro ${quote(name)}`;
    if (unsaid === 1) return `${quote(name)}: falta anotar o que lhe é preciso`;
    if (unsaid > 1) return `${unsaid} temas: necessidades por anotar, primeiro ${quote(name)}`;
    if (unasked === 1) return `${quote(name)}: falta perguntar aos parceiros`;
    if (unasked > 1) return `${unasked} temas: falta perguntar, primeiro ${quote(name)}`;
    return "Temas: cada um tem quem o sirva ou possa servir";
  },
  none: "Ainda não consta nenhum tema",
  subtitle: (subjects, partners) =>
    `Temas: de quem precisamos para quê? · ${plural(subjects, "tema", "temas")} · ${plural(partners, "parceiro", "parceiros")}`,
  howToRead:
    "✓ pode trazê-lo: há um sim registado e o parceiro é deste tema · ? falta perguntar · ✕ ninguém: perguntou-se a todos · – não é preciso. É nomeado o mais próximo, + n outros.",
  noProjects: (header) =>
    `Nenhum parceiro nomeia um projeto, por isso nada é ainda certo: anote o tema, ou o seu projeto, numa coluna ${quote(header)} da sua lista.`,
  dated: (date, isLive) =>
    isLive
      ? `Os temas e o que lhes é preciso são os de ${date}; quem pode responder segue a matriz.`
      : `Temas, nomes e contagens são os de ${date}.`,
  bands: { needs: "O que é preciso e quem o pode trazer", table: "À volta da mesa" },
  headers: {
    subject: "Tema",
    owner: "Responsável",
    users: "Utilizadores abrangidos",
    financial: "Financeiros",
    technical: "Técnicos",
    human: "Humanos",
    data: "Dados",
    ready: "Prontos",
    to_ask: "A perguntar",
    users_there: "Utilizadores à mesa",
    next: "O que fazer agora",
    project: "Projeto",
    partners: "Parceiros",
    served: "Servido",
    user_codes: "Códigos de utilizadores",
    users_yes: "Utilizadores presentes",
    users_maybe: "Utilizadores a perguntar",
    key: "Chave",
  },
  nobody: "ninguém",
  unasked: "por perguntar",
  unsaid: "por anotar",
  needsUnsaid: "necessidades por anotar",
  users: { yes: "sim", ask: "a perguntar", no: "não" },
  next: {
    nobody: "Ainda ninguém: propor a parceiros",
    lacking: "Encontrar quem traga: ",
    unsaid: "Anotar o que é preciso",
    ask: "Perguntar a quem o poderia trazer",
    unasked: "Perguntar aos parceiros",
    users: "Convidar os utilizadores",
    meet: "Reunir os parceiros",
  },
  inviteTitle: (date) => `Quem reunir, tema a tema, em ${date}`,
  inviteHeaders: ["Tema", "Quem está pronto", "Utilizadores"],
  askFirst: (names) => `ainda ninguém está pronto; perguntar primeiro a: ${names}`,
  nobodyReady: "ainda ninguém: propor aos mais próximos do digital",
  usersThere: (names) => `✓ à mesa: ${names}`,
  usersToAsk: (names) => `? a perguntar: ${names}`,
  usersToFind: (users) => `✕ a encontrar: ${users ?? "utilizadores deste tema"}`,
  unservedLabel: (count) => plural(count, "tema", "temas"),
  unserved: (names) => `ninguém se ocupa: ${names}`,
  unsaidNeeds: (names) => `necessidades por anotar: ${names}`,
  unaskedPartners: (names) => `falta perguntar aos parceiros: ${names}`,
  printedTitle: "Temas, e quem pode responder:",
  more: (count) => `… e mais ${plural(count, "tema", "temas")} no livro`,
  colon: ": ",
};
