import { Figure } from "@etappe/ui/figure";
import { TrendLine } from "@etappe/ui/trend-line";
import type { I18n } from "../../i18n/i18n.ts";
import { amount, type Indicator, ruleOf, standing } from "./operating.ts";
import { ReadingsTable } from "./readings-table.tsx";

const MARK = { "on-track": "good", watch: "warning", "off-track": "bad", unknown: "good" } as const;
/** As many as can be told apart; the table below has all of them. */
const MOST = 24;

export function IndicatorPicture({ indicator, i18n }: { readonly indicator: Indicator; readonly i18n: I18n }) {
  const { t, day, format } = i18n;
  const shown = standing(indicator).slice(-MOST);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return null;
  const { name, unit, state, target, watchFrom, offFrom } = indicator;
  const written = (value: number) => format.number(value, { maximumFractionDigits: 3 });
  const limit = (kind: "target" | "warning" | "bad", value: number) => ({
    kind,
    value,
    label: t(`operating.picture.limit.${kind}`, { value: written(value) }),
  });
  const limits = [limit("target", target), limit("bad", offFrom)];
  return (
    <Figure
      className="mt-2"
      twin={{ label: t("operating.picture.twin"), table: <ReadingsTable indicator={indicator} i18n={i18n} /> }}
    >
      <TrendLine
        title={t("operating.picture.title", { name })}
        desc={t("operating.picture.desc", {
          ...{ count: shown.length, value: amount(last.value, unit, i18n), date: day(last.readOn) },
          ...{ state: t(`operating.state.${state}`), rule: ruleOf(indicator, i18n) },
        })}
        points={shown.map((reading) => ({
          ...{ id: reading.id, day: reading.readOn, value: reading.value },
          mark: MARK[reading.state],
        }))}
        limits={watchFrom === target || watchFrom === offFrom ? limits : [...limits, limit("warning", watchFrom)]}
        lastValue={written(last.value)}
        days={{ first: day(first.readOn), last: day(last.readOn) }}
      />
    </Figure>
  );
}
