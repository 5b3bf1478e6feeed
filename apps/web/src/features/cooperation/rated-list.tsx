import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import type { Cooperation, Terms } from "./cooperation-draft.ts";

type Props = {
  readonly title: string;
  readonly items: Terms["benefits"];
  readonly rated: Cooperation["benefits"];
  readonly scale: Terms["scale"];
  readonly isRisk: boolean;
  readonly i18n: I18n;
};

/** What is rated, the strongest first, and what nobody has asked about yet. */
export function RatedList({ title, items, rated, scale, isRisk, i18n }: Props) {
  const { t, words, format } = i18n;
  const known = rated
    .map(({ item, level }) => ({ level, key: item, label: items.find(({ key }) => key === item)?.label }))
    .sort((a, b) => b.level - a.level);
  const open = items.filter(({ key }) => !rated.some(({ item }) => item === key));
  const mean = known.reduce((sum, { level }) => sum + level, 0) / known.length;
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const top = scale.levels.length - 1;
  return (
    <div className="min-w-0">
      <h4 className="flex items-baseline justify-between gap-3 border-b border-line-strong pb-1 font-semibold">
        {title}
        {known.length > 0 ? (
          <span className="text-sm font-normal text-soft">
            {t("cooperation.mean", { value: format.number(mean, decimals) })}
          </span>
        ) : null}
      </h4>
      {known.length === 0 ? <p className="py-1.5 text-sm text-faint italic">{t("cooperation.noneRated")}</p> : null}
      <ul>
        {known.map(({ key, label, level }) => {
          const meaning = scale.levels.find(({ value }) => value === level)?.label;
          return (
            <li key={key} className="flex items-center justify-between gap-3 border-b border-line py-1.5">
              <span className="min-w-0">{label ? words(label) : key}</span>
              <span className="flex shrink-0 items-center gap-2 text-sm text-soft">
                {meaning ? words(meaning) : null}
                <Steps level={level} top={top} isRisk={isRisk} />
                <span className="w-3 text-end font-semibold text-ink tabular-nums">{level}</span>
              </span>
            </li>
          );
        })}
      </ul>
      {open.length > 0 ? (
        <Disclosure summary={t("cooperation.notRated", { count: open.length })} className="mt-1">
          <p className="text-sm text-soft">{open.map(({ label }) => words(label)).join(", ")}</p>
        </Disclosure>
      ) : null}
    </div>
  );
}

/** The level as filled boxes; the number beside it says the same. */
function Steps({ level, top, isRisk }: { readonly level: number; readonly top: number; readonly isRisk: boolean }) {
  const ink = isRisk ? "var(--gap)" : "var(--accent)";
  return (
    <svg aria-hidden="true" width={top * 11} height="10">
      {Array.from({ length: top }, (_, step) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the step
          key={step}
          x={step * 11 + 0.75}
          y="0.75"
          width="8"
          height="8.5"
          rx="1.5"
          fill={step < level ? ink : "none"}
          stroke={step < level ? ink : "var(--line-strong)"}
        />
      ))}
    </svg>
  );
}
