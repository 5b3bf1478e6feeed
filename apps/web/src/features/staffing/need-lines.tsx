import { Badge } from "@etappe/ui/badge";
import type { I18n } from "../../i18n/i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelLabel } from "../qualification/level-label.ts";
import { scaleOf } from "./role-words.ts";
import type { Need, NeedLine, Staffing } from "./staffing.ts";

type Props = { readonly need: Need; readonly staffing: Staffing; readonly i18n: I18n };

/** What the people of a need must be able to do: "1 of 2 at B1", competence by competence. */
export function NeedLines({ need, staffing, i18n }: Props) {
  return (
    <ul className="grid gap-x-8 gap-y-1.5 text-sm sm:grid-cols-2">
      {need.lines.map((line) => (
        <li key={line.competence} className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
          <span className="font-semibold">{competenceLabel(line.competence, staffing.competences, i18n)}</span>
          <Standing {...{ line, staffing, i18n }} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ line, staffing, i18n }: Omit<Props, "need"> & { readonly line: NeedLine }) {
  const { t } = i18n;
  const { competence, required, people, met } = line;
  const level = levelLabel(scaleOf(competence, staffing), required, i18n);
  if (met === null) return <span className="text-soft">{t("staffing.needs.standingUnknown", { people, level })}</span>;
  return (
    <>
      <span>{t("staffing.needs.standing", { met, people, level })}</span>
      {met < people ? (
        <Badge tone="gap" icon="alert">
          {t("staffing.needs.missing", { count: people - met })}
        </Badge>
      ) : (
        <Badge tone="accent" icon="check">
          {t("staffing.needs.met")}
        </Badge>
      )}
    </>
  );
}
