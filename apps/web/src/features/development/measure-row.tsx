import { Badge } from "@etappe/ui/badge";
import { Cell, RowHead, TableRow } from "@etappe/ui/table";
import type { I18n } from "../../i18n/i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelLabel } from "../qualification/level-label.ts";
import { MeasureDialog } from "./measure-dialog.tsx";
import { competenceIn, type Measure, type Measures } from "./measure-draft.ts";
import { MeasureEffect } from "./measure-effect.tsx";
import { PeopleDialog } from "./people-dialog.tsx";

type Props = { readonly place: StaffPlace; readonly shown: Measures; readonly measure: Measure; readonly i18n: I18n };

export function MeasureRow({ place, shown, measure, i18n }: Props) {
  const { t, words } = i18n;
  const { firmId } = place;
  const column = (key: "goal" | "people" | "effect" | "cost" | "time") => t(`development.columns.${key}`);
  const role = shown.roles.find(({ key }) => key === measure.role);
  const venture = shown.ventures.find(({ id }) => id === measure.ventureId);
  const level = levelLabel(competenceIn(measure.competence, shown).scale, measure.targetLevel, i18n);
  const competence = competenceLabel(measure.competence, shown.competences, i18n);
  const showsPeople = measure.participants !== null && shown.isRegisterOn;
  return (
    <TableRow>
      <RowHead>
        <span className="flex flex-col items-start gap-1">
          {measure.title}
          <Badge>{t(`development.kind.${measure.kind}`)}</Badge>
          {venture ? <span className="text-sm font-normal text-soft">{venture.name}</span> : null}
        </span>
      </RowHead>
      <Cell label={column("goal")}>
        <p>{t("development.goal", { competence, level })}</p>
        {role ? <p className="text-sm text-soft">{t("development.forRole", { role: words(role.label) })}</p> : null}
      </Cell>
      <Cell label={column("people")}>
        <p>{t("development.people", { count: measure.people })}</p>
        {measure.participants !== null && shown.isRegisterOn ? (
          <p className="text-sm text-soft">{t("development.participants", { count: measure.participants })}</p>
        ) : null}
      </Cell>
      <Cell label={column("effect")}>
        <MeasureEffect {...{ place, shown, measure, i18n }} />
      </Cell>
      <Cell label={column("cost")}>
        <MeasureCost measure={measure} i18n={i18n} />
      </Cell>
      <Cell label={column("time")}>
        <MeasureTime measure={measure} i18n={i18n} />
      </Cell>
      {shown.mayEdit || showsPeople ? (
        <Cell>
          <div className="flex flex-wrap gap-2 lg:flex-col lg:items-start">
            {showsPeople ? <PeopleDialog {...{ firmId, shown, measure }} /> : null}
            {shown.mayEdit ? <MeasureDialog {...{ firmId, shown, measure }} /> : null}
          </div>
        </Cell>
      ) : null}
    </TableRow>
  );
}

function MeasureCost({ measure: { costEur, effect }, i18n: { t, format } }: Pick<Props, "measure" | "i18n">) {
  const euros = (amount: number) =>
    format.number(amount, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const { costPerLevel = null, weeksPerLevel = null } = effect ?? {};
  return (
    <>
      <p>{costEur === null ? t("development.cost.unknown") : euros(costEur)}</p>
      {effect !== null && effect.plannedLevels > 0 && costPerLevel === null && weeksPerLevel === null ? (
        <p className="text-sm text-soft">{t("development.cost.noneYet")}</p>
      ) : null}
      {costPerLevel === null ? null : (
        <p className="text-sm text-soft">{t("development.cost.perLevel", { cost: euros(costPerLevel) })}</p>
      )}
      {weeksPerLevel === null ? null : (
        <p className="text-sm text-soft">
          {t("development.cost.weeksPerLevel", { weeks: format.number(weeksPerLevel, "oneDecimal") })}
        </p>
      )}
    </>
  );
}

function MeasureTime({ measure, i18n: { t, day } }: Pick<Props, "measure" | "i18n">) {
  const { startOn, dueOn, state, ownerSide, owner } = measure;
  const side = t(`development.time.${ownerSide}`);
  const due = day(dueOn);
  return (
    <>
      <p>
        {startOn === null
          ? t("development.time.until", { due })
          : t("development.time.range", { start: day(startOn), due })}
      </p>
      <p className="text-sm">{t(`roadmap.state.${state}`)}</p>
      <p className="text-sm text-soft">{owner === "" ? side : t("development.time.owner", { side, owner })}</p>
    </>
  );
}
