import type { VentureStory } from "../story.ts";
import { SETTLED } from "./edelstahl-maehren-decisions.ts";
import { MAEHREN_MEASURED } from "./edelstahl-maehren-measured.ts";

export const MAEHREN: VentureStory = {
  name: "Vorfertigung Mähren",
  startedOn: -880,
  strategies: {
    "cost-reduction": {
      on: -186,
      why: "Kosten bleiben der Grund, aber nicht mehr der einzige: Was die Übergaben verschlingen, holt kein Lohnvorteil zurück.",
      before: [
        {
          on: -856,
          weight: 100,
          why: "Zuschneiden, Abkanten und Schweißen sind zu Hause für die Preise des Großhandels zu teuer.",
        },
      ],
    },
    "market-development": {
      on: -186,
      why: "Die Vorfertigung soll auch Küchenbauer in Mähren beliefern: Das lastet sie aus und macht sie weniger abhängig von Siegen.",
    },
  },
  plans: {
    "manufacturing-site": {
      on: -780,
      for: 420,
      reason:
        "Eigenes Werk statt Lohnfertigung, aber erst, wenn die Durchlaufzeit drei Monate lang unter vierzehn Tagen liegt.",
    },
  },
  settled: SETTLED,
  passed: [
    { on: -800, reason: "" },
    {
      on: -610,
      reason:
        "Wer über die Grenze geht, ist nicht geregelt: Betriebsrat und Leitung sind über das Anlernen uneins. Die Linie läuft trotzdem an, weil der Großhandel nicht wartet. Die Frage bleibt auf der Tagesordnung.",
    },
    { on: -182, reason: "" },
  ],
  measured: MAEHREN_MEASURED,
  corrected: [
    {
      on: -262,
      trigger: "indicator-off-track",
      questioned: "form",
      occasion: "Zum dritten Mal in Folge liegt die Durchlaufzeit über der vereinbarten Grenze.",
      settled: {
        on: -240,
        outcome: "adjust",
        findings:
          "Die Durchlaufzeit ist von elf auf neunzehn Tage gestiegen. Jede Baugruppe wird im Schnitt viermal übergeben, und bei Varianten fehlt fast immer eine Zeichnung. Nicht die Löhne, die Übergaben kosten die Zeit.",
        lessons: "Beim nächsten Umzug erst die Übergaben zählen, dann die Stundensätze.",
      },
    },
  ],
};
