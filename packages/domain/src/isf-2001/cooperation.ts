/** Working with a partner, across all forms (§5(3)). */
import type { FrameworkSource } from "../framework.ts";
import { BENEFITS } from "./cooperation/benefits.ts";
import { DANGERS } from "./cooperation/dangers.ts";

export const COOPERATION: FrameworkSource["cooperation"] = {
  functions: [
    { key: "sales", label: { de: "Vertrieb", en: "Sales" }, source: "§5(3)" },
    {
      key: "production-assembly",
      label: { de: "Fertigung und Montage", en: "Production and assembly" },
      source: "§5(3)",
    },
    { key: "rnd", label: { de: "Forschung und Entwicklung", en: "Research and development" }, source: "§5(3)" },
  ],
  shares: [
    { key: "none", label: { de: "ohne Beteiligung", en: "no share" }, source: "§5(3)" },
    { key: "minority", label: { de: "Minderheit", en: "minority" }, source: "fn30" },
    { key: "parity", label: { de: "gleiche Anteile", en: "equal shares" }, source: "fn30" },
    { key: "majority", label: { de: "Mehrheit", en: "majority" }, source: "§5(3), fn30" },
  ],
  productRelations: [
    {
      key: "complementary",
      label: { de: "Produkte ergänzen sich", en: "Products complement each other" },
      source: "§5(3)",
    },
    { key: "competing", label: { de: "Produkte konkurrieren", en: "Products compete" }, source: "§5(3)" },
    {
      key: "competing-outside-overlap",
      label: {
        de: "Wettbewerber, aber nur bei Produkten ohne Überschneidung",
        en: "Competitor, but only for products that do not overlap",
      },
      source: "§5(3)",
    },
  ],
  reasons: [
    { key: "free-choice", label: { de: "Aus freier Wahl", en: "By free choice" }, source: "§5(3)" },
    {
      key: "import-restrictions",
      label: { de: "Wegen Einfuhrbeschränkungen", en: "Because of import restrictions" },
      source: "§5(3)",
    },
    {
      key: "local-content",
      label: { de: "Wegen Vorgaben zur örtlichen Fertigung", en: "Because of local content rules" },
      source: "§5(3)",
    },
    {
      key: "resources",
      label: { de: "Weil eigene Mittel nicht reichen", en: "Because own resources do not suffice" },
      source: "§5(3), fn35",
    },
  ],
  benefits: BENEFITS,
  dangers: DANGERS,
  safeguards: [
    {
      key: "majority-share",
      label: { de: "Mehrheit im Joint Venture", en: "Majority in the joint venture" },
      help: {
        de: "Wer die Mehrheit hält, kann im Streitfall entscheiden.",
        en: "Whoever holds the majority can decide when there is a dispute.",
      },
      source: "§5(3)",
    },
    {
      key: "complementary-partner",
      label: { de: "Partner mit ergänzenden Produkten", en: "Partner with complementary products" },
      help: {
        de: "Wer etwas anderes verkauft, wird nicht so leicht zum Rivalen.",
        en: "Whoever sells something else does not so easily become a rival.",
      },
      source: "§5(3)",
    },
    {
      key: "outside-overlap",
      label: { de: "Mit Wettbewerbern nur ohne Überschneidung", en: "With competitors only outside the overlap" },
      help: {
        de: "Die Zusammenarbeit bleibt auf Produkte beschränkt, bei denen man nicht konkurriert.",
        en: "Cooperation stays limited to products in which the two do not compete.",
      },
      source: "§5(3)",
    },
    {
      key: "know-how-agreement",
      label: { de: "Vereinbarung zum Schutz des Know-hows", en: "Agreement to protect know-how" },
      help: {
        de: "Schriftlich ist geregelt, welches Wissen der Partner wofür nutzen darf.",
        en: "It is settled in writing which knowledge the partner may use for what.",
      },
      source: "§5(3)",
    },
  ],
  scale: "rating-0-4",
};
