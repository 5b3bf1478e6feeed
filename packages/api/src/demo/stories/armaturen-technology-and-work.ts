import type { ActionStory } from "../story.ts";

const TSCHECHIEN = { venture: "Vertrieb und Service Tschechien" } as const;
const KATRIN = { side: "firm", owner: "Katrin Hellweg" } as const;
const THOMAS = { side: "firm", owner: "Thomas Brandt" } as const;

export const TECHNOLOGY_AND_WORK: readonly ActionStory[] = [
  {
    ...TSCHECHIEN,
    ...KATRIN,
    key: "know-how",
    plannedOn: -70,
    title: "Vereinbarung zum Schutz von Zeichnungen und Prüfplänen abschließen",
    field: "technology",
    phase: "build-up",
    start: -60,
    due: -9,
    effortDays: 4,
    reports: [{ on: -20, by: "katrin", state: "in-progress", progress: 30 }],
    comments: [
      {
        on: -20,
        by: "katrin",
        body: "Der Entwurf liegt seit zwei Wochen bei unserem Anwalt. Ich frage noch einmal nach.",
      },
      {
        on: -18,
        by: "jonas",
        body: "Bitte geben Sie bis dahin keine Prüfpläne nach Brünn. Ein Muster, das andere Kunden verwenden, schicke ich Ihnen heute.",
      },
    ],
  },
  {
    ...TSCHECHIEN,
    ...THOMAS,
    key: "spare-parts",
    answers: { requirement: "delivery-reliability" },
    plannedOn: -60,
    title: "Ersatzteilsatz und Mindestbestand für Brünn festlegen",
    field: "technology",
    phase: "build-up",
    start: -40,
    due: 35,
    effortDays: 8,
    after: ["contract"],
    reports: [{ on: -3, by: "thomas", state: "in-progress", progress: 40 }],
    comments: [
      {
        on: -3,
        by: "thomas",
        body: "Die Liste steht. Was noch fehlt: Wer zahlt die Teile, die im Lager alt werden, wir oder Ventil Brno?",
      },
    ],
  },
  {
    ...TSCHECHIEN,
    ...THOMAS,
    key: "czech-course",
    answers: { criterion: "language-qualification" },
    plannedOn: -160,
    title: "Tschechischkurs für zwei Servicetechniker bis zum Niveau B1",
    field: "work",
    phase: "build-up",
    start: -150,
    due: 110,
    effortDays: 12,
    reports: [{ on: -25, by: "thomas", state: "in-progress", progress: 55 }],
    comments: [
      {
        on: -25,
        by: "thomas",
        body: "Beide sind jetzt bei A2. Wenn die Revision in Hamm dazukommt, fällt der Kurs zwei Wochen aus.",
      },
    ],
  },
  {
    ...TSCHECHIEN,
    side: "firm",
    owner: "Sabine Wolters",
    key: "agreement",
    answers: { criterion: "mobility-arrangements" },
    plannedOn: -90,
    title: "Betriebsvereinbarung zu Reisen und Rufbereitschaft verhandeln",
    field: "work",
    phase: "build-up",
    start: -80,
    due: 28,
    effortDays: 6,
    reports: [{ on: -2, by: "sabine", state: "in-progress", progress: 60 }],
    comments: [
      {
        on: -2,
        by: "sabine",
        body: "Der Betriebsrat stimmt zu, wenn die Rufbereitschaft am Wochenende geregelt ist. Unser Vorschlag liegt bei Frau Hellweg.",
      },
    ],
  },
  {
    ...TSCHECHIEN,
    ...THOMAS,
    key: "training",
    answers: { requirement: "quality-abroad" },
    plannedOn: -60,
    title: "Monteure von Ventil Brno in Werl schulen",
    field: "work",
    phase: "build-up",
    start: 22,
    due: 65,
    effortDays: 10,
    after: ["contract", "know-how"],
  },
];
