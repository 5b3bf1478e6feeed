import type { FrameworkSource } from "../../framework.ts";

const BUILD_UP = { phase: "build-up", required: true } as const;

/** What has to be clear before a venture is operated (fn13). */
export const BUILD_UP_MATTERS: FrameworkSource["matters"] = [
  {
    ...BUILD_UP,
    key: "form-per-country",
    label: { de: "Form je Land", en: "Form per country" },
    help: {
      de: "Mit welcher Form beginnt das Vorhaben in jedem Land, und wohin soll sie führen?",
      en: "With which form does the venture begin in each country, and where is it to lead?",
    },
    source: "§5",
    restsOn: ["strategy-mix", "target-countries"],
    needsApproval: true,
  },
  {
    ...BUILD_UP,
    key: "ownership",
    label: { de: "Gemeinsam oder allein", en: "Jointly or alone" },
    help: {
      de: "Soll das Engagement ganz dem Betrieb gehören, geteilt werden oder ohne Beteiligung bleiben?",
      en: "Is the engagement to belong to the firm alone, be shared, or do without a stake?",
    },
    source: "fn13",
    restsOn: ["form-per-country"],
  },
  {
    ...BUILD_UP,
    key: "entry-mode",
    label: { de: "Art des Eintritts", en: "Mode of entry" },
    help: {
      de: "Zuerst Vertrieb oder Fertigung, neu gegründet oder gekauft?",
      en: "Sales or production first, newly founded or bought?",
    },
    source: "fn13",
    restsOn: ["form-per-country"],
  },
  {
    ...BUILD_UP,
    key: "partners",
    label: { de: "Partner", en: "Partners" },
    help: {
      de: "Mit wem arbeitet der Betrieb zusammen, und was ist abgesichert?",
      en: "With whom does the firm work together, and what is safeguarded?",
    },
    source: "§5(3)",
    restsOn: ["form-per-country", "ownership"],
    required: false,
  },
  {
    ...BUILD_UP,
    key: "network-relations",
    label: { de: "Beziehungen im Verbund", en: "Relations in the network" },
    help: {
      de: "Wer liefert wem zu, wer entscheidet was, und wer teilt welches Wissen?",
      en: "Who supplies whom, who decides what, and who shares which knowledge?",
    },
    source: "fn13",
    restsOn: ["value-chain", "form-per-country"],
    required: false,
  },
  {
    ...BUILD_UP,
    key: "financing",
    label: { de: "Finanzierung", en: "Financing" },
    help: {
      de: "Woher kommt das Geld, und was geschieht, wenn der Aufbau länger dauert?",
      en: "Where does the money come from, and what happens if building up takes longer?",
    },
    source: "§1, §3",
    restsOn: ["form-per-country", "ownership"],
    needsApproval: true,
  },
  {
    ...BUILD_UP,
    key: "staffing",
    label: { de: "Wer über die Grenze geht", en: "Who crosses the border" },
    help: {
      de: "Wer arbeitet künftig zwischen den Ländern, und wer übernimmt die Arbeit zu Hause?",
      en: "Who will work between the countries, and who takes over the work at home?",
    },
    source: "§A",
    restsOn: ["form-per-country", "entry-mode"],
  },
  {
    ...BUILD_UP,
    key: "exit-conditions",
    label: { de: "Bedingungen für den Rückzug", en: "Conditions for stepping back" },
    help: {
      de: "Wann und wie geht der Betrieb einen Schritt zurück, und was kostet ihn das?",
      en: "When and how does the firm take a step back, and what does that cost?",
    },
    source: "§5, fn39",
    restsOn: ["goals", "form-per-country"],
    needsApproval: true,
  },
];
