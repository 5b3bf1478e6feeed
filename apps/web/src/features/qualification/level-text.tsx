import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import { type LevelScale, levelAnchor, levelLabel } from "./level-label.ts";

type Props = {
  readonly scale: LevelScale | undefined;
  /** Null: nobody has said it yet. */
  readonly value: number | null;
  /** Whether a question mark beside it says what the level means. */
  readonly explains?: boolean;
  readonly i18n: I18n;
};

/** A level on its scale, in words, and on demand what somebody can do who has it. */
export function LevelText({ scale, value, explains = false, i18n }: Props) {
  const label = levelLabel(scale, value, i18n);
  const anchor = explains ? levelAnchor(scale, value, i18n) : null;
  if (value === null) return <span className="text-faint italic">{label}</span>;
  return (
    <span className="whitespace-nowrap">
      {label}
      {anchor ? <InfoTip label={i18n.t("qualification.level.explain", { level: label })}>{anchor}</InfoTip> : null}
    </span>
  );
}
