/**
 * What studies found among other firms, shown beside a portfolio and never as a norm.
 * `year` and `n` are those of the survey; where the paper does not give them, they are left out.
 */
import type { FrameworkSource } from "../framework.ts";

const MOTIVE = {
  source: "§4",
  unit: "percent",
  qualifier: "exact",
  study: "Weikl 1998",
  year: 1997,
  n: 226,
} as const;

const FORMS_SIDE_BY_SIDE = {
  source: "fn37",
  unit: "forms",
  qualifier: "exact",
  study: "Schultz-Wild 1997",
  year: 1996,
  n: 87,
} as const;

const ESTIMATE = {
  source: "§1",
  unit: "percent",
  qualifier: "about",
  study: "Weikl 1998",
  weakBasis: true,
} as const;

export const REFERENCE_FIGURES: FrameworkSource["referenceFigures"] = [
  {
    key: "production-abroad-for-sales",
    label: {
      de: "Betriebe mit Fertigung im Ausland, die damit Absatz sichern oder ausweiten wollen",
      en: "Firms producing abroad in order to secure or enlarge sales",
    },
    source: "§4",
    value: 90,
    unit: "percent",
    qualifier: "a-little-over",
    study: "Koller et al. 1998",
    year: 1996,
    n: 87,
  },
  {
    ...MOTIVE,
    key: "motive-market",
    label: { de: "Motiv: Marktzugang oder Marktsicherung", en: "Motive: market access or security" },
    value: 33.1,
  },
  {
    ...MOTIVE,
    key: "motive-wages",
    label: { de: "Motiv: niedrigere Löhne", en: "Motive: lower wages" },
    value: 20.2,
  },
  {
    ...MOTIVE,
    key: "motive-competitors",
    label: { de: "Motiv: Verhalten der Wettbewerber", en: "Motive: competitors' behaviour" },
    source: "fn24",
    value: 10.4,
  },
  {
    ...MOTIVE,
    key: "motive-key-customers",
    label: { de: "Motiv: Forderung großer Kunden", en: "Motive: demands of large customers" },
    value: 4.9,
  },
  {
    ...FORMS_SIDE_BY_SIDE,
    key: "forms-single-small-batch",
    label: { de: "Formen nebeneinander: Einzel- und Kleinserie", en: "Forms side by side: single and small batch" },
    value: 2.5,
    productionType: "single-small-batch",
  },
  {
    ...FORMS_SIDE_BY_SIDE,
    key: "forms-variant",
    label: { de: "Formen nebeneinander: Varianten", en: "Forms side by side: variants" },
    value: 3,
    productionType: "variant",
  },
  {
    ...FORMS_SIDE_BY_SIDE,
    key: "forms-standard",
    label: { de: "Formen nebeneinander: Standardprodukte", en: "Forms side by side: standard products" },
    value: 3.3,
    productionType: "standard",
  },
  {
    ...FORMS_SIDE_BY_SIDE,
    key: "forms-process",
    label: { de: "Formen nebeneinander: Prozessindustrie", en: "Forms side by side: process industry" },
    value: 4.1,
    productionType: "process",
  },
  {
    ...ESTIMATE,
    key: "sme-internationally-active",
    label: {
      de: "International tätige kleine und mittlere Unternehmen in den OECD-Ländern (Schätzung)",
      en: "Small and medium-sized firms in OECD countries that are internationally active (estimate)",
    },
    value: 25,
  },
  {
    ...ESTIMATE,
    key: "active-firms-investing",
    label: {
      de: "International tätige Unternehmen in Deutschland, die im Ausland investiert haben (Schätzung)",
      en: "Internationally active firms in Germany that have invested abroad (estimate)",
    },
    value: 12,
  },
  {
    key: "suppliers-sme",
    label: {
      de: "Autozulieferer in Deutschland, die kleine oder mittlere Unternehmen sind",
      en: "Automotive suppliers in Germany that are small or medium-sized",
    },
    source: "fn23",
    value: 97,
    unit: "percent",
    qualifier: "exact",
    study: "Fieten et al. 1995",
  },
];
