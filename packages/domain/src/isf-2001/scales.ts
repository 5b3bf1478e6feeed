/** The scales that answers are given on: about the firm and its partners, and about its people. */
import type { FrameworkSource } from "../framework.ts";
import { INTENSITY, LEVEL, RATING } from "./scales/firm.ts";
import { BURDEN, CEFR, SKILL } from "./scales/people.ts";

export const SCALES: FrameworkSource["scales"] = [INTENSITY, LEVEL, SKILL, CEFR, BURDEN, RATING];
