import { LANGUAGES } from "../../../src/core/guide/codes";
import { kindOfName, readKind } from "../../../src/core/words/kinds";
import { likelyCodes, likelyCodesInSteps } from "../../../src/core/words/likelyCodes";
import { readOptions } from "../../../src/core/words/readOptions";
import { stem } from "../../../src/core/words/stem";
import { varietyOf } from "../../../src/core/words/variety";
import { answerWord, leadingAnswer } from "../../../src/core/words/words";

describe("stems", () => {
  it.each([
    ["fr", ["communaute", "communautes"]],
    ["fr", ["public", "publique", "publics", "publiques"]],
    ["fr", ["local", "locale", "locaux"]],
    ["fr", ["citoyen", "citoyenne", "citoyennes"]],
    ["en", ["university", "universities"]],
    ["en", ["organisation", "organizations"]],
    ["en", ["business", "businesses"]],
    ["en", ["centre", "center", "centres"]],
    ["es", ["publico", "publica", "publicas"]],
    ["es", ["asociacion", "asociaciones"]],
    ["es", ["red", "redes"]],
    ["pt", ["organizacao", "organizacoes"]],
    ["pt", ["local", "locais"]],
    ["pt", ["actor", "ator", "atores"]],
    ["pt", ["parceiro", "parceira", "parceiros"]],
  ] as const)("of a word are one in %s: %p", (language, words) => {
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
  });

  it.each([
    ["fr", "organisation", "organe"],
    ["fr", "universite", "univers"],
    ["en", "policy", "police"],
    ["es", "banco", "bancario"],
    ["pt", "estado", "estada"],
  ] as const)("keep words of different meanings apart in %s: %s, %s", (language, one, other) => {
    const isApart = stem(one, language) !== stem(other, language);
    // A noun and its feminine may meet; words that only share a beginning may not.
    expect(isApart || one.slice(0, -1) === other.slice(0, -1)).toBe(true);
  });
});

