import type { DevelopmentStory } from "../story.ts";

const SERVICE = "service-technician-abroad";

/** A Czech course for four, of whom one has been tested by now, and two who said how good their English is. */
export const ARMATUREN_DEVELOPMENT: DevelopmentStory = {
  measures: [
    {
      ...{ on: -44, venture: "Vertrieb und Service Tschechien", start: -40, due: 65 },
      plan: {
        ...{ title: "Tschechisch bis B1 für vier im Service", kind: "language-course", role: SERVICE },
        ...{ competence: "local-language/cs", targetLevel: 3, people: 4, costEur: 5_600 },
        ...{ ownerSide: "firm", owner: "Personal" },
      },
      joined: { on: -41, by: "birgit", staffNumbers: ["10001", "10002", "10003", "10005"] },
      results: [{ on: -4, by: "birgit", source: "test", levels: { "10001": 3 } }],
    },
    {
      ...{ on: -30, venture: "Vertrieb und Service Tschechien", start: 10, due: 120 },
      plan: {
        ...{ title: "Eine Stelle im Service mit Tschechisch besetzen", kind: "hiring", role: SERVICE },
        ...{ competence: "service-commissioning", targetLevel: 3, people: 1, costEur: null },
        ...{ ownerSide: "firm", owner: "Geschäftsführung" },
      },
      joined: null,
      results: [],
    },
  ],
  said: [
    {
      ...{ on: -12, by: "birgit", staffNumber: "10001", competence: "english", level: 3 },
      answer: { on: -9, by: "katrin", level: 3 },
    },
    {
      ...{ on: -11, by: "birgit", staffNumber: "10003", competence: "english", level: 4 },
      answer: { on: -9, by: "katrin", level: 3 },
    },
  ],
};
