import { buttonClass } from "@etappe/ui/button-class";
import { PageHeader } from "@etappe/ui/page-header";
import { Stepper } from "@etappe/ui/stepper";
import Link from "next/link";
import { countryName } from "../../i18n/country.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { phaseHue } from "../../phase-hue.ts";
import type { Venture } from "./venture-draft.ts";
import { settledIn, ventureSteps } from "./venture-steps.ts";
import { VentureTabs } from "./venture-tabs.tsx";

type Props = { readonly tenant: string; readonly firmId: string; readonly venture: Venture; readonly i18n: I18n };

/** Which venture this is, in which phase, and the way to its pages. */
export function VentureHead({ tenant, firmId, venture, i18n }: Props) {
  const { t, locale } = i18n;
  const countries = venture.countries.map((code) => countryName(code, locale)).join(", ");
  return (
    <PageHeader
      title={venture.name}
      subtitle={
        <>
          {countries || t("venture.head.noCountry")}
          {venture.state === "closed" ? ` · ${t("venture.head.closed")}` : null}
        </>
      }
      actions={
        <>
          <PhaseStepper venture={venture} i18n={i18n} />
          {venture.mayEdit ? (
            <Link
              href={paths.ventureSection(tenant, firmId, venture.id, "edit")}
              className={buttonClass("quiet", "small", "max-sm:-ms-2.5")}
            >
              {t("venture.nav.edit")}
            </Link>
          ) : null}
        </>
      }
      tabs={<VentureTabs tenant={tenant} firmId={firmId} ventureId={venture.id} />}
    />
  );
}

/** On a phone three words fill the line: how much is settled then stands below them. */
function PhaseStepper({ venture, i18n: { t } }: Pick<Props, "venture" | "i18n">) {
  const counted = settledIn(venture.phase, venture);
  const detail = counted.all > 0 && venture.state === "running" ? t("venture.head.settled", counted) : undefined;
  const steps = ventureSteps(venture).map(({ phase, state }) => ({
    id: phase,
    label: t(`phase.${phase}`),
    state,
    hue: phaseHue(phase),
    stateText: t(`venture.head.${state}`),
  }));
  return (
    <>
      <div className="max-sm:hidden">
        <Stepper
          label={t("venture.head.phases")}
          steps={steps.map((step) => (step.state === "current" ? { ...step, detail } : step))}
        />
      </div>
      <div className="w-full sm:hidden">
        <Stepper label={t("venture.head.phases")} steps={steps} />
        {detail ? <p className="mt-1 text-sm text-soft">{detail}</p> : null}
      </div>
    </>
  );
}
