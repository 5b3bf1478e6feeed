import type { Story } from "../story.ts";
import { EDELSTAHL_ACTIONS } from "./edelstahl-actions.ts";
import { EDELSTAHL_CAPABILITY } from "./edelstahl-capability.ts";
import { EDELSTAHL_HOME_PLANT } from "./edelstahl-home-plant.ts";
import { MAEHREN } from "./edelstahl-maehren.ts";
import { POLEN } from "./edelstahl-polen.ts";
import { EDELSTAHL_ROUND } from "./edelstahl-round.ts";

/** In operation, once corrected and drifting again, while the next market is nearly decided. */
export const EDELSTAHL: Story = {
  firm: "edelstahl",
  lead: "jonas",
  since: -900,
  note: "Die Vorfertigung ist verlagert. Die Leute in Siegen sollen die Kollegen in Mähren anlernen und fürchten um die eigene Arbeit; die Durchlaufzeit ist gestiegen. Die Löhne waren nie das eigentliche Problem, die Übergaben sind es.",
  assessedOn: -870,
  remarks: {
    "cost-pressure":
      "Zwei Großabnehmer verlangen jedes Jahr drei Prozent. Ohne Antwort fällt die Hälfte des Sortiments weg.",
    "liberalization-competition":
      "Seit der Öffnung der Märkte liefern Anbieter aus Polen und der Türkei dieselben Spülen.",
    "home-market-limit": "In Großküchen wird ersetzt, kaum noch neu gebaut.",
    "market-access-technology": "Herr Sieg sieht hier mehr, als im Betrieb davon zu merken ist.",
    "price-power": "Preise macht der Großhandel.",
    flexibility: "Lange Serien, wenige Varianten. Umrüsten gilt als Störung.",
    "direct-execution": "Bei sechs Geschäftsführern in zwei Gesellschaften lässt sich das nicht sinnvoll bewerten.",
    "workforce-qualification": "Die Schleiferei ist die beste, die wir kennen. Dieses Können steht in keinem Handbuch.",
  },
  again: EDELSTAHL_ROUND,
  homePlant: EDELSTAHL_HOME_PLANT,
  ventures: [MAEHREN, POLEN],
  actions: EDELSTAHL_ACTIONS,
  capability: EDELSTAHL_CAPABILITY,
};
