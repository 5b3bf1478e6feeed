/** What small and medium-sized firms lack, and what they have, when they set out abroad (§1). */
import type { FrameworkSource } from "../framework.ts";

export const DIMENSIONS: FrameworkSource["dimensions"] = [
  {
    key: "resources",
    label: { de: "Ressourcen", en: "Resources" },
    help: {
      de: "Was im Mittelstand für den Schritt ins Ausland oft knapp ist.",
      en: "What smaller firms are often short of for the step abroad.",
    },
    source: "§1",
  },
  {
    key: "potentials",
    label: { de: "Potenziale", en: "Potentials" },
    help: {
      de: "Was mittelständische Betriebe stark macht, auch außerhalb des Heimatmarkts.",
      en: "What makes smaller firms strong, beyond the home market as well.",
    },
    source: "§1",
  },
];

const RESOURCE = { source: "§1", dimension: "resources", weight: 1, scale: "level-0-4" } as const;
const POTENTIAL = { source: "§1", dimension: "potentials", weight: 1, scale: "level-0-4" } as const;

export const CRITERIA: FrameworkSource["criteria"] = [
  {
    ...RESOURCE,
    key: "financial-resources",
    label: { de: "Finanzielle Mittel", en: "Financial resources" },
    help: {
      de: "Wie viel Verlust im Ausland könnte der Betrieb tragen, ohne das Stammwerk zu gefährden?",
      en: "How large a loss abroad could the firm bear without endangering the home plant?",
    },
  },
  {
    ...RESOURCE,
    key: "personnel-resources",
    label: { de: "Personal für das Vorhaben", en: "People for the venture" },
    help: {
      de: "Sind genug Leute da, die sich neben dem Tagesgeschäft um das Ausland kümmern können?",
      en: "Are there enough people who can look after business abroad beside their daily work?",
    },
  },
  {
    ...RESOURCE,
    key: "management-qualification",
    label: { de: "Qualifikation der Führung", en: "Qualification of management" },
    help: {
      de: "Wie gut ist die Führung auf Aufgaben im Ausland vorbereitet?",
      en: "How well is management prepared for tasks abroad?",
    },
  },
  {
    ...RESOURCE,
    key: "workforce-qualification",
    label: { de: "Qualifikation der Belegschaft", en: "Qualification of the workforce" },
    help: {
      de: "Wie gut sind die Beschäftigten fachlich und sprachlich auf Aufgaben im Ausland vorbereitet?",
      en: "How well are employees prepared for tasks abroad, in their trade and in languages?",
    },
  },
  {
    ...RESOURCE,
    key: "international-experience",
    label: { de: "Auslandserfahrung", en: "International experience" },
    help: {
      de: "Wie viel hat der Betrieb schon selbst im Ausland gelernt, auch aus Fehlschlägen?",
      en: "How much has the firm learned abroad by itself, from failures too?",
    },
  },
  {
    ...RESOURCE,
    key: "risk-assessment-skill",
    label: { de: "Risiken einschätzen können", en: "Skill in judging risk" },
    help: {
      de: "Wie sicher beurteilt der Betrieb, was ein Schritt ins Ausland kosten und woran er scheitern kann?",
      en: "How reliably does the firm judge what a step abroad can cost and what it can fail by?",
    },
    source: "§1, §3",
  },
  {
    ...POTENTIAL,
    key: "market-strength",
    label: { de: "Stärke am Markt", en: "Market strength" },
    help: {
      de: "Wie sehr ziehen Kunden die Produkte des Betriebs denen der Wettbewerber vor?",
      en: "How much do customers prefer the firm's products to those of its competitors?",
    },
    // The paper calls strength in the market the decisive prerequisite, so it counts double.
    weight: 2,
  },
  {
    ...POTENTIAL,
    key: "niche-strength",
    label: { de: "Stärke in der Nische", en: "Niche strength" },
    help: {
      de: "Beherrscht der Betrieb ein Spezialgebiet, in dem kaum jemand mithalten kann?",
      en: "Does the firm master a special field in which hardly anybody can keep up?",
    },
    source: "§1, fn6",
  },
  {
    ...POTENTIAL,
    key: "price-power",
    label: { de: "Preise durchsetzen können", en: "Price power" },
    help: {
      de: "Kann der Betrieb auskömmliche Preise verlangen, ohne Aufträge zu verlieren?",
      en: "Can the firm charge prices it can live on without losing orders?",
    },
  },
  {
    ...POTENTIAL,
    key: "innovation",
    label: { de: "Innovationskraft", en: "Innovative strength" },
    help: {
      de: "Bringt der Betrieb laufend Neues hervor, bei Produkten oder in der Fertigung?",
      en: "Does the firm keep bringing out new things, in its products or its production?",
    },
    source: "§2, fn8",
  },
  {
    ...POTENTIAL,
    key: "flexibility",
    label: { de: "Flexibilität", en: "Flexibility" },
    help: {
      de: "Wie schnell stellt sich der Betrieb auf andere Mengen, Termine oder Kundenwünsche ein?",
      en: "How fast does the firm adjust to other quantities, dates or customers' wishes?",
    },
  },
  {
    ...POTENTIAL,
    key: "technological-connectivity",
    label: { de: "Technisch anschlussfähig", en: "Technological connectivity" },
    help: {
      de: "Kann der Betrieb neue Technik rasch aufnehmen und sich mit Kunden und Partnern technisch verbinden?",
      en: "Can the firm take up new technology quickly and connect technically with customers and partners?",
    },
  },
  {
    ...POTENTIAL,
    key: "short-information-paths",
    label: { de: "Kurze Informationswege", en: "Short information paths" },
    help: {
      de: "Erreicht eine wichtige Nachricht ohne Umwege die Person, die entscheidet?",
      en: "Does important news reach the person who decides without detours?",
    },
  },
  {
    ...POTENTIAL,
    key: "direct-execution",
    label: { de: "Direkte Umsetzung", en: "Direct execution" },
    help: {
      de: "Wird ein Beschluss ohne lange Abstimmung in die Tat umgesetzt?",
      en: "Is a decision put into practice without long rounds of agreement?",
    },
  },
];
