import type { CapabilityStory } from "../story.ts";

const MAEHREN = { venture: "Vorfertigung Mähren", strategy: "cost-reduction" } as const;

/** The machines are there, the handing over is not, and the people who could teach it fear for their own work. */
export const EDELSTAHL_CAPABILITY: CapabilityStory = {
  on: -234,
  levels: {
    "it-integration": 2,
    "production-equipment": 3,
    "technical-standardization": 2,
    "data-exchange": 2,
    "process-adaptation": 2,
    "interface-management": 1,
    "international-management": 2,
    "knowledge-transfer": 1,
    "rules-and-responsibilities": 2,
    "market-information-flow": 3,
    "boundary-crossers": 2,
    "technical-qualification": 3,
    "language-qualification": 1,
    "workforce-acceptance": 1,
    "mobility-arrangements": 2,
  },
  remarks: {
    "interface-management": "Viermal übergeben je Baugruppe, und niemand ist für die Übergabe zuständig.",
    "knowledge-transfer":
      "Das Schleifen wird gezeigt, nicht aufgeschrieben. Wer es zeigt, macht sich entbehrlich: So sieht es die Schleiferei.",
    "technical-standardization": "Für Varianten gelten an beiden Orten andere Zeichnungsstände.",
    "workforce-acceptance":
      "Der Betriebsrat trägt es mit, die Kolonnen nicht. Ohne Zusage zur Beschäftigung bleibt das so.",
    "language-qualification":
      "Ein Meister spricht etwas Tschechisch. Der Rest geht über eine Dolmetscherin, zweimal die Woche.",
  },
  checks: [
    {
      ...MAEHREN,
      on: -232,
      requirement: "coordination",
      state: "in-work",
      note: "Eine Stelle für beide Orte ist beschlossen, aber noch nicht besetzt.",
    },
    {
      ...MAEHREN,
      on: -50,
      requirement: "lead-time",
      state: "open",
      note: "Nach dem Umbau der Übergaben kurz bei vierzehn Tagen, jetzt wieder bei achtzehn.",
    },
    {
      ...MAEHREN,
      on: -50,
      requirement: "quality",
      state: "met",
      note: "Nacharbeit unter zwei Prozent, wie in Siegen.",
    },
    {
      ...MAEHREN,
      on: -50,
      requirement: "flexibility-kept",
      state: "not-needed",
      note: "Nach Mähren gehen nur die Serien; Varianten bleiben in Siegen.",
    },
  ],
};
