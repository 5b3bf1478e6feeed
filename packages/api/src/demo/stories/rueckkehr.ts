import type { Story } from "../story.ts";
import { RUECKKEHR_HOME_PLANT } from "./rueckkehr-home-plant.ts";
import { RUMAENIEN } from "./rueckkehr-rumaenien.ts";
import { RUECKKEHR_SCENARIOS } from "./rueckkehr-scenarios.ts";

const RUMAENIEN_OPERATING = { venture: "Werk Rumänien", phase: "operating" } as const;
const FIRM = { side: "firm", owner: "Dirk Schulze" } as const;
const JONAS = { side: "house", owner: "Jonas Petersen" } as const;

/** Its plant has run for years; what it saved has been eaten up, and bringing the work home is on the table. */
export const RUECKKEHR: Story = {
  firm: "rueckkehr",
  lead: "jonas",
  since: -500,
  note: "Was das Werk an Löhnen spart, geht für Nacharbeit, Luftfracht und Reisen wieder hinaus. Die Rückkehr liegt auf dem Tisch. Herr Schulze hat das Werk selbst aufgebaut; es geht ihm auch darum, nicht gescheitert zu sein. Zwei Kriterien haben wir nie besprochen.",
  assessedOn: -488,
  remarks: {
    "cost-pressure": "Der größte Kunde schreibt jedes Jahr neu aus, allein nach dem Preis.",
    "product-range-lost": "Einfache Kabelsätze kommen fertig aus Nordafrika.",
    "financial-resources": "Ein zweites Jahr mit Verlust im Werk trägt die Familie nicht.",
    flexibility: "Am Morgen bestellt, am Abend verladen: Das kann hier sonst keiner. Es gilt aber nur für Salzwedel.",
    innovation: "Seit Jahren keine eigene Entwicklung.",
    "price-power": "Keine.",
  },
  homePlant: RUECKKEHR_HOME_PLANT,
  ventures: [RUMAENIEN],
  scenarios: RUECKKEHR_SCENARIOS,
  actions: [
    {
      ...RUMAENIEN_OPERATING,
      ...JONAS,
      key: "true-cost",
      plannedOn: -300,
      title: "Kosten je Kabelsatz mit Nacharbeit, Luftfracht und Reisen rechnen",
      field: "organization",
      start: -298,
      due: -265,
      effortDays: 6,
      reports: [{ on: -263, state: "done", progress: 100 }],
    },
    {
      ...RUMAENIEN_OPERATING,
      ...FIRM,
      key: "small-series",
      plannedOn: -185,
      title: "Kleinserien eines Kunden probeweise wieder in Salzwedel fertigen",
      field: "technology",
      start: -175,
      due: -60,
      effortDays: 25,
      after: ["true-cost"],
      reports: [{ on: -58, state: "done", progress: 100 }],
      comments: [
        {
          on: -58,
          by: "jonas",
          body: "Ausschuss von vier auf unter ein Prozent, Lieferzeit von zwölf auf drei Tage. Teurer je Stück, billiger je Auftrag.",
        },
      ],
    },
    {
      ...RUMAENIEN_OPERATING,
      ...FIRM,
      key: "machines",
      plannedOn: -50,
      title: "Zwei Crimpautomaten aus Rumänien zurückholen oder neu kaufen: Angebote einholen",
      field: "technology",
      start: -40,
      due: -3,
      effortDays: 5,
      reports: [{ on: -21, state: "in-progress", progress: 50 }],
    },
    {
      ...RUMAENIEN_OPERATING,
      ...FIRM,
      key: "people",
      plannedOn: -38,
      title: "Klären, wer in Salzwedel die zweite Schicht übernimmt",
      field: "work",
      start: -20,
      due: 16,
      effortDays: 4,
      after: ["small-series"],
      reports: [{ on: -10, state: "in-progress", progress: 30 }],
    },
    {
      ...RUMAENIEN_OPERATING,
      ...JONAS,
      key: "buyers",
      plannedOn: -38,
      title: "Mögliche Käufer für das Werk ansprechen, ohne Namen zu nennen",
      field: "organization",
      start: -30,
      due: 38,
      effortDays: 5,
      visibility: "internal",
      reports: [{ on: -13, state: "in-progress", progress: 20 }],
    },
    {
      ...RUMAENIEN_OPERATING,
      ...FIRM,
      key: "talk",
      plannedOn: -38,
      title: "Die Belegschaft in Rumänien früh und von Angesicht zu Angesicht informieren",
      field: "work",
      start: 20,
      due: 32,
      effortDays: 3,
      after: ["people"],
    },
  ],
};
