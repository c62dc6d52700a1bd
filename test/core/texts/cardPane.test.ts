import { cardPane as en } from "../../../src/core/texts/en/cardPane";
import { cardPane as es } from "../../../src/core/texts/es/cardPane";
import { cardPane as fr } from "../../../src/core/texts/fr/cardPane";
import { cardPane as pt } from "../../../src/core/texts/pt/cardPane";

describe("the sentence above whom to ask first", () => {
  it("says how many answers those that are listed hold", () => {
    expect([en, fr, es, pt].map((texts) => texts.leadText(115, 10, 40))).toEqual([
      "115 answers are missing. These 10 stakeholders hold 40.",
      "115 réponses manquent. Ces 10 acteurs en détiennent 40.",
      "Faltan 115 respuestas. Estos 10 actores tienen 40.",
      "Faltam 115 respostas. Estes 10 atores têm 40.",
    ]);
  });

  it("says no number twice where they hold them all", () => {
    expect([en, fr, es, pt].map((texts) => texts.leadText(14, 2, 14))).toEqual([
      "14 answers are missing, all from these 2 stakeholders.",
      "14 réponses manquent, toutes auprès de ces 2 acteurs.",
      "Faltan 14 respuestas, todas de estos 2 actores.",
      "Faltam 14 respostas, todas destes 2 atores.",
    ]);
    expect([en, fr, es, pt].map((texts) => texts.leadText(1, 1, 1))).toEqual([
      "1 answer is missing, from this stakeholder.",
      "1 réponse manque, auprès de cet acteur.",
      "Falta 1 respuesta, de este actor.",
      "Falta 1 resposta, deste ator.",
    ]);
  });
});
