import { CONTACT_DRIVEN } from "./common-risks.ts";
import { byImpulse, inverted, type StrategySource } from "./indicators.ts";

/** Staying at home is a decision too, with reasons of its own and a date by which it is looked at again (fn15). */
export const NULL_STRATEGY: StrategySource = {
  key: "null",
  label: { de: "Nullstrategie: zu Hause bleiben", en: "Null strategy: staying at home" },
  help: {
    de: "Bewusst auf jede Tätigkeit im Ausland verzichten und die Gründe dafür im Blick behalten.",
    en: "Deliberately doing nothing abroad, and keeping an eye on the reasons for it.",
  },
  source: "fn15",
  core: {
    de: "Der Betrieb bleibt ganz auf seinem Heimatmarkt.",
    en: "The firm stays in its home market entirely.",
  },
  trigger: {
    de: "Es gibt keinen Anstoß, der stark genug wäre, oder der Betrieb versorgt Kunden in seiner Region.",
    en: "No impulse is strong enough, or the firm supplies customers in its own region.",
  },
  typicalFirm: {
    de: "Versorger in der Nachbarschaft und Branchen, die an ihrer Region hängen.",
    en: "Local suppliers, and sectors that are tied to their region.",
  },
  newRequirements: [
    {
      key: "watch-the-reasons",
      label: {
        de: "Beobachten, ob die Gründe für den Verzicht noch gelten",
        en: "Watching whether the reasons for staying still hold",
      },
      source: "§3, fn39",
    },
  ],
  homePlant: [
    {
      key: "exposed-at-home",
      label: {
        de: "Trifft zu Hause trotzdem auf Anbieter aus dem Ausland",
        en: "Meets rivals from abroad at home all the same",
      },
      source: "§1",
    },
  ],
  indicators: [
    inverted(byImpulse("home-market-limit", 2, "§3, fn15")),
    inverted(byImpulse("key-customer-demand", 2, "§3, fn15")),
    inverted(byImpulse("niche-expansion", 2, "§2, fn15")),
    inverted(byImpulse("product-range-lost", 1, "§3, fn15")),
    inverted(byImpulse("entrepreneur-wish", 1, "fn11, fn15")),
    {
      // The line falls: no export at all counts fully, a fifth of sales and more not at all.
      key: "export-quota-low",
      label: { de: "Verkauft kaum ins Ausland", en: "Sells hardly anything abroad" },
      weight: 3,
      measure: { kind: "fact-linear", fact: "exportQuota", from: 20, to: 0 },
      source: "fn15, fn25",
    },
    {
      key: "no-form-in-use",
      label: { de: "Ist im Ausland nicht tätig", en: "Is not active abroad" },
      weight: 2,
      measure: { kind: "fact-between", fact: "formsInUse", from: 0, to: 0 },
      source: "fn15",
    },
    {
      // The paper names no sectors here. Ours are those whose goods or services travel badly: food, printing,
      // cement and plaster, repair, energy, water, waste and building.
      key: "sector-regional",
      label: { de: "Branche mit Kunden in der Region", en: "Sector with customers in the region" },
      weight: 1,
      measure: {
        kind: "fact-in",
        fact: "sector",
        values: ["10", "18", "23", "33", "35", "36", "37", "38", "39", "41", "42", "43"],
      },
      source: "§1",
    },
  ],
  risks: [CONTACT_DRIVEN],
};
