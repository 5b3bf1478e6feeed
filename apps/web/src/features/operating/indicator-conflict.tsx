"use client";
import { useI18n } from "../../i18n/use-i18n.ts";
import { ConflictNotice } from "../failure/conflict-notice.tsx";
import type { IndicatorDraft, SavedIndicator } from "./indicator-draft.ts";
import { amount } from "./operating.ts";

type Props = {
  readonly error: unknown;
  readonly theirs: SavedIndicator | null;
  readonly mine: IndicatorDraft;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

/** Why saving was refused; where a colleague was faster, what they left and the choice between the two. */
export function IndicatorConflict({ error, theirs, mine, keepMine, takeTheirs }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  if (!theirs) return <ConflictNotice error={error} choice={null} />;
  const written = (value: number | null, unit: string) => (value === null ? "" : amount(value, unit, i18n));
  const facts = [
    { label: t("operating.indicator.name"), of: ({ name }: IndicatorDraft | SavedIndicator) => name },
    ...(["target", "watchFrom", "offFrom"] as const).map((key) => ({
      label: labelOf(key, theirs, i18n),
      of: (one: IndicatorDraft | SavedIndicator) => written(one[key], one.unit),
    })),
  ];
  return (
    <ConflictNotice
      error={error}
      choice={{
        keepMine: { label: t("operating.indicator.keepMine"), onPress: keepMine },
        takeTheirs: { label: t("operating.indicator.takeTheirs"), onPress: takeTheirs },
      }}
      theirs={{
        title: t("operating.indicator.theirs"),
        facts: facts.filter(({ of }) => of(theirs) !== of(mine)).map(({ label, of }) => ({ label, value: of(theirs) })),
      }}
    />
  );
}

function labelOf(
  key: "target" | "watchFrom" | "offFrom",
  { direction }: SavedIndicator,
  { t }: ReturnType<typeof useI18n>,
): string {
  if (key === "target") return t("operating.indicator.target");
  return t(`operating.indicator.${key === "watchFrom" ? "watch" : "off"}.${direction}`);
}
