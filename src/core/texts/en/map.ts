import type { MapTexts } from "../catalogue/map";
import { plural } from "./wording";

/** English texts of the map. */
export const map: MapTexts = {
  title: {
    ready: (count) =>
      `The ecosystem: ${count === 0 ? "nobody ready yet" : plural(count, "partner ready", "partners ready")}`,
    toAsk: (count) => (count === 0 ? "" : `, ${count} to ask`),
    absent: (count) => (count === 0 ? "" : `, ${plural(count, "category", "categories")} with nobody`),
  },
  subtitle: (partners) =>
    `${plural(partners, "partner", "partners")} · the further to the left, the more familiar with digital technology and the keener`,
  howToRead:
    "From dark to pale: ready · bold on white: willing · plain on white: skilled · grey: watch · amber: to ask. Within a lane, the nearest first.",
  namesOf: (date) => `Names are those of ${date}; counts follow the matrix.`,
  actions: {
    ready: "propose a pilot action",
    willing: "accompany, associate",
    skilled: "give them a reason",
    watch: "keep in touch",
    ask: "put the questions",
  },
  headers: {
    category: "Category",
    partners: "Partners",
    ready_6: "Ready (3 + 3)",
    ready_5: "Ready (3 + 2)",
    ready_4: "Ready (2 + 2)",
    willing: "Willing",
    skilled: "Skilled",
    watch: "Watch",
    ask: "To ask",
    words: "In words",
    slot: "Line",
    slots: "Lines of the lane",
    code: "Category code",
    nobody: "Said of an empty lane",
    key: "Key",
  },
  more: ["+ ", " others"],
  counted: {
    partners: ["partner", "partners"],
    ready: ["ready", "ready"],
    willing: ["willing", "willing"],
    skilled: ["skilled", "skilled"],
    watch: ["to watch", "to watch"],
    ask: ["to ask", "to ask"],
  },
  colon: ": ",
  absent: "✕ Nobody listed: who could speak for them?",
  unseen: "? Nobody seen yet: some partners have no category that was read",
  lessonsTitle: (date) => `What the map teaches, as of ${date}`,
  lessons: {
    closest: (category, ready, of) => `${category}: the closest lane, ${ready} of ${of} ready.`,
    skilled: (category, skilled, of) =>
      `${category}: ${skilled} of ${of} ${skilled === 1 ? "knows" : "know"} digital technology but ${skilled === 1 ? "is" : "are"} not keen yet. Give them a reason.`,
    willing: (category, willing, of) =>
      `${category}: ${willing} of ${of} ${willing === 1 ? "wants" : "want"} to, but ${willing === 1 ? "is" : "are"} not at ease yet. Accompany them.`,
    ask: (toAsk, of) => `${toAsk} of ${of} have not said where they stand: the last column is whom to ask.`,
    absent: (categories) => `Nobody is listed yet among: ${categories}.`,
    unseen: (categories) => `Not seen yet, as some categories could not be read: ${categories}.`,
  },
  pairsTitle: "Offers and needs that meet: whom to invite together",
  pairHeaders: ["Looks for something", "What", "Can bring it", "Project", "Ask by", "Why"],
  offers: {
    financial: "→ funds",
    technical: "→ technical skills",
    human: "→ people",
    data: "→ data",
    order: "→ a client",
  },
  noted: "need noted in your list",
  stated: "the guide says so of this category",
  noPairs: "No offer answers a need yet. A column “Needs” in your list, and more answers about resources, make pairs.",
  pairsHint: "Only keen partners and known answers: never a guess.",
};
