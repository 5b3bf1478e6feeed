/** Risks that do not belong to one strategy type alone. */
import type { RiskSource } from "./indicators.ts";

export const CONTACT_DRIVEN: RiskSource = {
  key: "contact-driven",
  text: {
    de: "Für das Land spricht bisher nur ein vorhandener Kontakt. Ob der Markt trägt, ist nicht geprüft.",
    en: "So far only an existing contact speaks for the country. Whether the market will carry it has not been examined.",
  },
  source: "fn34",
  all: [{ kind: "venture-fact", fact: "contactOnly", is: true }],
};

/** Capital is at stake from a resource commitment of 3 on: that is where the forms with a share begin. */
export const EXISTENCE_AT_STAKE: RiskSource = {
  key: "existence-at-stake",
  text: {
    de: "Im Ausland wird mehr gebunden, als die finanzielle Basis zu Hause trägt. Ein Fehlschlag träfe das Stammwerk.",
    en: "More is committed abroad than the financial base at home can bear. A failure would hit the home plant.",
  },
  source: "§1",
  all: [
    { kind: "commits-at-least", resourceCommitment: 3 },
    { kind: "at-most", measure: { kind: "criterion", criterion: "financial-resources" }, share: 0.25 },
  ],
};
