import { Badge } from "@etappe/ui/badge";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import type { Portfolio } from "./portfolio-rows.ts";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly fits: Outputs["assessments"]["fits"];
  readonly portfolio: Portfolio;
  readonly i18n: I18n;
};

/** What the firm's management prefers, venture by venture, with the reason: it may overrule every number. */
export function Preferences({ tenant, firmId, fits, portfolio, i18n }: Props) {
  const { t } = i18n;
  const running = portfolio.ventures.filter(({ state }) => state === "running");
  if (running.length === 0) {
    return (
      <p className="text-soft">
        {t("fit.preference.noVenture")}{" "}
        <Link href={paths.newVenture(tenant, firmId)} className="text-link">
          {t("fit.preference.start")}
        </Link>
      </p>
    );
  }
  return (
    <ul>
      {running.map((venture) => (
        <li key={venture.id} className="border-b border-line py-3 last:border-0">
          <Preference {...{ tenant, firmId, fits, portfolio, venture, i18n }} />
        </li>
      ))}
    </ul>
  );
}

function Preference(props: Props & { readonly venture: Portfolio["ventures"][number] }) {
  const { tenant, firmId, fits, portfolio, venture, i18n } = props;
  const { t, words, day, format } = i18n;
  const { decision } = venture;
  const held = portfolio.holdings.filter(({ ventureId, heldTo }) => ventureId === venture.id && heldTo === null);
  const overruled = fits.fits.filter(({ suggested, type }) => !suggested && held.some((row) => row.type === type.key));
  return (
    <>
      <h3 className="text-base">{venture.name}</h3>
      {decision ? (
        <>
          <p className="max-w-measure">
            <strong>{decision.choice}</strong>{" "}
            <span className="text-soft">
              {t("fit.preference.by", { name: decision.decidedBy, date: day(decision.decidedOn) })}
            </span>
          </p>
          <p className="max-w-measure whitespace-pre-line">{decision.reason}</p>
        </>
      ) : (
        <p className="text-soft">{t("fit.preference.open")}</p>
      )}
      {overruled.map(({ type, fit }) => (
        <p key={type.key} className="mt-1 max-w-measure">
          <Badge tone="warning" icon="alert">
            {t("fit.preference.overruled")}
          </Badge>{" "}
          {t("fit.preference.against", {
            type: words(type.label),
            fit: fit === null ? t("fit.table.unknown") : format.number(fit, "whole"),
          })}{" "}
          {held.find((row) => row.type === type.key)?.why}
        </p>
      ))}
      <Link href={paths.ventureSection(tenant, firmId, venture.id, "decisions")} className="text-link text-sm">
        {t(decision ? "fit.preference.toDecision" : "fit.preference.decide")}
      </Link>
    </>
  );
}
