import type { StaffingStory } from "../story.ts";

const BRASILIEN = { venture: "Mit dem Kunden nach Brasilien", language: "pt" } as const;
const CHINA = { venture: "Wieder nach China", language: "zh" } as const;
const MARTIN = { by: "martin" } as const;

/** A firm that keeps no single employees: it counts. What nobody has counted yet stays open. */
export const PRESSE_STAFFING: StaffingStory = {
  needs: [
    { ...MARTIN, ...BRASILIEN, on: -160, role: "service-technician-abroad", people: 6, due: 100 },
    { ...MARTIN, ...BRASILIEN, on: -160, role: "plant-manager-abroad", people: 1, due: 60 },
    { ...MARTIN, ...BRASILIEN, on: -160, role: "trainer-of-foreign-staff", people: 2, due: 130 },
    { ...MARTIN, ...CHINA, on: -36, role: "service-technician-abroad", people: 2, due: 240 },
  ],
  counts: [
    {
      ...{ on: -150, by: "martin", role: "service-technician-abroad", holders: 14 },
      meet: { "service-commissioning": 12, "product-expertise": 11, english: 9, "local-language/pt": 4 },
    },
    {
      ...{ on: -150, by: "martin", role: "plant-manager-abroad", holders: 2 },
      meet: { "site-management": 2, english: 2, "local-language/pt": 1, "intercultural-conduct": 1 },
    },
    {
      ...{ on: -34, by: "martin", role: "trainer-of-foreign-staff", holders: 3 },
      meet: { "instructing-others": 3, "local-language/pt": 1 },
    },
  ],
};
