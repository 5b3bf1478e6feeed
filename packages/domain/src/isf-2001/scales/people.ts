import type { FrameworkSource } from "../../framework.ts";

type ScaleSource = FrameworkSource["scales"][number];

/** What a person can do. Apart from the level scale, because a person's skill needs other words than a firm's state. */
export const SKILL: ScaleSource = {
  key: "skill-0-4",
  label: { de: "Können", en: "Skill" },
  levels: [
    {
      value: 0,
      label: { de: "keines", en: "none" },
      anchor: { de: "Hat damit noch nie gearbeitet.", en: "Has never worked with it." },
    },
    {
      value: 1,
      label: { de: "Grundlagen", en: "basics" },
      anchor: { de: "Kennt die Begriffe und die Abläufe.", en: "Knows the terms and the procedures." },
    },
    {
      value: 2,
      label: { de: "mit Anleitung", en: "with guidance" },
      anchor: { de: "Arbeitet damit, wenn jemand hilft.", en: "Works with it when somebody helps." },
    },
    {
      value: 3,
      label: { de: "selbständig", en: "independent" },
      anchor: { de: "Kommt auch im Ausland allein zurecht.", en: "Manages alone, abroad as well." },
    },
    {
      value: 4,
      label: { de: "leitet andere an", en: "guides others" },
      anchor: {
        de: "Löst auch ungewohnte Fälle und lernt andere an.",
        en: "Solves unfamiliar cases and teaches it to others.",
      },
    },
  ],
};

/** The Common European Framework of Reference for Languages, in words of our own. */
export const CEFR: ScaleSource = {
  key: "cefr",
  label: { de: "Sprachniveau (GER)", en: "Language level (CEFR)" },
  levels: [
    {
      value: 0,
      label: { de: "keine", en: "none" },
      anchor: { de: "Spricht und versteht die Sprache nicht.", en: "Neither speaks nor understands the language." },
    },
    {
      value: 1,
      label: { de: "A1", en: "A1" },
      anchor: {
        de: "Begrüßt, stellt sich vor, fragt nach dem Weg.",
        en: "Greets, introduces themselves, asks the way.",
      },
    },
    {
      value: 2,
      label: { de: "A2", en: "A2" },
      anchor: { de: "Regelt Alltägliches mit einfachen Sätzen.", en: "Settles everyday matters in simple sentences." },
    },
    {
      value: 3,
      label: { de: "B1", en: "B1" },
      anchor: {
        de: "Erklärt die eigene Arbeit und kommt auf Reisen zurecht.",
        en: "Explains their own work and gets along on journeys.",
      },
    },
    {
      value: 4,
      label: { de: "B2", en: "B2" },
      anchor: {
        de: "Bespricht fachliche Fragen flüssig mit Kollegen und Kunden.",
        en: "Discusses technical questions fluently with colleagues and customers.",
      },
    },
    {
      value: 5,
      label: { de: "C1", en: "C1" },
      anchor: {
        de: "Verhandelt und schreibt auch Schwieriges treffsicher.",
        en: "Negotiates and writes with precision, difficult things included.",
      },
    },
    {
      value: 6,
      label: { de: "C2", en: "C2" },
      anchor: {
        de: "Bewegt sich in der Sprache wie in der eigenen.",
        en: "Is at home in it as in their own language.",
      },
    },
  ],
};

/** How heavy the work abroad weighs on people. */
export const BURDEN: ScaleSource = {
  key: "burden-0-4",
  label: { de: "Belastung", en: "Burden" },
  levels: [
    {
      value: 0,
      label: { de: "keine", en: "none" },
      anchor: { de: "Für die Betroffenen ändert sich nichts.", en: "Nothing changes for the people concerned." },
    },
    {
      value: 1,
      label: { de: "gering", en: "slight" },
      anchor: { de: "Kommt vor, ist aber schnell ausgeglichen.", en: "It happens and is soon made up for." },
    },
    {
      value: 2,
      label: { de: "spürbar", en: "noticeable" },
      anchor: { de: "Wird angesprochen, ist aber zu tragen.", en: "People speak of it, but it can be borne." },
    },
    {
      value: 3,
      label: { de: "hoch", en: "high" },
      anchor: { de: "Geht ohne Entlastung nicht lange gut.", en: "Without relief it will not go well for long." },
    },
    {
      value: 4,
      label: { de: "nicht tragbar", en: "unbearable" },
      anchor: {
        de: "Menschen werden krank, verweigern sich oder gehen.",
        en: "People fall ill, refuse or leave.",
      },
    },
  ],
};
