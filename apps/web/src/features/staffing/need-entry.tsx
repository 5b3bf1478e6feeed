import { Badge } from "@etappe/ui/badge";
import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import { NeedDialog } from "./need-dialog.tsx";
import { NeedLines } from "./need-lines.tsx";
import { type LanguageOption, type Need, needText, type StaffedVenture, type Staffing, summaryOf } from "./staffing.ts";
import { TakeBackNeed } from "./take-back-need.tsx";

type Props = {
  readonly need: Need;
  readonly venture: StaffedVenture;
  readonly staffing: Staffing;
  readonly languages: readonly LanguageOption[];
  readonly i18n: I18n;
};

/** So many people in a role by a day, and how many are known to have what it takes. */
export function NeedEntry({ need, venture, staffing, languages, i18n }: Props) {
  const { t, day } = i18n;
  const { known, all, short } = summaryOf(need.lines);
  return (
    <li className="border-b border-line py-3 last:border-0">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <p className="font-semibold">{needText(need, staffing.roles, i18n)}</p>
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-soft">
            <span>{t("staffing.needs.by", { day: day(need.dueOn) })}</span>
            {need.dueOn < staffing.today ? <Badge icon="clock">{t("staffing.needs.past")}</Badge> : null}
            <span>{t("staffing.needs.counted", { known, all })}</span>
            {short > 0 ? (
              <Badge tone="gap" icon="alert">
                {t("staffing.needs.short", { count: short })}
              </Badge>
            ) : null}
            {all > 0 && known === all && short === 0 ? (
              <Badge tone="accent" icon="check">
                {t("staffing.needs.enough")}
              </Badge>
            ) : null}
          </p>
        </div>
        {staffing.mayEdit ? (
          <div className="flex flex-wrap gap-2">
            <NeedDialog {...{ need, venture, staffing, languages }} />
            <TakeBackNeed firmId={staffing.firm.id} need={need} text={needText(need, staffing.roles, i18n)} />
          </div>
        ) : null}
      </div>
      {all > 0 ? (
        <Disclosure summary={t("staffing.needs.details")} className="mt-1">
          <NeedLines {...{ need, staffing, i18n }} />
        </Disclosure>
      ) : null}
    </li>
  );
}
