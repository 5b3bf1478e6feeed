import type { Story } from "../story.ts";
import { ARMATUREN_CAPABILITY } from "./armaturen-capability.ts";
import { ARMATUREN_CARDS, ARMATUREN_COOPERATIONS } from "./armaturen-cooperation.ts";
import { ARMATUREN_DEVELOPMENT } from "./armaturen-development.ts";
import { ORGANIZATION } from "./armaturen-organization.ts";
import { ARMATUREN_PEOPLE } from "./armaturen-people.ts";
import { ARMATUREN_PLAN } from "./armaturen-plan.ts";
import { ARMATUREN_ROUND } from "./armaturen-round.ts";
import { ARMATUREN_SCENARIOS } from "./armaturen-scenarios.ts";
import { ARMATUREN_STAFFING } from "./armaturen-staffing.ts";
import { TECHNOLOGY_AND_WORK } from "./armaturen-technology-and-work.ts";
import { TSCHECHIEN } from "./armaturen-tschechien.ts";
import { ARMATUREN_WORKFORCE } from "./armaturen-workforce.ts";

/** In build-up, with a partner: small steps, and one matter that was left open at the gate. */
export const ARMATUREN: Story = {
  firm: "armaturen",
  lead: "jonas",
  since: -410,
  note: "Sucht einen Vertriebspartner, der die Armaturen auch wartet. Frau Hellweg will unabhängig bleiben; mit einer Beteiligung sollte man ihr nicht als Erstes kommen. Das erste Gespräch zeigte: Der Betrieb hält sich für getrieben, ist es aber nur zur Hälfte.",
  assessedOn: -395,
  remarks: {
    "niche-expansion":
      "Absperrarmaturen für Fernwärme unter hohem Druck: In Deutschland gibt es dafür nur noch rund vierzig Kunden.",
    "customer-proximity": "Die Kunden kaufen den Service mit. Wer in vier Stunden da ist, bekommt den Auftrag.",
    "export-losses": "Zwei Ausschreibungen in Brünn verloren, weil niemand vor Ort warten konnte.",
    "entrepreneur-wish": "Die Familie kennt Mähren aus dem Urlaub. Frau Hellweg lacht selbst darüber.",
    "key-customer-demand": "Nein, ausdrücklich nicht.",
    "personnel-resources": "Vier Servicetechniker, alle ausgelastet. Niemand spricht Tschechisch.",
    "international-experience":
      "Österreich, Schweiz, Niederlande: bisher fast immer auf Deutsch und nie mit eigenem Service.",
    flexibility: "Sonderausführungen in zwei Wochen. Das loben alle Kunden, mit denen wir gesprochen haben.",
    "direct-execution": "Frau Hellweg entscheidet, und am nächsten Tag wird es gemacht.",
  },
  again: ARMATUREN_ROUND,
  ventures: [TSCHECHIEN],
  cooperations: ARMATUREN_COOPERATIONS,
  cards: ARMATUREN_CARDS,
  actions: [...ORGANIZATION, ...TECHNOLOGY_AND_WORK],
  scenarios: ARMATUREN_SCENARIOS,
  plan: ARMATUREN_PLAN,
  capability: ARMATUREN_CAPABILITY,
  workforce: ARMATUREN_WORKFORCE,
  staffing: ARMATUREN_STAFFING,
  register: ARMATUREN_PEOPLE,
  development: ARMATUREN_DEVELOPMENT,
};
