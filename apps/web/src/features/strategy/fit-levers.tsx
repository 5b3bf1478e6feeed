import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import { type Fit, type Lever, leverSide, nearestFirst } from "./fit-reasons.ts";
import { LeverLink } from "./lever-link.tsx";

type Props = { readonly fit: Fit; readonly tenant: string; readonly firmId: string; readonly i18n: I18n };

const SHOWN = 2;

/** Which single answer would carry the type over or under the threshold: what to ask about next. */
export function FitLevers(props: Props) {
  const { fit, i18n } = props;
  const { t } = i18n;
  const levers = nearestFirst(fit.levers);
  if (levers.length === 0) return null;
  const [first, rest] = [levers.slice(0, SHOWN), levers.slice(SHOWN)];
  return (
    <div>
      <h4 className="font-semibold text-ink">{t("fit.levers.title")}</h4>
      <Sentences {...props} levers={first} />
      {rest.length > 0 ? (
        <Disclosure summary={t("fit.levers.more", { count: rest.length })}>
          <Sentences {...props} levers={rest} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function Sentences({ levers, fit, tenant, firmId, i18n }: Props & { readonly levers: readonly Lever[] }) {
  return (
    <ul className="flex flex-col gap-0.5">
      {levers.map((lever) => (
        <li key={`${lever.about} ${lever.item}`}>
          {sentence(lever, fit, i18n)} <LeverLink lever={lever} tenant={tenant} firmId={firmId} i18n={i18n} />
        </li>
      ))}
    </ul>
  );
}

function sentence(lever: Lever, { trace }: Fit, { t, words }: I18n): string {
  const { carries, from, to } = lever;
  const now = from === null ? t("fit.levers.notAsked") : t("fit.levers.now", { from });
  return t(`fit.levers.${carries}.${leverSide(lever, trace)}`, { item: words(lever.label), to, now });
}
