import type { I18n } from "../../i18n/i18n.ts";
import type { Burden, Terms } from "./workforce.ts";

type Props = { readonly level: Burden["level"]; readonly terms: Terms; readonly i18n: I18n };

/** How heavily it weighs: as a number, a word, and a tint that grows with it. */
export function LevelMark({ level, terms, i18n: { words } }: Props) {
  const label = terms.scale.levels.find(({ value }) => value === level)?.label;
  const tint = level >= terms.openFrom ? "bg-gap-soft text-gap" : level === 0 ? "text-soft" : "bg-warn-soft text-warn";
  return (
    <span className={`inline-flex items-baseline gap-1.5 rounded-sm px-1.5 py-px text-sm ${tint}`}>
      <strong className="tabular-nums">{level}</strong>
      {label ? words(label) : null}
    </span>
  );
}
