import type { ActionTemplates } from "./requirements.ts";

export const TECHNOLOGY_ACTIONS: ActionTemplates = [
  {
    key: "it-survey",
    label: { de: "IT an allen Orten aufnehmen", en: "Survey the IT in all places" },
    help: {
      de: "Festhalten, welche Systeme und Datenwege es gibt und wo sie nicht zusammenpassen.",
      en: "Record which systems and data paths exist and where they do not fit together.",
    },
    source: "§A",
    field: "technology",
    phase: "decision",
    answers: ["it-integration", "data-exchange"],
    effortDays: 5,
  },
  {
    key: "shared-order-system",
    label: { de: "Auftragssystem für den Standort öffnen", en: "Open the order system to the site" },
    help: {
      de: "Standort und Stammwerk sehen dieselben Aufträge, Bestände und Termine.",
      en: "The site and the home plant see the same orders, stocks and dates.",
    },
    source: "§A, §4(3)",
    field: "technology",
    phase: "build-up",
    answers: ["it-integration"],
    effortDays: 25,
  },
  {
    key: "equipment-plan",
    label: { de: "Ausstattung des Standorts planen", en: "Plan the site's equipment" },
    help: {
      de: "Entscheiden, welche Maschinen mitgehen, welche neu kommen und wer sie wartet.",
      en: "Decide which machines move, which are bought new, and who maintains them.",
    },
    source: "§A",
    field: "technology",
    phase: "build-up",
    answers: ["production-equipment"],
    effortDays: 12,
  },
  {
    key: "pilot-run",
    label: { de: "Probelauf mit einem Produkt", en: "Pilot run with one product" },
    help: {
      de: "Ein Produkt vollständig am neuen Ort fertigen und mit dem Stammwerk vergleichen.",
      en: "Make one product entirely in the new place and compare it with the home plant.",
    },
    source: "§4(2), §5",
    field: "technology",
    phase: "build-up",
    answers: ["production-equipment", "technical-standardization"],
    effortDays: 15,
  },
  {
    key: "common-parts",
    label: { de: "Gemeinsame Teile und Normen festlegen", en: "Lay down common parts and norms" },
    help: {
      de: "Stücklisten, Toleranzen und Prüfungen so beschreiben, dass sie an jedem Ort gelten.",
      en: "Describe parts lists, tolerances and tests so that they hold in every place.",
    },
    source: "§4(4)",
    field: "technology",
    phase: "build-up",
    answers: ["technical-standardization"],
    effortDays: 20,
  },
  {
    key: "secure-drawings",
    label: { de: "Zeichnungen geschützt bereitstellen", en: "Share drawings securely" },
    help: {
      de: "Festlegen, wer welche Daten sehen darf, und veraltete Stände aus dem Verkehr ziehen.",
      en: "Lay down who may see which data, and take outdated versions out of use.",
    },
    source: "§A, §5(3)",
    field: "technology",
    phase: "build-up",
    answers: ["data-exchange"],
    effortDays: 8,
  },
];
