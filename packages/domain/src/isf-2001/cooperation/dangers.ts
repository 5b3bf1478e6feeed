import type { FrameworkSource } from "../../framework.ts";

/** What a partner can cost (§5(3)), rated per cooperation. */
export const DANGERS: FrameworkSource["cooperation"]["dangers"] = [
  {
    key: "loss-of-control",
    label: { de: "Weniger Kontrolle", en: "Loss of control" },
    help: {
      de: "Wie wenig kann der Betrieb noch selbst bestimmen und nachprüfen?",
      en: "How little can the firm still decide and check for itself?",
    },
    source: "§5(3)",
  },
  {
    key: "capital-loss",
    label: { de: "Verlust von Kapital", en: "Loss of capital" },
    help: {
      de: "Wie viel Geld steht auf dem Spiel, wenn der Partner schlecht wirtschaftet?",
      en: "How much money is at stake if the partner manages badly?",
    },
    source: "§5(3)",
  },
  {
    key: "market-position-loss",
    label: { de: "Verlust der Marktposition", en: "Loss of market position" },
    help: {
      de: "Könnte der Betrieb durch den Partner Kunden oder Anteile verlieren?",
      en: "Could the firm lose customers or share through the partner?",
    },
    source: "§5(3)",
  },
  {
    key: "know-how-leak",
    label: { de: "Abfluss von Know-how", en: "Leak of know-how" },
    help: {
      de: "Wie leicht gerät geschütztes Wissen in fremde Hände?",
      en: "How easily does protected knowledge get into other hands?",
    },
    source: "§5(3)",
  },
  {
    key: "half-solutions",
    label: { de: "Halbe Lösungen", en: "Half-measures" },
    help: {
      de: "Kosten Kompromisse mit dem Partner Zeit, ohne dass etwas fertig wird?",
      en: "Do compromises with the partner cost time without anything being finished?",
    },
    source: "§5(3)",
  },
  {
    key: "partner-self-interest",
    label: { de: "Partner handelt für sich", en: "Partner acts for itself" },
    help: {
      de: "Wie wahrscheinlich ist es, dass der Partner zum Nachteil des Betriebs handelt?",
      en: "How likely is it that the partner acts to the firm's disadvantage?",
    },
    source: "§5(3)",
  },
  {
    key: "local-management-inefficiency",
    label: { de: "Schwächen der Führung vor Ort", en: "Weaknesses of local management" },
    help: {
      de: "Wie viel muss der Betrieb mittragen, was beim Partner schlecht läuft?",
      en: "How much of what goes badly at the partner must the firm bear as well?",
    },
    source: "§5(3)",
  },
  {
    key: "loss-of-independence",
    label: { de: "Weniger Eigenständigkeit", en: "Loss of independence" },
    help: {
      de: "Wie sehr widerspricht die Bindung dem Wunsch, unabhängig zu bleiben?",
      en: "How much does the tie go against the wish to stay independent?",
    },
    source: "§5(3)",
  },
];
