import type { FrameworkSource } from "../framework.ts";
import { ANSWERS, BURDENS } from "./qualification/burdens.ts";
import { COMPETENCES } from "./qualification/competences.ts";
import { ROLES } from "./qualification/roles.ts";
import { STAFFING } from "./qualification/staffing.ts";

/** Skills and burdens of the people, recorded with the same care (§A). */
export const QUALIFICATION: FrameworkSource["qualification"] = {
  competences: COMPETENCES,
  roles: ROLES,
  staffing: STAFFING,
  burdens: BURDENS,
  answers: ANSWERS,
  burdenScale: "burden-0-4",
  openFrom: 3,
};