describe("kinds of bodies", () => {
  it.each([
    ["Lycée", "academia"],
    ["Universités publiques", "academia"],
    ["Communautés de communes", "local_authority"],
    ["Ministère", "local_authority"],
    ["Ministry", "local_authority"],
    ["Banks", "private_traditional"],
    ["SARL", "private_traditional"],
    ["Chamber of commerce", "private_traditional"],
    ["Association de commerçants", "private_traditional"],
    ["Business association", "private_traditional"],
    ["Housing association", "social_economy"],
    ["Órgão público", "local_authority"],
    ["Junta vecinal", "cbo"],
    ["O.N.G.", "ngo"],
    ["Association (loi 1901)", "ngo"],
    ["ONG / NGO", "ngo"],
    ["3. Université", "academia"],
  ])("are known in number, gender and national variety: %s", (text, category) => {
    expect(readKind(text)).toMatchObject({ category });
  });

  it.each(["Public", "Privé", "Entreprise", "Société civile", "private sector", "PME", "Association"])(
    "are read as the most common one where a word means a group of them, and said to be ambiguous: %s",
    (text) => {
      expect(readKind(text)).toMatchObject({ status: "exact", isAmbiguous: true });
    },
  );

  it("are told by the head of a longer text, and asked about where the head says too little", () => {
    expect(readKind("Université Gaston Berger")).toMatchObject({ status: "inferred", category: "academia" });
    expect(readKind("Ouma City Council")).toMatchObject({ status: "inferred", category: "local_authority" });
    expect(readKind("Club de zorglub")).toEqual({ status: "unknown", candidates: ["ngo"] });
    expect(readKind("banque et université")).toEqual({
      status: "unknown",
      candidates: ["private_traditional", "academia"],
    });
  });

  it.each([
    ["Empresa local de fibra óptica", "telecom"],
    ["Regional software company", "digital"],
    ["Société publique d'aménagement", "local_authority"],
    ["Associação dos moradores do Bairro Alto", "cbo"],
    ["Association of hotel owners and traders", "private_traditional"],
    ["Food bank network", "ngo"],
    ["Banco de alimentos", "ngo"],
    ["Sindicato de maestros", "other"],
    ["Community-owned energy company", "social_economy"],
    ["Lycée hôtelier", "academia"],
    ["Ouma Cement Co. Ltd", "private_traditional"],
    ["Ministry of Health and Education", "local_authority"],
    ["S. de R.L. de C.V.", "private_traditional"],
  ])("are told by a head and what stands beside it: %s", (text, category) => {
    expect(readKind(text)).toMatchObject({ category });
  });

  it.each([
    ["asoc. de vecinos", "cbo"],
    ["Housing assoc.", "social_economy"],
    ["Univ. privada", "academia"],
    ["Pref. munic.", "local_authority"],
    ["Entr. de BTP", "private_traditional"],
  ])("are known by words cut short: %s", (text, category) => {
    expect(readKind(text)).toMatchObject({ category });
  });

  it.each([
    ["Empresa de zorglub", "a company of which nothing else is known"],
    ["Association zorglub", "an association"],
    ["Jeunes zorglub", "who “jeunes” are depends on it"],
    ["Organisme sans zorglub lucratif", "“lucratif” is known of other kinds"],
    ["Federación de jóvenes", "those who know the field differ"],
    ["Public (residents)", "what stands in brackets is another kind"],
    ["Corporation de zorglub", "a legal form before “de” begins no firm’s name"],
    ["Câmara de Com.", "what is cut off after a small word may be anything"],
  ])("are asked about where what stands beside a word speaks against it, or says too little: %s (%s)", (text) => {
    expect(readKind(text).status).toBe("unknown");
  });

  it.each([
    "Agency for zorglub",
    "Grupo Tres Cantos",
    "Comité zorglub",
    "Retail and leisure",
    "Collège A",
    "Banda B",
    "Utilities commission",
    "Sud-Ouest",
  ])("are not told by a head that may be several: %s", (text) => {
    expect(readKind(text).status).toBe("unknown");
  });

  it.each([
    ["Mission locale", ["local_authority", "ngo"]],
    ["Mission locale du Val d'Ouma", ["local_authority", "ngo"]],
    ["Comercios", ["small_informal", "private_traditional"]],
    ["Caja municipal", ["local_authority", "private_traditional"]],
    ["Traditional council", ["cbo", "other"]],
    ["Groupement d’intérêt économique", ["private_traditional", "social_economy"]],
    ["Clinique", ["local_authority", "private_traditional"]],
    ["Training centre", ["academia", "private_traditional"]],
    ["Élus", ["local_authority", "other"]],
    ["Restaurante", ["small_informal", "private_traditional"]],
    ["Consortium", []],
    ["Delivery partner", []],
    ["Fornecedores", []],
    ["Education and skills", []],
    ["Seniors", []],
  ])("are asked about where those who know the field differ, or where a word says no kind: %s", (text, candidates) => {
    expect(readKind(text)).toEqual({ status: "unknown", candidates });
  });

  it.each(["Distrito de Ouma", "Región Costa Sur", "Province Ouma Ouest"])(
    "are no places, which the same words name: %s",
    (text) => {
      expect(readKind(text).status).toBe("unknown");
      expect(kindOfName(text)?.category).toBe("local_authority");
    },
  );

  it.each(["F", "P", "S", "E", "Salud", "Agua", "Transport", "Interne", "External", "zorglub"])(
    "are none: %s",
    (text) => {
      expect(readKind(text).status).toBe("unknown");
    },
  );

  it.each([
    ["Mairie d’Ouma", "local_authority"],
    ["Câmara Municipal de Ouma", "local_authority"],
    ["Ministerio de Salud", "local_authority"],
    ["University of Ouma", "academia"],
    ["Lycée Cheikh Anta", "academia"],
    ["Corvel SARL", "private_traditional"],
    ["Loop Co-operative Ltd", "social_economy"],
    ["Pontificia Universidad de Ouma", "academia"],
    ["Association Les Quais", "ngo"],
    ["Adega Cooperativa de Ouma, CRL", "social_economy"],
    ["Águas de Ouma, E.M., S.A.", "local_authority"],
    ["Boulangerie de l'Est SARL", "private_traditional"],
    ["Boulangerie de l'Est", "small_informal"],
    ["Nexa Logiciels SAS", "digital"],
    ["Ouma Telecom plc", "telecom"],
    ["Comunicações de Ouma, S.A.", "telecom"],
    ["Lakeside Broadband", "telecom"],
    ["Grupo Ouma, S.A.P.I. de C.V.", "private_traditional"],
    ["UNICEF Kenya", "other"],
    ["Orange Mali", "telecom"],
    ["CC du Val d’Ouma", "local_authority"],
    ["Environment Agency", "local_authority"],
    ["Ouma Area Chamber of Commerce", "private_traditional"],
  ])("are told by a name: %s", (name, category) => {
    expect(kindOfName(name)?.category).toBe(category);
  });

  it.each([
    "Corvel",
    "Les Quais",
    "Jeunes en marche",
    "Services plus",
    "Delta",
    "Projet Digital",
    "Vila Sal",
    "Red Alba",
  ])("are not told by %s", (name) => {
    expect(kindOfName(name)).toBeNull();
  });
});

