import { CONTACT_DRIVEN, EXISTENCE_AT_STAKE } from "./common-risks.ts";
import { byCriterion, byImpulse, type StrategySource } from "./indicators.ts";

export const EXPORT_EXTENSION: StrategySource = {
  key: "export-extension",
  label: { de: "Export verlängern", en: "Extending exports" },
  help: {
    de: "Mit Vertrieb und Service zu den Kunden gehen, alles andere bleibt zu Hause.",
    en: "Going to the customers with sales and service while everything else stays at home.",
  },
  source: "§4(1)",
  core: {
    de: "Vertrieb und Service entstehen vor Ort, allein oder mit Partnern; entwickelt, konstruiert und gefertigt wird weiter im Stammwerk.",
    en: "Sales and service grow up on the spot, alone or with partners; research, design and production stay in the home plant.",
  },
  trigger: {
    de: "Über die gewohnten Wege kommt zu wenig an, die Kunden wollen jemanden in ihrer Nähe.",
    en: "Too little comes in through the usual channels, and customers want somebody near them.",
  },
  typicalFirm: {
    de: "Maschinen- und Anlagenbauer mit anspruchsvollen Produkten, die Einzelstücke und kleine Serien nach Kundenwunsch bauen.",
    en: "Machinery makers with demanding products who build single pieces and small batches to customers' wishes.",
  },
  newRequirements: [
    {
      key: "delivery-reliability",
      label: { de: "Liefertreue über weite Wege", en: "Delivering reliably over long distances" },
      source: "§4(1)",
    },
    {
      key: "quality-abroad",
      label: { de: "Gleiche Qualität unter schwierigeren Bedingungen", en: "The same quality under harder conditions" },
      source: "§4(1)",
    },
    {
      key: "sales-knowledge-out",
      label: { de: "Vertriebswissen hinausgeben", en: "Passing sales knowledge out" },
      source: "§4(1)",
    },
    {
      key: "market-knowledge-back",
      label: { de: "Marktwissen ins Stammwerk holen", en: "Bringing market knowledge back home" },
      source: "§4(1)",
    },
  ],
  homePlant: [
    {
      key: "secured-by-sales",
      label: {
        de: "Gesichert, solange der Absatz draußen stabil bleibt oder wächst",
        en: "Secured as long as sales abroad stay stable or grow",
      },
      source: "§4(1), fn17",
    },
    {
      key: "keeps-the-core",
      label: { de: "Behält Entwicklung, Konstruktion und Fertigung", en: "Keeps research, design and production" },
      source: "§4(1)",
    },
  ],
  indicators: [
    byImpulse("export-losses", 3, "§4(1)"),
    byImpulse("customer-proximity", 3, "§4(1)"),
    {
      key: "single-or-small-batch",
      label: { de: "Fertigt Einzelstücke oder Kleinserien", en: "Makes single pieces or small batches" },
      weight: 2,
      measure: { kind: "fact-in", fact: "productionType", values: ["single-small-batch"] },
      source: "§4(1)",
    },
    {
      // Whoever exports already can extend that; whoever produces abroad is past this step.
      key: "exports-without-plant-abroad",
      label: {
        de: "Exportiert schon, fertigt aber nicht im Ausland",
        en: "Exports already, but does not produce abroad",
      },
      weight: 2,
      measure: { kind: "fact-between", fact: "reachedLevel", from: 1, to: 4 },
      source: "§4(1), fn16",
    },
    {
      key: "sector-machinery",
      label: { de: "Maschinen- oder Anlagenbau", en: "Mechanical engineering" },
      weight: 1,
      measure: { kind: "fact-in", fact: "sector", values: ["28"] },
      source: "§4(1)",
    },
    byCriterion("niche-strength", 1, "§1, §4(1)"),
    byImpulse("niche-expansion", 1, "§2"),
    byImpulse("market-access-technology", 1, "§3"),
    byImpulse("external-services", 1, "§3"),
  ],
  risks: [CONTACT_DRIVEN, EXISTENCE_AT_STAKE],
};
