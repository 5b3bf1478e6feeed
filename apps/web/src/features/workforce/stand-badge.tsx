import { Badge } from "@etappe/ui/badge";
import type { I18n } from "../../i18n/i18n.ts";
import { type Burden, standOf, type Terms } from "./workforce.ts";

type Props = { readonly burden: Burden; readonly terms: Terms; readonly i18n: I18n };

/** Whether a heavy burden is answered, by word and mark; a light one asks for nothing. */
export function StandBadge({ burden, terms, i18n: { t } }: Props) {
  switch (standOf(burden, terms)) {
    case "open":
      return (
        <Badge tone="gap" icon="alert">
          {t("workforce.stand.open")}
        </Badge>
      );
    case "answered":
      return (
        <Badge tone="accent" icon="check">
          {t("workforce.stand.answered")}
        </Badge>
      );
    case "light":
      return null;
  }
}
