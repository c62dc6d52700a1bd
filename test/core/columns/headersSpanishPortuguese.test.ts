import { meaningOfHeader, readHeader } from "../../../src/core/columns/headerMeaning";
import type { Language } from "../../../src/core/guide/codes";
import es from "../../../src/core/guide/headers/es.json";
import pt from "../../../src/core/guide/headers/pt.json";
import { foldPhrase, itemsOf, tokensOf } from "../../../src/core/words/phrases";

/** The plainest meaning of a header in a table of its language, with its grade. */
function plainest(header: string, language: Language): string | undefined {
  const context = { language, concepts: new Set<string>(), isOurs: false };
  const meanings = [...meaningOfHeader(readHeader(header), context)].sort((a, b) => b[1] - a[1]);
  return meanings[0]?.join(":");
}

describe("a header in Spanish", () => {
  it.each([
    ["Qué aporta", "resources:3"],
    ["Con quién hablar", "contact_name:2"],
    ["Quién lo lleva", "owner:3"],
    ["Qué esperan ganar", "gains:3"],
    ["Ganas de participar", "keenness:3"],
    ["Hasta cuándo dura", "agreement_end:2"],
    ["Cuánto pone el Ayuntamiento", "authority_amount:3"],
    ["Última vez que hablamos", "last_contact:3"],
    ["De dónde sale el dato", "evidence:3"],
    ["¿Qué tan fiable es el dato?", "confidence:3"],
  ])("is understood as people speak: %p is %s", (header, meaning) => {
    expect(plainest(header, "es")).toBe(meaning);
  });

  it.each([
    ["RUC del proveedor", "registration_no:3"],
    ["Cédula jurídica", "registration_no:3"],
    ["NOM_ENT", "name:3"],
    ["RAZON_SOC", "name:3"],
    ["Fec_Vto_Convenio", "agreement_end"],
    ["Aplicación presupuestaria", "budget_line:3"],
    ["FIGURA LEGAL", "category:3"],
    ["Funcionario a cargo", "owner:3"],
    ["Valor del aporte en especie", "in_kind_value:3"],
    ["Contrapartida en efectivo", "partner_amount:3"],
    ["Aportación del municipio (€)", "authority_amount:3"],
  ])("is understood as offices and exports write it: %p is %s", (header, meaning) => {
    expect(plainest(header, "es")).toContain(meaning);
  });

  it.each([
    "Fecha de constitución",
    "Número de socios",
    "Poder e influencia",
    "Cifra de negocio",
    "Cuenta bancaria (IBAN)",
    "Estado del expediente",
    "Fecha prevista de firma",
    "Plazo de ejecución",
    "Frecuencia de comunicación",
    "Código INE",
    "Horario de atención",
    "Calle y número",
    "Código postal",
  ])("that the product has no field for is known as such: %s", (header) => {
    expect(plainest(header, "es")).toBe("outside:3");
  });
});

describe("a header in Portuguese", () => {
  it.each([
    ["O que dá", "resources:3"],
    ["A quem ligar", "contact_name:2"],
    ["Quem acompanha", "owner:3"],
    ["O que falta fazer", "next_action:3"],
    ["O que esperam ganhar", "gains:3"],
    ["Vontade de participar", "keenness:3"],
    ["Até quando vale", "agreement_end:2"],
    ["Quanto põe a câmara", "authority_amount:3"],
    ["Quanto dão", "partner_amount:3"],
    ["De onde vem o dado", "evidence:3"],
    ["É fiável?", "confidence:3"],
    ["Do que precisam", "needs:3"],
  ])("is understood as people speak: %p is %s", (header, meaning) => {
    expect(plainest(header, "pt")).toBe(meaning);
  });

  it.each([
    ["CNPJ da entidade", "registration_no:3"],
    ["NOME_INST", "name:3"],
    ["nm_razao_social", "name:3"],
    ["Rubrica orçamental", "budget_line:3"],
    ["Servidor responsável", "owner:3"],
    ["Fim do protocolo", "agreement_end"],
    ["Valor do repasse (R$)", "authority_amount:3"],
    ["Contrapartida em bens e serviços", "in_kind_value:3"],
    ["Freguesia", "territory:3"],
    ["Comparticipação do município (€)", "authority_amount:3"],
  ])("is understood as offices and exports write it: %p is %s", (header, meaning) => {
    expect(plainest(header, "pt")).toContain(meaning);
  });

  it.each([
    "Data de fundação",
    "Número de sócios",
    "Poder e influência",
    "Volume de negócios",
    "Situação cadastral",
    "Data de assinatura",
    "Prazo de execução",
    "CNAE principal",
    "Horário de funcionamento",
    "Código IBGE",
    "Morada da sede",
    "Logradouro",
  ])("that the product has no field for is known as such: %s", (header) => {
    expect(plainest(header, "pt")).toBe("outside:3");
  });
});

describe("the words of headers in Spanish and Portuguese", () => {
  // The first meaning of a phrase stays: a second one would be read by nobody.
  it.each([
    ["es", es],
    ["pt", pt],
  ] as const)("stand under one concept each: %s", (language, lexicon) => {
    const seen = new Map<string, { readonly concept: string; readonly words: string }>();
    const twice: string[] = [];
    for (const [concept, phrases] of Object.entries(lexicon)) {
      for (const phrase of itemsOf(phrases)) {
        const tokens = tokensOf(foldPhrase(phrase), language);
        const key = tokens.map(({ stem, isComplement, isOpen }) => `${String(isComplement)} ${stem} ${String(isOpen)}`);
        const words = tokens.map(({ word }) => word).join(" ");
        const other = seen.get(key.join());
        // "Plazas" are no "plazo": other words under the same stems may stand for something else.
        const isOwn = other !== undefined && other.words !== words && other.concept !== concept;
        if (other !== undefined && !isOwn) twice.push(`${phrase}: ${other.concept}, ${concept}`);
        seen.set(key.join(), { concept, words });
      }
    }
    expect(twice).toEqual([]);
  });
});
