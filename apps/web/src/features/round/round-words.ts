import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";

type Round = Outputs["rounds"]["list"]["rounds"][number];

/** "Runde 2: Ein Jahr danach", or the number alone. */
export function roundName({ number, title }: Pick<Round, "number" | "title">, { t }: Pick<I18n, "t">): string {
  return title === "" ? t("round.number", { number }) : t("round.named", { number, title });
}

/** From when to when it ran; the one that runs has no end. */
export function roundTime({ startedOn, endedOn }: Pick<Round, "startedOn" | "endedOn">, { t, day }: I18n): string {
  if (endedOn === null) return t("round.since", { from: day(startedOn) });
  return t("round.fromTo", { from: day(startedOn), to: day(endedOn) });
}

/** Each venture that ran then, with its phase. */
export function venturePhases({ ventures }: Pick<Round, "ventures">, { t }: Pick<I18n, "t">): string[] {
  return ventures.map(({ name, phase }) => t("round.ventureIn", { name, phase: t(`phase.${phase}`) }));
}
