import type { FrameworkSource } from "../../framework.ts";

const DECISION = { phase: "decision", required: true } as const;

/** What has to be clear before a venture is built up (§1, §3). */
export const DECISION_MATTERS: FrameworkSource["matters"] = [
  {
    ...DECISION,
    key: "go-abroad",
    label: { de: "Ins Ausland gehen oder nicht", en: "Whether to go abroad" },
    help: {
      de: "Ja, jetzt nicht, oder bewusst gar nicht: Was soll gelten und warum?",
      en: "Yes, not now, or deliberately not at all: what is decided, and why?",
    },
    source: "§3, fn15",
    needsApproval: true,
  },
  {
    ...DECISION,
    key: "strategy-mix",
    label: { de: "Strategien und ihr Gewicht", en: "Strategies and their weight" },
    help: {
      de: "Welche Strategien verfolgt das Vorhaben nebeneinander, und wie viel zählt jede?",
      en: "Which strategies does the venture pursue side by side, and how much does each count?",
    },
    source: "§3, §4",
    restsOn: ["go-abroad"],
    needsApproval: true,
  },
  {
    ...DECISION,
    key: "target-countries",
    label: { de: "Zielländer", en: "Target countries" },
    help: {
      de: "In welche Länder oder Regionen geht es, und was spricht außer einem Kontakt dafür?",
      en: "Which countries or regions is it to be, and what speaks for them besides a contact?",
    },
    source: "fn13, fn34",
    restsOn: ["strategy-mix"],
  },
  {
    ...DECISION,
    key: "value-chain",
    label: { de: "Was bleibt, was geht", en: "What stays, what moves" },
    help: {
      de: "Welche Schritte der Wertschöpfung bleiben im Stammwerk, welche werden ins Ausland gelegt?",
      en: "Which steps of value creation stay in the home plant, which go abroad?",
    },
    source: "fn13",
    restsOn: ["strategy-mix"],
  },
  {
    ...DECISION,
    key: "first-steps",
    label: { de: "Erste Schritte", en: "First steps" },
    help: {
      de: "Womit fängt das Vorhaben an, und was soll bis wann getan sein?",
      en: "What does the venture begin with, and what is to be done by when?",
    },
    source: "§3",
    restsOn: ["strategy-mix", "target-countries"],
  },
  {
    ...DECISION,
    key: "home-plant-role",
    label: { de: "Rolle des Stammwerks", en: "Role of the home plant" },
    help: {
      de: "Welche Aufgaben hat das Stammwerk, wenn das Vorhaben gelingt?",
      en: "What tasks does the home plant have once the venture succeeds?",
    },
    source: "§4",
    restsOn: ["value-chain"],
    needsApproval: true,
  },
  {
    ...DECISION,
    key: "goals",
    label: { de: "Messbare Ziele", en: "Measurable goals" },
    help: {
      de: "Woran ist zu erkennen, dass das Vorhaben gelingt, mit Zahl und Datum?",
      en: "What will show that the venture succeeds, with a figure and a date?",
    },
    source: "§5, fn38",
    restsOn: ["strategy-mix"],
  },
];
