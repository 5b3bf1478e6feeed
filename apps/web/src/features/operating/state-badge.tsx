import type { IndicatorState } from "@etappe/domain/indicator";
import { Badge } from "@etappe/ui/badge";
import type { I18n } from "../../i18n/i18n.ts";
import { STATE_LOOK } from "./operating.ts";

export function StateBadge({ state, i18n }: { readonly state: IndicatorState; readonly i18n: I18n }) {
  return <Badge {...STATE_LOOK[state]}>{i18n.t(`operating.state.${state}`)}</Badge>;
}
