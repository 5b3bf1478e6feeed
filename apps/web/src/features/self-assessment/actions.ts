"use server";
import { type Said, saySelfAssessment } from "@etappe/api/self-assessment-door";
import { selfAssessmentDoor } from "../../server/self-assessment-door.ts";

/** One level that the holder of a personal link says of themselves. What comes from outside is anything at all. */
export async function sayByLink(token: string, competence: string, level: number): Promise<Said> {
  if (typeof token !== "string") return { kind: "gone" };
  return saySelfAssessment(await selfAssessmentDoor(), token, { competence, level });
}
