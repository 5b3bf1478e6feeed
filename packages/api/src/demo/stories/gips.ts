import type { Story } from "../story.ts";
import { NIEDERLANDE, NIEDERLANDE_FACTS } from "./gips-niederlande.ts";

/** Hardly anything is known yet, and much speaks for staying at home. */
export const GIPS: Story = {
  firm: "gips",
  lead: "jonas",
  since: -96,
  note: "Erstes Gespräch auf Wunsch der Kammer. Beliefert Baustoffhändler im Umkreis von achtzig Kilometern; weiter trägt der Preis die Fracht nicht. Nach Anstößen haben wir noch nicht gefragt. Der Betrieb ist kleiner als die, auf die sich die Studie stützt. Wenn nichts dazukommt, bleibt er zu Recht zu Hause, und dann gehört auch das begründet.",
  assessedOn: -96,
  remarks: {
    "financial-resources": "Ohne Schulden, aber der neue Brennofen steht an.",
    "market-strength": "Vier von fünf Händlern im Umkreis kaufen hier.",
  },
  ventures: [NIEDERLANDE],
  besides: [NIEDERLANDE_FACTS],
  actions: [
    {
      key: "second-talk",
      venture: null,
      plannedOn: -96,
      title: "Zweites Gespräch: Anstöße durchgehen und nach den fehlenden Kriterien fragen",
      field: "organization",
      phase: "decision",
      side: "house",
      owner: "Jonas Petersen",
      start: null,
      due: 11,
      effortDays: 1,
    },
    {
      key: "watch",
      venture: null,
      plannedOn: -96,
      title: "Aufschreiben, woran man merken würde, dass Zuhausebleiben nicht mehr reicht",
      field: "organization",
      phase: "decision",
      side: "firm",
      owner: "Uwe Kessler",
      start: 12,
      due: 60,
      effortDays: 1,
      after: ["second-talk"],
    },
  ],
};
