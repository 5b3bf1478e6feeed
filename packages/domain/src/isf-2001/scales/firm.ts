import type { FrameworkSource } from "../../framework.ts";

type ScaleSource = FrameworkSource["scales"][number];

/** How strongly an impulse drives the firm. */
export const INTENSITY: ScaleSource = {
  key: "intensity-0-4",
  label: { de: "Stärke des Anstoßes", en: "Strength of the impulse" },
  levels: [
    {
      value: 0,
      label: { de: "keine Rolle", en: "no role" },
      anchor: { de: "Im Betrieb ist davon nichts zu merken.", en: "Nothing of it is felt in the firm." },
    },
    {
      value: 1,
      label: { de: "schwach", en: "weak" },
      anchor: { de: "Wird erwähnt, ändert aber keine Entscheidung.", en: "It is mentioned but changes no decision." },
    },
    {
      value: 2,
      label: { de: "spürbar", en: "noticeable" },
      anchor: {
        de: "Ist Thema in der Geschäftsleitung, drängt aber nicht.",
        en: "Management talks about it, but it is not pressing.",
      },
    },
    {
      value: 3,
      label: { de: "stark", en: "strong" },
      anchor: { de: "Bestimmt Planung und Gespräche mit.", en: "It shapes planning and conversations." },
    },
    {
      value: 4,
      label: { de: "treibend", en: "driving" },
      anchor: {
        de: "Ohne diesen Anstoß würde der Betrieb jetzt nicht handeln.",
        en: "Without this impulse the firm would not act now.",
      },
    },
  ],
};

/** How far something is given or mastered: starting position and globalization capability. */
export const LEVEL: ScaleSource = {
  key: "level-0-4",
  label: { de: "Ausprägung", en: "Level" },
  levels: [
    {
      value: 0,
      label: { de: "fehlt", en: "missing" },
      anchor: { de: "Nicht vorhanden, auch nicht in Ansätzen.", en: "Not there, not even in beginnings." },
    },
    {
      value: 1,
      label: { de: "schwach", en: "weak" },
      anchor: {
        de: "Ansätze sind da, für ein Vorhaben im Ausland reicht es nicht.",
        en: "There are beginnings, not enough for a venture abroad.",
      },
    },
    {
      value: 2,
      label: { de: "ausreichend", en: "sufficient" },
      anchor: {
        de: "Trägt einen ersten, überschaubaren Schritt; Lücken sind bekannt.",
        en: "Carries a first, manageable step; the gaps are known.",
      },
    },
    {
      value: 3,
      label: { de: "gut", en: "good" },
      anchor: {
        de: "Trägt ein Vorhaben im Ausland auch dann, wenn etwas schiefgeht.",
        en: "Carries a venture abroad even when something goes wrong.",
      },
    },
    {
      value: 4,
      label: { de: "sehr gut", en: "very good" },
      anchor: {
        de: "Eine Stärke, um die Wettbewerber den Betrieb beneiden.",
        en: "A strength that competitors envy the firm for.",
      },
    },
  ],
};

/** How much benefit or danger a cooperation with this partner promises. */
export const RATING: ScaleSource = {
  key: "rating-0-4",
  label: { de: "Gewicht", en: "Weight" },
  levels: [
    {
      value: 0,
      label: { de: "keins", en: "none" },
      anchor: { de: "Ist bei diesem Partner nicht zu erwarten.", en: "Is not to be expected with this partner." },
    },
    {
      value: 1,
      label: { de: "klein", en: "small" },
      anchor: { de: "Fällt kaum ins Gewicht.", en: "Hardly matters." },
    },
    {
      value: 2,
      label: { de: "mittel", en: "medium" },
      anchor: { de: "Gehört in die Abwägung.", en: "Belongs in the weighing up." },
    },
    {
      value: 3,
      label: { de: "groß", en: "large" },
      anchor: {
        de: "Prägt die Entscheidung für oder gegen den Partner.",
        en: "Shapes the choice for or against the partner.",
      },
    },
    {
      value: 4,
      label: { de: "entscheidend", en: "decisive" },
      anchor: { de: "Gibt für sich allein den Ausschlag.", en: "Tips the balance all by itself." },
    },
  ],
};
