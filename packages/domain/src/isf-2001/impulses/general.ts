import type { FrameworkSource } from "../../framework.ts";

/** What drives firms abroad in general: chances that lie in the way they sell (§2). All of them are taken, none is suffered. */
const GENERAL = {
  source: "§2",
  group: "general",
  character: "pull",
  origin: "internal",
  scale: "intensity-0-4",
} as const;

export const GENERAL_DRIVERS: FrameworkSource["impulses"] = [
  {
    ...GENERAL,
    key: "geographic-diversification",
    label: { de: "Unabhängiger vom Heimatmarkt", en: "Less dependence on the home market" },
    help: {
      de: "Will der Betrieb sein Risiko auf mehrere Länder verteilen?",
      en: "Does the firm want to spread its risk over several countries?",
    },
  },
  {
    ...GENERAL,
    key: "internalization",
    label: { de: "Eigenes Know-how im Ausland selbst nutzen", en: "Putting own know-how to use abroad" },
    help: {
      de: "Gibt es Wissen, Verfahren oder Rechte, die sich kaum verkaufen lassen und im Ausland nur in eigener Hand etwas bringen?",
      en: "Is there knowledge, a process or a right that can hardly be sold and pays abroad only in the firm's own hands?",
    },
  },
  {
    ...GENERAL,
    key: "national-diamond",
    label: { de: "Heimvorteil ins Ausland tragen", en: "Carrying the home advantage abroad" },
    help: {
      de: "Ist der Betrieb dank der Bedingungen zu Hause so stark geworden, dass er auch anderswo bestehen kann?",
      en: "Have conditions at home made the firm so strong that it can compete elsewhere too?",
    },
  },
  {
    ...GENERAL,
    key: "niche-expansion",
    label: { de: "Die Nische ist zu Hause zu klein", en: "The niche is too small at home" },
    help: {
      de: "Wie sehr verlangt die Spezialisierung, dieselbe Nische in weiteren Ländern zu bedienen?",
      en: "How much does specialization demand that the same niche be served in more countries?",
    },
  },
  {
    ...GENERAL,
    key: "customer-proximity",
    label: { de: "Näher an den Kunden", en: "Closer to the customers" },
    help: {
      de: "Wie viel würde der Betrieb gewinnen, wenn er bei seinen ausländischen Kunden vor Ort wäre?",
      en: "How much would the firm gain by being on the spot with its customers abroad?",
    },
  },
  {
    ...GENERAL,
    key: "rnd-financing",
    label: { de: "Mehr Absatz für die Entwicklung", en: "More sales to pay for development" },
    help: {
      de: "Braucht der Betrieb zusätzlichen Absatz, um Forschung und Entwicklung bezahlen zu können?",
      en: "Does the firm need additional sales to be able to pay for research and development?",
    },
  },
  {
    ...GENERAL,
    key: "deep-niche-defence",
    label: { de: "Rivalen durch Know-how fernhalten", en: "Keeping rivals out by know-how" },
    help: {
      de: "Will der Betrieb seine Nische im Ausland besetzen, bevor es andere tun, und sie mit Technik verteidigen?",
      en: "Does the firm want to occupy its niche abroad before others do, and defend it by technology?",
    },
  },
];
