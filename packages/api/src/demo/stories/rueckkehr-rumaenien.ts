import type { VentureStory } from "../story.ts";
import { RUMAENIEN_MEASURED } from "./rueckkehr-measured.ts";

const SCHULZE = { decidedBy: "Dirk Schulze" } as const;
const FAMILIE = { decidedBy: "Familie Schulze" } as const;

/** Taken over while it was running, so most of what was decided in its first years is nowhere on record. */
export const RUMAENIEN: VentureStory = {
  name: "Werk Rumänien",
  startedOn: -490,
  strategies: {
    "cost-reduction": {
      on: -484,
      why: "So war es 2019 gemeint: Kabelsätze für den größten Kunden zu seinem Preis. Eine zweite Strategie gab es nie.",
    },
  },
  plans: {},
  settled: [
    {
      ...SCHULZE,
      on: -486,
      matter: "go-abroad",
      choice: "Das Werk besteht seit 2019 und wird weitergeführt",
      reason: "Nachgetragen: Der Kunde hatte mit dem Verlust des Auftrags gedroht.",
      reversibility: "hardly",
      reviewOn: 70,
    },
    {
      ...SCHULZE,
      on: -486,
      matter: "target-countries",
      choice: "Rumänien",
      reason: "Nachgetragen: Ein früherer Mitarbeiter kam von dort und hat die Halle gefunden. Verglichen wurde nicht.",
      reversibility: "hardly",
      reviewOn: 70,
    },
    {
      ...FAMILIE,
      on: -232,
      matter: "strategy-mix",
      choice: "Kosten senken gilt nur noch für die großen Serien",
      reason: "Bei Kleinserien ist ein Kabelsatz aus Rumänien am Ende elf Prozent teurer als einer aus Salzwedel.",
      keptOpen: ["Neue Kunden für Kleinserien in der Region suchen"],
      ruledOut: ["Weiter wie bisher und auf bessere Preise hoffen"],
      reversibility: "easy",
      reviewOn: 24,
    },
    {
      ...FAMILIE,
      on: -220,
      matter: "goals",
      choice: "Ausschuss unter einem Prozent, Lieferzeit unter fünf Tagen, kein zweites Verlustjahr",
      reason: "Das sind die drei Gründe, aus denen Kunden gegangen sind.",
      reversibility: "easy",
      reviewOn: 24,
    },
    {
      ...SCHULZE,
      on: -192,
      matter: "exit-conditions",
      choice: "Schließen oder verkaufen, wenn die großen Serien zwei Quartale lang unter 70 Prozent Auslastung liegen",
      reason:
        "Darunter zahlt Salzwedel für Rumänien. Der Mietvertrag endet in vierzehn Monaten, das ist der günstige Zeitpunkt.",
      reversibility: "hardly",
      reviewOn: 52,
    },
    {
      ...FAMILIE,
      on: -39,
      matter: "continue-or-correct",
      choice: "Kleinserien kommen zurück, über die großen wird beim nächsten Termin entschieden",
      reason:
        "Der Probelauf in Salzwedel hat alle drei Ziele erreicht. Für die großen Serien fehlen noch Angebote für Maschinen und Leute.",
      keptOpen: ["Alles zurückholen und das Werk schließen", "Das Werk verkaufen und dort fertigen lassen"],
      ruledOut: ["Beide Orte so lassen"],
      reversibility: "costly",
      reviewOn: 24,
    },
  ],
  passed: [
    {
      on: -482,
      reason:
        "Das Vorhaben wurde im laufenden Betrieb übernommen. Was 2019 beschlossen wurde, ist nicht festgehalten und lässt sich nur zum Teil nachtragen.",
    },
    {
      on: -481,
      reason:
        "Das Werk arbeitet seit Jahren. Form, Eigentum und Personal sind entschieden, die Gründe dafür hat niemand aufgeschrieben.",
    },
    {
      on: -205,
      reason:
        "Strategie und Ziele stehen. Was aus Salzwedel wird, hängt davon ab, wie der Probelauf ausgeht; das wird danach beschlossen.",
    },
    {
      on: -188,
      reason: "Am Werk selbst ändert sich vorerst nichts. Neu ist, wann und wie ein Rückzug geschieht.",
    },
  ],
  takesOver: ["RO/manufacturing-site"],
  measured: RUMAENIEN_MEASURED,
  corrected: [
    {
      on: -301,
      trigger: "indicator-off-track",
      questioned: "strategy",
      occasion: "Zwei Kunden haben Kleinserien gekündigt, beide wegen Ausschuss und Lieferzeit.",
      settled: {
        on: -258,
        outcome: "adjust",
        findings:
          "Vom Lohnvorteil bleibt nichts übrig: Nacharbeit, Luftfracht und Reisen kosten im Jahr mehr, als das Werk spart. Was die Kunden an dem Betrieb schätzen, schnelle Varianten ohne Fehler, gelingt nur in Salzwedel.",
        lessons:
          "Verglichen wurde 2019 nur der Stundenlohn. Gezählt hätte der Preis eines fehlerfreien Kabelsatzes beim Kunden.",
        consequences: [
          {
            title: "Ausschuss und Luftfracht monatlich je Kunde auswerten",
            field: "organization",
            side: "firm",
            owner: "Dirk Schulze",
            due: -200,
          },
        ],
      },
    },
    {
      on: -12,
      trigger: "scheduled-review",
      questioned: "strategy",
      occasion:
        "Der Probelauf mit Kleinserien in Salzwedel hat alle drei Ziele erreicht. Jetzt liegt auf dem Tisch, auch die großen Serien zurückzuholen und das Werk zu schließen, bevor der Mietvertrag ausläuft.",
    },
  ],
};
