import "server-only";
import type { SelfAssessmentDoor } from "@etappe/api/self-assessment-door";
import { databases } from "./databases.ts";
import { atTheDoor } from "./door.ts";

/** Somebody with a personal link: at the door, and with it into the one record that it opens. */
export async function selfAssessmentDoor(): Promise<SelfAssessmentDoor> {
  return { ...(await atTheDoor()), database: databases().database };
}
