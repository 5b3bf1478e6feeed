import { Badge } from "@etappe/ui/badge";
import type { I18n } from "../../i18n/i18n.ts";
import type { Stand } from "./gap.ts";

/** How far a criterion falls short, by number, word and mark. */
export function GapMark({ stand, i18n: { t } }: { readonly stand: Stand; readonly i18n: I18n }) {
  const { required, actual, gap } = stand;
  if (required === 0) return null;
  if (actual === "na") return <Badge icon="minus">{t("capability.gap.na")}</Badge>;
  if (gap === null) return <Badge icon="question">{t("capability.gap.unknown")}</Badge>;
  return gap > 0 ? (
    <Badge tone="gap" icon="alert">
      {t("capability.gap.open", { gap })}
    </Badge>
  ) : (
    <Badge tone="accent" icon="check">
      {t("capability.gap.met")}
    </Badge>
  );
}
