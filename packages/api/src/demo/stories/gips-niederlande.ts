import type { FirmCase } from "@etappe/domain/case-file";
import type { VentureStory } from "../story.ts";

/** The case file knows of no venture; that there was a question to say no to is the story's. */
export const NIEDERLANDE_FACTS: FirmCase["ventures"][number] = {
  name: "Anfrage aus den Niederlanden",
  phase: "decision",
  strategies: [{ type: "null", weight: 100 }],
  countries: ["NL"],
  plannedForms: [],
};

/** Staying at home, as a decision with reasons, and with what would change it. */
export const NIEDERLANDE: VentureStory = {
  name: NIEDERLANDE_FACTS.name,
  startedOn: -90,
  strategies: {
    null: {
      on: -62,
      why: "Ein Händler fragt, kein Markt. Was der Betrieb kann, die Baustelle am selben Tag zu beliefern, endet nach achtzig Kilometern.",
    },
  },
  plans: {},
  settled: [
    {
      on: -62,
      matter: "go-abroad",
      choice: "Nicht liefern, zu Hause bleiben",
      reason:
        "Die Fracht bis Zwolle kostet mehr als der Gips. Der neue Brennofen bindet das Geld der nächsten zwei Jahre, und im Umkreis ist noch Platz.",
      keptOpen: ["Formgips in kleinen Gebinden über einen Händler, wenn er die Fracht trägt"],
      ruledOut: ["Lager an der Grenze"],
      decidedBy: "Uwe Kessler",
      reversibility: "easy",
      reviewOn: 150,
    },
  ],
  passed: [],
  corrected: [],
  closed: {
    on: -60,
    ending: "null-strategy",
    learned:
      "Eine Anfrage ist noch kein Anstoß. Gerechnet wird zuerst, wie weit der Preis die Fracht trägt; das hat zwei Nachmittage gedauert und die Frage geklärt.",
    watch: [
      "Ein Händler im Umkreis wechselt zu einem Lieferanten aus Polen oder Tschechien",
      "Die Fracht sinkt unter ein Fünftel des Preises ab Werk",
      "Anfragen aus dem Ausland kommen zweimal im Jahr oder öfter",
    ],
    lookAgainOn: 150,
  },
};
