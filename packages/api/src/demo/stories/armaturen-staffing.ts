import type { StaffingStory } from "../story.ts";

const TSCHECHIEN = { venture: "Vertrieb und Service Tschechien", language: "cs" } as const;
const KATRIN = { on: -70, by: "katrin" } as const;

/** Two technicians by spring is what the contract hangs on; the service branch of later needs somebody who sets it up. */
export const ARMATUREN_STAFFING: StaffingStory = {
  roles: [{ on: -72, by: "katrin", role: "service-technician-abroad", levels: { english: 2 } }],
  needs: [
    { ...KATRIN, ...TSCHECHIEN, role: "service-technician-abroad", people: 2, due: 130 },
    { ...KATRIN, ...TSCHECHIEN, role: "export-clerk", people: 1, due: 70 },
    { ...KATRIN, ...TSCHECHIEN, on: -30, role: "start-up-manager-abroad", people: 1, due: 300 },
  ],
  counts: [
    {
      ...{ on: -68, by: "katrin", role: "service-technician-abroad", holders: 4 },
      meet: { "service-commissioning": 3, "product-expertise": 4, english: 2, "local-language/cs": 0 },
    },
    {
      ...{ on: -68, by: "katrin", role: "export-clerk", holders: 3 },
      meet: { "export-handling": 2, english: 2, "local-language/cs": 0 },
    },
  ],
};
