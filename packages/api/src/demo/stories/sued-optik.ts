import type { Story } from "../story.ts";
import { ENTWICKLUNGSVERBUND } from "./sued-optik-verbund.ts";

const VERBUND = { venture: "Entwicklungsverbund Tschechien", phase: "build-up" } as const;
const EVA = { side: "firm", owner: "Eva Steiner" } as const;
const LENA = { side: "house", owner: "Lena Zeller" } as const;

/** A small firm far abroad, in another house: the others must never see it. */
export const SUED_OPTIK: Story = {
  firm: "sued-optik",
  lead: "lena",
  since: -420,
  note: "48 Leute, vier Länder, und weiter als mancher mit tausend. Größe entscheidet hier nichts. Schwach ist nur die zweite Reihe: Alles Internationale läuft über Frau Steiner.",
  assessedOn: -405,
  remarks: {
    "niche-expansion": "Linsen für Messgeräte unter Wasser: weltweit ein paar hundert Kunden.",
    "deep-niche-defence": "Wer das Polierverfahren nachmachen will, braucht zehn Jahre. Das soll so bleiben.",
    "competitor-moves": "Ein japanischer Anbieter wirbt mit kürzeren Lieferzeiten.",
    "personnel-resources": "Zwei Physiker für vier Länder.",
    "international-experience": "Seit mehr als fünfzehn Jahren eigener Vertrieb in den USA.",
  },
  ventures: [ENTWICKLUNGSVERBUND],
  actions: [
    {
      ...VERBUND,
      ...EVA,
      key: "drawings",
      plannedOn: -240,
      title: "Konstruktionsdaten für beide Orte in einem System führen",
      field: "technology",
      start: -220,
      due: -30,
      effortDays: 25,
      reports: [{ on: -32, by: "eva", state: "done", progress: 100 }],
    },
    {
      ...VERBUND,
      ...EVA,
      key: "rights",
      plannedOn: -240,
      title: "Auf einer Seite festhalten, was das Labor in Tschechien allein entscheidet",
      field: "organization",
      start: -60,
      due: 14,
      effortDays: 4,
      after: ["drawings"],
      reports: [{ on: -7, by: "eva", state: "in-progress", progress: 50 }],
      comments: [
        { on: -7, by: "eva", body: "Bei Werkstoffen sind wir uns einig. Offen ist, wer Versuche absagen darf." },
      ],
    },
    {
      ...VERBUND,
      ...EVA,
      key: "second-row",
      plannedOn: -200,
      title: "Zwei Fachleute auf Aufgaben über die Grenze vorbereiten",
      field: "work",
      start: -150,
      due: 100,
      effortDays: 20,
      reports: [{ on: -40, by: "eva", state: "in-progress", progress: 40 }],
    },
    {
      ...VERBUND,
      ...LENA,
      key: "funding",
      plannedOn: -60,
      title: "Fördermöglichkeiten für gemeinsame Entwicklung zusammenstellen",
      field: "organization",
      start: -40,
      due: 22,
      effortDays: 4,
      reports: [{ on: -7, state: "in-progress", progress: 70 }],
      comments: [
        {
          on: -7,
          by: "lena",
          body: "Ein Programm passt genau, verlangt aber einen zweiten Zeichnungsberechtigten. Das trifft ihren wunden Punkt.",
          visibility: "internal",
        },
      ],
    },
  ],
};
