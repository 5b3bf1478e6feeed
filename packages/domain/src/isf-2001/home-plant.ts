import type { FrameworkSource } from "../framework.ts";

/**
 * What becomes of the site at home (§4): from doing what others order to the node that the network cannot do
 * without. The paper names the two ends; the roles between them are the house's own reading.
 */
export const HOME_PLANT: FrameworkSource["homePlant"] = {
  roles: [
    {
      key: "extended-workbench",
      label: { de: "Verlängerte Werkbank", en: "Extended workbench" },
      help: {
        de: "Fertigt, was an anderen Standorten entschieden und entwickelt wird.",
        en: "Makes what is decided and developed at other sites.",
      },
      source: "§4(3)",
    },
    {
      key: "one-of-several-plants",
      label: { de: "Ein Werk unter mehreren", en: "One plant among several" },
      help: {
        de: "Steht im Wettbewerb mit den eigenen Werken im Ausland um dieselben Aufträge.",
        en: "Competes with the firm's own plants abroad for the same orders.",
      },
      source: "§4(3)",
    },
    {
      key: "full-plant",
      label: { de: "Eigenständiges Stammwerk", en: "Plant in its own right" },
      help: {
        de: "Entwickelt, fertigt und verkauft weitgehend selbst; das Ausland ergänzt es.",
        en: "Develops, makes and sells largely by itself; units abroad add to it.",
      },
      source: "§4(1)",
    },
    {
      key: "lead-plant",
      label: { de: "Leitwerk", en: "Lead plant" },
      help: {
        de: "Setzt Standards, fährt Neues an und bildet die anderen Standorte aus.",
        en: "Sets standards, starts up what is new and trains the other sites.",
      },
      source: "§4(3), §A",
    },
    {
      key: "network-node",
      label: { de: "Knoten im Verbund", en: "Node of the network" },
      help: {
        de: "Hält Entwicklung, Wissen und Abstimmung zusammen und ist für den Verbund nicht zu ersetzen.",
        en: "Holds development, knowledge and coordination together; the network cannot do without it.",
      },
      source: "§4(3)",
    },
  ],
  functions: [
    { key: "rnd", label: { de: "Forschung und Entwicklung", en: "Research and development" }, source: "§4(1)" },
    { key: "design", label: { de: "Konstruktion", en: "Design" }, source: "§4(1)" },
    { key: "parts-production", label: { de: "Teilefertigung", en: "Parts production" }, source: "§4(2)" },
    { key: "assembly", label: { de: "Montage", en: "Assembly" }, source: "§4(2)" },
    { key: "purchasing", label: { de: "Einkauf", en: "Purchasing" }, source: "fn18" },
    { key: "sales", label: { de: "Vertrieb", en: "Sales" }, source: "§4(1)" },
    { key: "service", label: { de: "Service", en: "Service" }, source: "§4(1)" },
    {
      key: "coordination",
      label: { de: "Abstimmung der Standorte", en: "Coordination of the sites" },
      source: "§4(3)",
    },
    { key: "training", label: { de: "Ausbildung für andere Standorte", en: "Training for other sites" }, source: "§A" },
  ],
};