describe("a word beside a company", () => {
  it("makes a traditional one no body of villagers", () => {
    for (const text of ["entreprise traditionnelle", "empresa tradicional", "traditional company"])
      expect(readKind(text)).toMatchObject({ category: "private_traditional" });
  });

  it("leaves open what it does not settle: traditional operators, companies of women", () => {
    for (const text of ["opérateur traditionnel", "entreprise féminine"]) expect(readKind(text).status).toBe("unknown");
  });
});

describe("the country of a list", () => {
  it.each([
    [["Société de transport", "CISSS du Lac", "Ville de Gatineau"], "fr-CA"],
    [["Ayuntamiento de Ouma", "Bodegas Ouma S.L.", "Zaragoza"], "es-ES"],
    [["Prefeitura de Ouma", "R$ 3.000", "Curitiba"], "pt-BR"],
    [["Kisumu", "Nakuru county government"], "en-KE"],
  ])("is told by places, money, legal forms and bodies: %j", (texts, variety) => {
    expect(varietyOf(texts)).toBe(variety);
  });

  it.each([[["Paris"]], [["Paris", "Lyon", "Dakar", "Thiès"]], [["Alpha", "Beta"]]])(
    "is not told by one word, by those of several countries, or by none: %j",
    (texts) => {
      expect(varietyOf(texts)).toBeNull();
    },
  );

  it("decides what a word means that has another kind in each; without it the word is asked about", () => {
    expect(readKind("Caja rural", "es-ES")).toMatchObject({ category: "private_traditional", isAmbiguous: true });
    expect(readKind("Cajas rurales", "es-HN")).toMatchObject({ category: "social_economy" });
    expect(readKind("Caja rural").status).toBe("unknown");
    expect(readKind("Sociétés de transport", "fr-CA")).toMatchObject({ category: "local_authority" });
    expect(readKind("Société de transport")).toMatchObject({ category: "private_traditional" });
    expect(readKind("Universidad", "es-HN")).toMatchObject({ category: "academia" });
  });
});

describe("codes offered first for a word nobody knows", () => {
  it.each([
    ["Municipalisation", "local_authority"],
    ["Universitärium", "academia"],
    ["Telecomunicadora", "telecom"],
    ["Cooperativadora zorglub", "social_economy"],
    ["Associazione zorglub", "ngo"],
  ])("are those whose words have the most in common with it: %s", (word, code) => {
    expect(readKind(word).status).toBe("unknown");
    expect(likelyCodes(word, "CATEGORY").slice(0, 3)).toContain(code);
  });

  it("begin with the kinds that those who know the field give to it, and are none where nothing is in common", () => {
    expect(likelyCodes("Mission locale", "CATEGORY").slice(0, 2)).toEqual(["local_authority", "ngo"]);
    expect(likelyCodes("Zzyx qwtrp", "CATEGORY")).toEqual([]);
    expect(likelyCodes("Finanzierung", "NEED")[0]).toBe("finance");
  });
});

