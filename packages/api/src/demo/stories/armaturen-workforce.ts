import type { WorkforceStory } from "../story.ts";

const TSCHECHIEN = { venture: "Vertrieb und Service Tschechien", by: "katrin" } as const;

/** The fitters who are to teach those of the partner have no promise yet; the trips have been settled. */
export const ARMATUREN_WORKFORCE: readonly WorkforceStory[] = [
  {
    ...TSCHECHIEN,
    on: -60,
    rated: { burden: "knowledge-transfer-conflict", role: "trainer-of-foreign-staff", groupName: "", level: 4 },
    said: [
      {
        on: -21,
        by: "uwe",
        verdict: "objected",
        body: "Unsere Leute sollen die Monteure in Brünn anlernen und wissen nicht, ob es ihre Arbeit in drei Jahren noch gibt. Ohne Zusage machen wir die Schulung nicht mit.",
      },
    ],
  },
  {
    ...TSCHECHIEN,
    on: -60,
    rated: { burden: "mobility", role: "service-technician-abroad", groupName: "", level: 3 },
    answers: [
      {
        on: -45,
        answer: "rotation-limit",
        agreedWith: "Betriebsrat",
        validFor: 730,
        document: "Regelung Auslandseinsätze: höchstens acht Wochen im Jahr. Ordner Betriebsrat, Blatt 12",
      },
    ],
    said: [
      {
        on: -44,
        by: "uwe",
        verdict: "approved",
        body: "Acht Wochen sind viel, aber alle wissen jetzt, woran sie sind.",
      },
    ],
  },
  {
    ...TSCHECHIEN,
    on: -60,
    rated: { burden: "private-life", role: "service-technician-abroad", groupName: "", level: 2 },
  },
  {
    ...TSCHECHIEN,
    on: -58,
    rated: { burden: "workload", role: "", groupName: "Ersatzteillager Werl", level: 2 },
  },
  {
    ...TSCHECHIEN,
    on: -58,
    rated: { burden: "job-security", role: "trainer-of-foreign-staff", groupName: "", level: 2 },
  },
];
