import type { FrameworkSource } from "../framework.ts";
import { COST_REDUCTION } from "./strategies/cost-reduction.ts";
import { EXPORT_EXTENSION } from "./strategies/export-extension.ts";
import { FOLLOW_KEY_CUSTOMERS } from "./strategies/follow-key-customers.ts";
import { MARKET_DEVELOPMENT } from "./strategies/market-development.ts";
import { NULL_STRATEGY } from "./strategies/null.ts";

/** The typology that the paper derives from the firms' acute problems (§4), with the null strategy beside it (fn15). */
export const ISF_STRATEGIES: FrameworkSource["strategySets"][number] = {
  key: "isf",
  label: { de: "Strategietypen des ISF München", en: "Strategy types of ISF Munich" },
  help: {
    de: "Vier Wege ins Ausland und der Verzicht darauf; mehrere können nebeneinander gelten.",
    en: "Four ways abroad, and not going at all; several may hold side by side.",
  },
  source: "§4",
  inUse: true,
  types: [EXPORT_EXTENSION, COST_REDUCTION, MARKET_DEVELOPMENT, FOLLOW_KEY_CUSTOMERS, NULL_STRATEGY],
};
