import { isOpen } from "@etappe/domain/action";
import { Disclosure } from "@etappe/ui/disclosure";
import Link from "next/link";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Place } from "../assessment/waiting-room.ts";
import type { Capability } from "./capability-view.tsx";
import type { Stand } from "./gap.ts";
import { GapMark } from "./gap-mark.tsx";
import { LinkedActions } from "./linked-actions.tsx";
import { Proposals } from "./proposals.tsx";

type Props = {
  readonly place: Place;
  readonly capability: Capability;
  readonly stand: Stand;
  readonly i18n: I18n;
};

/** What is required of a criterion and by what, how far it falls short, and what can be done about it. */
export function RequiredLevel({ place, capability, stand, i18n }: Props) {
  const { t } = i18n;
  const { criterion, required, because, gap, actual } = stand;
  const own = capability.actions.filter((action) => action.criterion === criterion.key);
  if (required === 0)
    return own.length === 0 ? (
      <p className="text-sm text-soft">{t("capability.required.nothing")}</p>
    ) : (
      <LinkedActions actions={own} i18n={i18n} />
    );
  const isShort = (gap ?? 0) > 0 || actual === null;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        <strong>{t("capability.required.level", { level: required })}</strong>
        <GapMark stand={stand} i18n={i18n} />
      </p>
      <Disclosure summary={t("capability.required.because", { count: because.length })}>
        <ul className="flex flex-col gap-0.5 text-sm text-soft">
          {because.map((reason) => (
            <li key={`${reason.ventureId} ${reason.kind} ${reason.label.de} ${reason.country}`}>
              <Because {...{ reason, place, i18n }} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <LinkedActions actions={own} i18n={i18n} />
      {isShort && capability.mayPlan ? (
        <Proposals
          {...{ place, capability, stand, i18n }}
          isOpen={(gap ?? 0) > 0 && !own.some(({ state }) => isOpen(state))}
        />
      ) : null}
    </div>
  );
}

type BecauseProps = Pick<Props, "place" | "i18n"> & { readonly reason: Stand["because"][number] };

function Because({ reason, place, i18n }: BecauseProps) {
  const { t, words, locale } = i18n;
  const { kind, label, country, level, ventureId, venture } = reason;
  const where = country === null ? t("capability.required.everywhere") : countryName(country, locale);
  return (
    <>
      {t(`capability.required.${kind}`, { level, what: words(label), where })}{" "}
      <Link href={paths.venture(place.tenant, place.firmId, ventureId)} className="text-link">
        {venture}
      </Link>
    </>
  );
}
