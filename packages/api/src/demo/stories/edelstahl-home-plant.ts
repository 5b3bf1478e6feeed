import type { HomePlantStory } from "../story.ts";

const MAEHREN = { venture: "Vorfertigung Mähren" } as const;
const POLEN = { venture: "Markt Polen" } as const;

/** What Siegen was, lost, kept and gained: the question that the people there ask first. */
export const EDELSTAHL_HOME_PLANT: readonly HomePlantStory[] = [
  {
    ...MAEHREN,
    on: -815,
    since: -880,
    happened: { kind: "role", subject: "full-plant" },
    note: "Vor der Verlagerung: alles vom Zuschnitt bis zur Montage an einem Ort.",
  },
  {
    ...MAEHREN,
    on: -815,
    happened: { kind: "kept", subject: "assembly" },
    note: "So entschieden mit der Wertschöpfungskette.",
  },
  {
    ...MAEHREN,
    on: -815,
    happened: { kind: "kept", subject: "Schleiferei" },
    note: "Die Oberfläche ist das, wofür die Kunden zahlen.",
  },
  { ...MAEHREN, on: -815, happened: { kind: "kept", subject: "rnd" } },
  {
    ...MAEHREN,
    on: -604,
    happened: { kind: "lost", subject: "parts-production" },
    note: "Zuschnitt, Abkanten und Schweißen von fünf Produktlinien laufen in Mähren.",
  },
  {
    ...MAEHREN,
    on: -604,
    happened: { kind: "role", subject: "one-of-several-plants" },
    note: "Siegen und Mähren werden an denselben Stückkosten gemessen.",
  },
  {
    ...MAEHREN,
    key: "wrong",
    on: -596,
    since: -600,
    happened: { kind: "jobs", subject: "Vorfertigung, befristete Verträge", jobs: -21 },
  },
  {
    ...MAEHREN,
    corrects: "wrong",
    on: -590,
    since: -600,
    happened: { kind: "jobs", subject: "Vorfertigung, befristete Verträge", jobs: -12 },
    note: "Neun davon arbeiten inzwischen in der Schleiferei. Zahl mit dem Betriebsrat abgestimmt.",
  },
  {
    ...MAEHREN,
    on: -540,
    happened: { kind: "jobs", subject: "Arbeitsvorbereitung für beide Orte", jobs: 3 },
  },
  {
    ...MAEHREN,
    on: -214,
    happened: { kind: "gained", subject: "Vorfertigung zweier Linien mit vielen Varianten" },
    note: "Zurückgeholt nach der Korrekturschleife.",
  },
  { ...MAEHREN, on: -200, happened: { kind: "jobs", subject: "Zwei zurückgeholte Linien", jobs: 7 } },
  {
    ...MAEHREN,
    on: -190,
    happened: { kind: "gained", subject: "training" },
    note: "Wer anlernt, behält den Arbeitsplatz: Zusage für vier Jahre, 34 Beschäftigte.",
  },
  { ...MAEHREN, on: -184, happened: { kind: "gained", subject: "coordination" } },
  {
    ...MAEHREN,
    on: -180,
    happened: { kind: "role", subject: "lead-plant" },
    note: "Siegen setzt die Zeichnungsstände, schult und fährt Neues zuerst an.",
  },
  {
    ...POLEN,
    on: -22,
    happened: { kind: "jobs", subject: "Planung von Großküchen", jobs: 2 },
    note: "Zwei Stellen sind ausgeschrieben und genehmigt.",
  },
  {
    ...POLEN,
    on: -22,
    happened: { kind: "kept", subject: "design" },
    note: "Die Planung vor Ort bekommt ihre Zeichnungen aus Siegen.",
  },
];
