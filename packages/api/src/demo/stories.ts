import { ARMATUREN } from "./stories/armaturen.ts";
import { EDELSTAHL } from "./stories/edelstahl.ts";
import { GIPS } from "./stories/gips.ts";
import { PRESSE } from "./stories/presse.ts";
import { RUECKKEHR } from "./stories/rueckkehr.ts";
import { SUED_OPTIK } from "./stories/sued-optik.ts";
import type { Story } from "./story.ts";

/** One for each firm of the case file. */
export const STORIES: readonly Story[] = [ARMATUREN, EDELSTAHL, PRESSE, RUECKKEHR, GIPS, SUED_OPTIK];
