/** Words for the columns of a table of subjects that the general reading of headers does not know, in every language. */

import type { SubjectColumn } from "../model/subjects";

/** Beside the headers of the table as it is inserted, which `core/texts` has. */
export const HEADER_WORDS: Readonly<Record<SubjectColumn, readonly string[]>> = {
  subject: [
    ...["subject", "subjects", "challenge", "challenges", "local challenge", "common challenge", "issue", "topic"],
    ...["sujet", "sujets", "défi", "défis", "enjeu", "enjeux", "enjeu local", "défi commun", "problématique", "thème"],
    ...["tema", "temas", "reto", "retos", "desafío", "desafíos", "asunto", "problemática"],
    ...["desafio", "desafios", "assunto", "questão", "tema ou desafio"],
  ],
  project: ["related project", "projet lié", "proyecto relacionado", "projeto relacionado"],
  owner: [
    ...["who is in charge", "person in charge", "lead", "led by", "department in charge"],
    ...["qui s’en charge", "qui s’en occupe", "en charge", "service en charge", "piloté par"],
    ...["a cargo de", "quién se encarga", "encargado", "encargada", "servicio a cargo"],
    ...["quem se encarrega", "a cargo", "encarregado", "encarregada", "serviço a cargo"],
  ],
  needs: [
    ...["needed resources", "resources required", "required resources", "resource needs", "means needed"],
    ...["ressources requises", "ressources à mobiliser", "moyens nécessaires", "besoins en ressources"],
    ...["recursos requeridos", "medios necesarios", "necesidades de recursos"],
    ...["meios necessários", "necessidades de recursos", "recursos precisos"],
  ],
  users: [
    ...["users", "end users", "target users", "users affected", "beneficiaries", "target audience", "who it concerns"],
    ...["usagers", "usagères et usagers", "utilisateurs", "bénéficiaires", "public cible", "publics cibles"],
    ...["public concerné", "publics concernés", "personnes concernées"],
    ...["usuarios", "personas usuarias", "usuarios concernidos", "beneficiarios", "público objetivo", "destinatarios"],
    ...["utilizadores", "usuários", "usuários envolvidos", "beneficiários", "público-alvo", "destinatários"],
  ],
};
