import { CONTACT_DRIVEN, EXISTENCE_AT_STAKE } from "./common-risks.ts";
import { byCriterion, byImpulse, inverted, type StrategySource } from "./indicators.ts";

export const COST_REDUCTION: StrategySource = {
  key: "cost-reduction",
  label: { de: "Kosten senken", en: "Reducing costs" },
  help: {
    de: "Teure Arbeitsschritte dorthin verlegen, wo sie weniger kosten.",
    en: "Moving expensive steps of work to places where they cost less.",
  },
  source: "§4(2)",
  core: {
    de: "Schritte mit viel Lohn oder hohen Kosten wandern an günstigere Orte, in ein eigenes Werk oder zu einem Partner.",
    en: "Steps with high labour or other costs move to cheaper places, into a plant of one's own or to a partner.",
  },
  trigger: {
    de: "In den gewohnten Märkten fallen die Preise schneller, als der Betrieb zu Hause sparen kann.",
    en: "In the usual markets prices fall faster than the firm can save at home.",
  },
  typicalFirm: {
    de: "Hersteller von Serien, deren Preis der Markt vorgibt.",
    en: "Makers of series products whose price the market sets.",
  },
  newRequirements: [
    {
      key: "coordination",
      label: { de: "Verteilte Fertigung abstimmen", en: "Coordinating distributed production" },
      source: "§4(2)",
    },
    { key: "lead-time", label: { de: "Durchlaufzeit halten", en: "Holding the lead time" }, source: "§4(2)" },
    { key: "quality", label: { de: "Qualität an beiden Orten", en: "Quality in both places" }, source: "§4(2)" },
    {
      key: "flexibility-kept",
      label: { de: "Trotz Verlagerung flexibel bleiben", en: "Staying flexible in spite of relocation" },
      source: "§4(2)",
    },
  ],
  homePlant: [
    {
      key: "secured-by-competitiveness",
      label: {
        de: "Gesichert, wenn der Betrieb wieder mithalten kann und mehr verkauft",
        en: "Secured if the firm can compete again and sells more",
      },
      source: "§4(2)",
    },
    {
      key: "savings-wear-off",
      label: { de: "Die Ersparnis hält nicht ewig", en: "The savings do not last for ever" },
      source: "§4(2)",
    },
    {
      key: "may-be-reversed",
      label: { de: "Verlagertes muss vielleicht zurück", en: "What was moved may have to come back" },
      source: "fn20",
    },
  ],
  aspects: [
    { key: "wages", label: { de: "Niedrigere Löhne", en: "Lower wages" }, source: "§4(2)" },
    {
      key: "regulation",
      label: { de: "Weniger Auflagen für die Fertigung", en: "Fewer rules on production" },
      source: "§4(2)",
    },
    {
      key: "operating-hours",
      label: { de: "Längere Laufzeiten der Maschinen", en: "Longer machine hours" },
      source: "§4(2)",
    },
    { key: "labour-law", label: { de: "Anderes Arbeitsrecht", en: "Different labour law" }, source: "§4(2)" },
    {
      key: "financing-subsidies",
      label: { de: "Günstige Finanzierung und Fördermittel", en: "Favourable financing and subsidies" },
      source: "§4(2)",
    },
  ],
  alternatives: [
    {
      key: "outsourcing",
      label: { de: "An günstigere Anbieter vergeben", en: "Outsourcing to cheaper suppliers" },
      help: {
        de: "Könnten andere den Schritt billiger ausführen, ohne dass der Betrieb sein Können aus der Hand gibt?",
        en: "Could others do the step more cheaply without the firm giving away its know-how?",
      },
      source: "fn18",
    },
    {
      key: "strategic-sourcing",
      label: { de: "Strategisch einkaufen", en: "Strategic sourcing" },
      help: {
        de: "Ließen sich mit ausgewählten Lieferanten auf Dauer bessere Lösungen finden als mit eigener Fertigung im Ausland?",
        en: "Could chosen suppliers, over time, offer better solutions than a plant of one's own abroad?",
      },
      source: "fn18",
    },
  ],
  indicators: [
    byImpulse("cost-pressure", 3, "§4(2)"),
    inverted(byCriterion("price-power", 2, "§4(2)")),
    {
      key: "series-production",
      label: { de: "Fertigt Serien (Standard oder Varianten)", en: "Makes series (standard or variants)" },
      weight: 2,
      measure: { kind: "fact-in", fact: "productionType", values: ["standard", "variant"] },
      source: "§4(2)",
    },
    {
      key: "position-cost",
      label: { de: "Setzt sich über den Preis durch", en: "Competes on price" },
      weight: 2,
      measure: { kind: "fact-in", fact: "marketPosition", values: ["cost"] },
      source: "fn6",
    },
    byImpulse("liberalization-competition", 1, "§3"),
    byImpulse("product-range-lost", 1, "§3"),
    inverted(byCriterion("niche-strength", 1, "§1")),
  ],
  risks: [
    {
      key: "symptom-cure",
      text: {
        de: "Die Verlagerung lindert den Kostendruck, behebt aber nicht seine Ursache: Es fehlt an Neuem und an einer zweiten Strategie.",
        en: "Relocation eases the cost pressure without removing its cause: there is too little that is new, and no second strategy.",
      },
      source: "§4(2)",
      all: [
        { kind: "at-most", measure: { kind: "criterion", criterion: "innovation" }, share: 0.25 },
        { kind: "no-other-strategy" },
      ],
    },
    {
      key: "interface-risk",
      text: {
        de: "Kleine Serien und schnelle Anpassung vertragen geteilte Fertigung schlecht: Abstimmung, Wartezeit und Nacharbeit können die Ersparnis auffressen.",
        en: "Small batches and quick adjustment do not go well with divided production: coordination, waiting and rework can eat up the savings.",
      },
      source: "§4(2), fn20",
      any: [
        {
          kind: "at-least",
          measure: { kind: "fact-in", fact: "productionType", values: ["single-small-batch"] },
          share: 1,
        },
        { kind: "at-least", measure: { kind: "criterion", criterion: "flexibility" }, share: 0.75 },
      ],
    },
    CONTACT_DRIVEN,
    EXISTENCE_AT_STAKE,
  ],
};
