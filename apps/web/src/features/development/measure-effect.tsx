import { ProgressBar } from "@etappe/ui/progress-bar";
import type { I18n } from "../../i18n/i18n.ts";
import { paths, type StaffPlace } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import type { Measure, Measures } from "./measure-draft.ts";

type Props = { readonly place: StaffPlace; readonly shown: Measures; readonly measure: Measure; readonly i18n: I18n };

/** What a measure set out to close and what was read since; why there is nothing to see where there is not. */
export function MeasureEffect({ place, shown, measure, i18n }: Props) {
  const { t } = i18n;
  const { effect, participants, kind, state } = measure;
  if (kind === "hiring")
    return (
      <>
        <p>{t("development.effect.hiring")}</p>
        <AppLink
          href={paths.staff(place, "qualification/roles")}
          className="text-sm text-accent underline underline-offset-2"
        >
          {t("development.effect.toRoles")}
        </AppLink>
      </>
    );
  if (effect === null) return <p className="text-sm text-soft">{t("development.effect.hidden")}</p>;
  if (participants === 0)
    return (
      <p className="text-sm text-soft">
        {t(shown.isRegisterOn ? "development.effect.none" : "development.effect.off")}
      </p>
    );
  const { plannedLevels, closedLevels, atTarget, awaiting, unknownBefore } = effect;
  const closed = t("development.effect.closed", { closed: closedLevels, planned: plannedLevels });
  const notes = [
    ...(atTarget > 0 ? [t("development.effect.atTarget", { count: atTarget })] : []),
    ...(awaiting > 0 ? [t("development.effect.awaiting", { count: awaiting })] : []),
    ...(unknownBefore > 0 ? [t("development.effect.unknownBefore", { count: unknownBefore })] : []),
    ...(state === "done" && awaiting > 0 ? [t("development.done")] : []),
  ];
  return (
    <div className="flex flex-col gap-1">
      <p className="font-semibold">{closed}</p>
      {plannedLevels > 0 ? (
        <ProgressBar label={t("development.effect.bar")} text={closed} value={closedLevels} max={plannedLevels} />
      ) : null}
      <ul className="text-sm text-soft">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  );
}
