import type { MeasuredStory } from "../story.ts";

/** Once off track, corrected, and drifting again: the third value above fourteen days is due. */
export const MAEHREN_MEASURED: MeasuredStory = {
  indicators: {
    "lead-time": {
      on: -470,
      origin: { kind: "requirement", requirement: "lead-time" },
      name: "Durchlaufzeit Zuschnitt bis Versand",
      unit: "Tage",
      direction: "down",
      target: 14,
      watchFrom: 14,
      offFrom: 18,
    },
    cost: {
      on: -186,
      origin: { kind: "goal" },
      name: "Stückkosten samt Abstimmung, vor der Verlagerung = 100",
      unit: "",
      direction: "down",
      target: 91,
      watchFrom: 94,
      offFrom: 98,
    },
    complaints: {
      on: -470,
      origin: { kind: "requirement", requirement: "quality" },
      name: "Reklamationen je 1.000 Becken",
      unit: "",
      direction: "down",
      target: 4,
      watchFrom: 6,
      offFrom: 9,
    },
  },
  readings: [
    { on: -450, values: { "lead-time": 11, complaints: 3.8 } },
    { on: -400, values: { "lead-time": 13, complaints: 4.6 } },
    { on: -350, values: { "lead-time": 15.5, complaints: 5.9 } },
    { on: -320, values: { "lead-time": 18.2, complaints: 7.4 } },
    { on: -295, values: { "lead-time": 18.6, complaints: 8.1 } },
    {
      on: -268,
      values: { "lead-time": 19, complaints: 8.8 },
      notes: { "lead-time": "Im Schnitt vier Übergaben je Baugruppe" },
    },
    {
      on: -210,
      values: { "lead-time": 14.5, complaints: 6.2 },
      notes: { "lead-time": "Zwei Linien sind wieder in Siegen" },
    },
    { on: -180, values: { "lead-time": 13.2, complaints: 5.1, cost: 97.5 } },
    { on: -150, values: { "lead-time": 13, complaints: 4.4, cost: 95 } },
    { on: -120, values: { "lead-time": 13.4, complaints: 4.1, cost: 94.2 } },
    { on: -90, values: { "lead-time": 13.9, complaints: 3.9, cost: 93.6 } },
    { on: -36, values: { "lead-time": 15, complaints: 4, cost: 93.1 } },
    { on: -9, values: { "lead-time": 16, complaints: 3.7, cost: 92.8 } },
  ],
  conditions: [
    {
      on: -470,
      wording: "Die Durchlaufzeit liegt über achtzehn Tagen und geht nicht mehr zurück: Vorfertigung nach Siegen holen",
      bound: { indicator: "lead-time", limit: { comparison: "above", threshold: 18 } },
    },
    { on: -186, wording: "Der Lohnfertiger wird verkauft oder arbeitet für einen Wettbewerber" },
  ],
};
