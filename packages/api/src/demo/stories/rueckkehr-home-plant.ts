import type { HomePlantStory } from "../story.ts";

const WERK = { venture: "Werk Rumänien" } as const;

/** What comes home is counted at home. */
export const RUECKKEHR_HOME_PLANT: readonly HomePlantStory[] = [
  {
    ...WERK,
    on: -484,
    happened: { kind: "role", subject: "full-plant" },
    note: "Entwickelt nicht viel, entscheidet aber alles und liefert die schnellen Varianten.",
  },
  {
    ...WERK,
    on: -484,
    since: -490,
    happened: { kind: "lost", subject: "Fertigung der Kabelsätze" },
    note: "Seit 2019 in Rumänien; Eilaufträge blieben in Salzwedel.",
  },
  {
    ...WERK,
    on: -58,
    happened: { kind: "gained", subject: "Kleinserien" },
    note: "Nach dem Probelauf zurück in Salzwedel.",
  },
  { ...WERK, on: -30, happened: { kind: "jobs", subject: "Kleinserien, erste Schicht", jobs: 5 } },
];
