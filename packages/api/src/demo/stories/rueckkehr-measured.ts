import type { MeasuredStory } from "../story.ts";

const AGREED = { on: -215, origin: { kind: "goal" } } as const;

/** The goals as numbers: most are off track, and the utilization nears the condition for leaving. */
export const RUMAENIEN_MEASURED: MeasuredStory = {
  indicators: {
    scrap: {
      ...AGREED,
      name: "Ausschuss im Werk Rumänien",
      unit: "%",
      direction: "down",
      target: 1,
      watchFrom: 1.5,
      offFrom: 3,
    },
    delivery: {
      ...AGREED,
      name: "Lieferzeit ab Rumänien",
      unit: "Tage",
      direction: "down",
      target: 5,
      watchFrom: 7,
      offFrom: 10,
    },
    cost: {
      ...AGREED,
      name: "Kosten je fehlerfreiem Kabelsatz, Salzwedel = 100",
      unit: "",
      direction: "down",
      target: 90,
      watchFrom: 97,
      offFrom: 104,
    },
    load: {
      ...AGREED,
      on: -192,
      origin: { kind: "other" },
      name: "Auslastung der großen Serien",
      unit: "%",
      direction: "up",
      target: 85,
      watchFrom: 80,
      offFrom: 70,
    },
    rush: {
      ...AGREED,
      on: -192,
      origin: { kind: "requirement", requirement: "flexibility-kept" },
      name: "Eilaufträge, die am selben Tag verladen werden",
      unit: "%",
      direction: "up",
      target: 90,
      watchFrom: 80,
      offFrom: 60,
    },
  },
  readings: [
    { on: -205, values: { scrap: 4.1, delivery: 12, cost: 108 } },
    { on: -175, values: { scrap: 3.6, delivery: 11, cost: 110, load: 88, rush: 42 } },
    { on: -145, values: { scrap: 3.4, delivery: 12, cost: 111, load: 84, rush: 45 } },
    {
      on: -115,
      values: { scrap: 3.9, delivery: 10.5, cost: 107, load: 82, rush: 40 },
      notes: { scrap: "Neue Crimpwerkzeuge, zwei Wochen Anlauf" },
    },
    {
      on: -85,
      values: { scrap: 32, delivery: 11, cost: 106, load: 79, rush: 47 },
    },
    { on: -84, readOn: -85, values: { scrap: 3.2 }, notes: { scrap: "Komma vergessen" } },
    {
      on: -52,
      values: { scrap: 2.6, delivery: 8, cost: 105, load: 76, rush: 58 },
      notes: { scrap: "Erster Monat ohne die Kleinserien", rush: "Kleinserien laufen wieder in Salzwedel" },
    },
    { on: -18, values: { scrap: 3.4, delivery: 9, cost: 106, load: 72, rush: 66 } },
  ],
  conditions: [
    {
      on: -192,
      wording: "Die großen Serien lasten das Werk nicht mehr zu 70 Prozent aus: verkaufen oder schließen",
      bound: { indicator: "load", limit: { comparison: "below", threshold: 70 } },
    },
    { on: -192, wording: "Der größte Kunde kündigt den Rahmenvertrag" },
    { on: -192, wording: "Der Vermieter verlängert die Halle nur um mehr als zwei Jahre" },
  ],
};
