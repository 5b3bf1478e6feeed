import { Badge } from "@etappe/ui/badge";
import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import { ConditionActions } from "./condition-actions.tsx";
import { ConditionDialog } from "./condition-dialog.tsx";
import { amount, type ExitCondition, type Indicator, type Operating, type Place } from "./operating.ts";

type Props = { readonly place: Place; readonly operating: Operating; readonly i18n: I18n };

/** When the venture would be left, and whether it has come to that. */
export function ExitConditions({ place, operating, i18n }: Props) {
  const { t } = i18n;
  const { conditions, mayEdit } = operating;
  const agreed = conditions.filter(({ retired }) => !retired);
  const earlier = conditions.filter(({ retired }) => retired);
  const list = (some: readonly ExitCondition[]) => (
    <ul>
      {some.map((condition) => (
        <ConditionEntry key={condition.id} {...{ place, operating, condition, i18n }} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="exit-conditions" className="min-w-0">
      <h2 id="exit-conditions" className="text-lg">
        {t("operating.conditions.title")}
      </h2>
      <p className="mt-1 max-w-measure text-sm text-soft">{t("operating.conditions.hint")}</p>
      {agreed.length > 0 ? list(agreed) : <p className="mt-3">{t("operating.conditions.empty")}</p>}
      {mayEdit ? (
        <div className="mt-3">
          <ConditionDialog
            place={place}
            indicators={operating.indicators.filter(({ retiredOn }) => retiredOn === null)}
          />
        </div>
      ) : null}
      {earlier.length > 0 ? (
        <Disclosure summary={t("operating.conditions.retiredList", { count: earlier.length })} className="mt-3">
          {list(earlier)}
        </Disclosure>
      ) : null}
    </section>
  );
}

function ConditionEntry({ place, operating, condition, i18n }: Props & { readonly condition: ExitCondition }) {
  const { t, day } = i18n;
  const { wording, bound, trueSince, cameTrueNote, retired } = condition;
  const indicator = operating.indicators.find(({ id }) => id === bound?.indicatorId);
  return (
    <li className="border-b border-line py-3 last:border-0">
      <p className="font-semibold whitespace-pre-line">{wording}</p>
      {bound && indicator ? <p className="text-sm text-soft">{boundText(bound, indicator, i18n)}</p> : null}
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
        {trueSince ? (
          <Badge tone="gap" icon="stop">
            {t("operating.conditions.trueSince", { date: day(trueSince) })}
          </Badge>
        ) : (
          <span className="text-sm text-soft">
            {t(retired ? "operating.conditions.retired" : "operating.conditions.notTrue")}
          </span>
        )}
        {operating.mayEdit ? <ConditionActions {...{ place, condition }} today={operating.today} /> : null}
      </div>
      {trueSince && !bound ? <p className="mt-1 max-w-measure text-sm whitespace-pre-line">{cameTrueNote}</p> : null}
    </li>
  );
}

function boundText(bound: NonNullable<ExitCondition["bound"]>, { name, unit }: Indicator, i18n: I18n): string {
  const { t } = i18n;
  const rule = t(`operating.conditions.rule.${bound.comparison}`, {
    name,
    value: amount(bound.threshold, unit, i18n),
  });
  return `${rule}; ${t("operating.conditions.byItself")}`;
}