describe("cells with several answers", () => {
  it.each([
    "profit; efficiency",
    "profit\nefficiency",
    "profit, efficiency",
    "profit / efficiency",
    "profit | efficiency",
    "• profit\n• efficiency",
    "- profit\n- efficiency",
    "profit + efficiency",
    "profit & efficiency",
    "1. profit 2. efficiency",
    "profit (main), efficiency",
    "profit and efficiency",
  ])("are taken apart: %p", (text) => {
    expect(readOptions(text, "GAIN")).toEqual({ status: "some", codes: ["profit", "efficiency"], unknown: [] });
  });

  it("keep an option whole that holds a separator, and each part that is not known", () => {
    expect(readOptions("visibilité et marketing", "INCENTIVE").codes).toEqual(["visibility"]);
    expect(readOptions("profit, un goûter ; vélos", "GAIN")).toEqual({
      status: "some",
      codes: ["profit"],
      unknown: ["un goûter", "vélos"],
    });
  });

  it("are understood by the known words in them, but not where something is denied", () => {
    expect(readOptions("mise à disposition de deux agents", "RESOURCE").codes).toEqual(["human"]);
    expect(readOptions("pas de financement", "RESOURCE").codes).toEqual([]);
    expect(readOptions("all four", "RESOURCE").codes).toHaveLength(4);
  });

  it.each([
    ["on attend une meilleure image", "INCENTIVE", ["visibility"]],
    ["prête des locaux et du personnel", "RESOURCE", ["technical", "human"]],
    ["they'd share their datasets", "RESOURCE", ["data"]],
    ["ação piloto no centro histórico", "INCENTIVE", ["pilot"]],
    ["1 ETP", "RESOURCE", ["human"]],
    ["5.000 € + base de dados de sócios", "RESOURCE", ["financial", "data"]],
    ["que se escuche a los vecinos", "GAIN", ["democracy"]],
    ["les trois", "INCENTIVE", ["visibility", "complementary", "pilot"]],
  ] as const)("are read as people write them: %s", (text, list, codes) => {
    expect(readOptions(text, list).codes).toEqual(codes);
  });

  it.each([
    ["No gana nada", "GAIN"],
    ["Não ganha nada", "GAIN"],
    ["they gain nothing", "GAIN"],
  ] as const)("say none where they say so: %s", (text, list) => {
    expect(readOptions(text, list).status).toBe("none");
  });

  it.each([
    ["see minutes", "GAIN"],
    ["hablar con el alcalde", "INCENTIVE"],
    ["chave da sala", "NEED"],
    ["sin dinero ni local", "RESOURCE"],
  ] as const)("are left unread where they are notes or deny: %s", (text, list) => {
    expect(readOptions(text, list).codes).toEqual([]);
  });

  it.each([
    ["selon budget", "RESOURCE"],
    ["depends on board approval", "RESOURCE"],
    ["quizá un local", "RESOURCE"],
    ["conforme o termo", "RESOURCE"],
    ["une image positive ?", "GAIN"],
    ["profit?", "GAIN"],
    ["le gardien a la clé", "RESOURCE"],
    ["en attente du bilan", "GAIN"],
    ["el Sr. Alcalde", "GAIN"],
    ["expediente incompleto", "RESOURCE"],
  ] as const)("are left unread where they are not sure: %s", (text, list) => {
    expect(readOptions(text, list)).toMatchObject({ codes: [] });
  });

  it.each([
    ["data owner", "ROLE", ["data_holder"]],
    ["zorglub client", "ROLE", []],
    ["buys the service", "ROLE", ["client"]],
    ["buscar financiación", "NEED", ["finance"]],
    ["a bigger office", "NEED", []],
    ["presidente", "ROLE", []],
    ["chair", "ROLE", []],
    ["convenio firmado", "STATUS", ["agreed"]],
    ["RDV pris", "STATUS", ["in_discussion"]],
    ["on hold", "STATUS", []],
    ["à signer", "AGREEMENT", []],
  ] as const)(
    "of roles, needs, states and agreements are read by words that say them, not by any word: %s",
    (text, list, codes) => {
      expect(readOptions(text, list).codes).toEqual(codes);
    },
  );

  it.each([
    ...["staff; data", "staff, data", "staff / data", "staff | data", "staff + data", "staff & data", "staff\\data"],
    ...["• staff\n• data", "- staff\r\n- data", "staff\tdata", "* staff * data", "✔ staff ✔ data", "staff · data"],
    ...["1. staff 2. data", "1) staff 2) data", "(a) staff (b) data", "i. staff ii. data", "① staff ② data"],
    ...["staff (main), data", "staff and data", "personnel et données", "personal y datos", "personal e información"],
    ...["pessoal e dados", "staff as well as data", "staff, data, etc."],
  ])("are taken apart: %j", (text) => {
    const { codes, unknown } = readOptions(text, "RESOURCE");
    expect([[...codes].sort(), unknown]).toEqual([["data", "human"], []]);
  });

  it("begin with an answer where they explain it", () => {
    expect(["oui (prêt de salle)", "No, not this year", "Sim: parcial"].map(leadingAnswer)).toEqual([
      "yes",
      "no",
      "yes",
    ]);
    expect(["can't spare any", "ne peut rien donner", "no puede dar nada"].map(leadingAnswer)).toEqual([
      "no",
      "no",
      "no",
    ]);
    expect(["Y (2 staff)", "sí, 3 técnicos", "sim 2 técnicos"].map(leadingAnswer)).toEqual(["yes", "yes", "yes"]);
    expect(leadingAnswer("Nouakchott, capitale")).toBeNull();
  });

  it.each([
    ["a wish or a state", ["Willing", "Active", "Agreed", "Prêts", "Listos", "Activo", "Prontos", "Ativo"]],
    ["a part", ["partly", "en partie", "en parte", "parcialmente"]],
    ["a likelihood", ["likely", "probablement", "probablemente", "provável"]],
    [
      "a condition",
      ["oui si budget", "sí, si hay fondos", "sim, se houver verba", "yes, if council approves", "only if paid"],
    ],
    ["what is to be confirmed", ["oui (à confirmer)", "sí, por confirmar", "Y?", "oui ?"]],
    [
      "a header",
      ["Ce qui manque", "Lo que falta", "O que falta", "Missing", "Peut-il prêter", "Puede aportar", "Pode dar"],
    ],
    ["a number", ["No 3", "no. 3"]],
  ])("are no answer: %s", (_, texts) => {
    const read = texts.map((text) => answerWord(text) ?? leadingAnswer(text));
    expect(read.filter((answer) => answer === "yes" || answer === "no")).toEqual([]);
  });

  it("are none where a word only looks like one of them", () => {
    expect(answerWord("sur demande")).toBeNull();
    expect(readOptions("em curso", "STATUS")).toEqual({ status: "some", codes: [], unknown: ["em curso"] });
    expect(readOptions("se negó", "STATUS").codes).toEqual(["declined"]);
  });

  it("of a status or stance are no “none”: a plain no says neither", () => {
    expect(readOptions("refus", "STATUS").status).not.toBe("none");
    expect(readOptions("no", "STANCE").codes).toEqual([]);
    expect(readOptions("aucun", "AGREEMENT")).toMatchObject({ codes: ["none"] });
    expect(readOptions("no", "RESOURCE").status).toBe("none");
  });

  it.each(LANGUAGES)("of a status are one or none (%s)", () => {
    expect(readOptions("accord obtenu puis refus", "STATUS").codes).toEqual([]);
    expect(readOptions("opérationnel", "STATUS").codes).toEqual(["active"]);
    expect(readOptions("pas encore abordé", "STATUS").codes).toEqual(["identified"]);
    expect(readOptions("aún sin abordar", "STATUS").codes).toEqual(["identified"]);
  });
});

describe("the likeliest codes", () => {
  it("are learned in many steps, so that a pane can pause between them, and are the same then", () => {
    const before = likelyCodes("zorglub municipal", "CATEGORY");
    expect([...likelyCodesInSteps("ROLE")].length).toBeGreaterThan(1);
    expect([...likelyCodesInSteps("ROLE")]).toEqual([]);
    expect(likelyCodes("zorglub municipal", "CATEGORY")).toEqual(before);
  });
});
