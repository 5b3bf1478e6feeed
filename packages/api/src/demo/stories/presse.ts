import type { Story } from "../story.ts";
import { PRESSE_ACTIONS } from "./presse-actions.ts";
import { BRASILIEN } from "./presse-brasilien.ts";
import { CHINA } from "./presse-china.ts";
import { PRESSE_CARDS, PRESSE_COOPERATIONS } from "./presse-cooperation.ts";
import { PRESSE_STAFFING } from "./presse-staffing.ts";

/** Follows its largest customer without a promise, and thinks about a country in which it failed once. */
export const PRESSE: Story = {
  firm: "presse",
  lead: "aylin",
  since: -640,
  note: "Der größte Kunde baut in Brasilien und erwartet die Pressen samt Service vor Ort; einen Liefervertrag gibt er bisher nicht. Zu China: Den Vertrieb hält das Haus dort für schwerer als die Fertigung. Vertraulich: Der Kunde spricht auch mit einem Mitbewerber.",
  failedAttempts: [
    {
      year: 1994,
      country: "CN",
      form: "joint-venture",
      learned: "Der Partner baute nach drei Jahren dieselben Pressen unter eigenem Namen.",
      // biome-ignore lint/suspicious/noThenProperty: the case files' own word; the object is never awaited
      then: "second-attempt",
    },
  ],
  left: { "CN/joint-venture": 1994 },
  shifts: {
    "CN/sales-subsidiary":
      "Aus dem ersten Versuch: Ein Werk lief nach zwei Jahren, der Vertrieb auch nach vier noch nicht.",
  },
  assessedOn: -622,
  remarks: {
    "key-customer-demand":
      "Der Einkauf des Kunden hat es schriftlich gegeben: Service im Umkreis von hundert Kilometern oder kein Folgeauftrag.",
    "competitor-moves": "Zwei Mitbewerber haben in São Paulo bereits Monteure.",
    "windows-of-opportunity":
      "Das Werk des Kunden wird jetzt geplant. In zwei Jahren sind die Plätze auf dem Gelände vergeben.",
    "cost-pressure": "Vorhanden, aber nicht der Grund für irgendeine Entscheidung der letzten Jahre.",
    "risk-assessment-skill": "Seit China rechnet man jedes Vorhaben in drei Fassungen.",
    "market-strength": "Bei Karosseriepressen weltweit unter den ersten drei.",
    "price-power": "Gegenüber dem größten Kunden gering, sonst gut.",
    "direct-execution": "Der Konzern gibt ab fünf Millionen Euro frei. Das dauert.",
  },
  ventures: [BRASILIEN, CHINA],
  cooperations: PRESSE_COOPERATIONS,
  cards: PRESSE_CARDS,
  actions: PRESSE_ACTIONS,
  staffing: PRESSE_STAFFING,
};
