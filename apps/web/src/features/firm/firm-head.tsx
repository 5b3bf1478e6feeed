import { PHASES } from "@etappe/domain/phase";
import { Breadcrumbs } from "@etappe/ui/breadcrumbs";
import { StepBars } from "@etappe/ui/stepper";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { phaseHue } from "../../phase-hue.ts";
import type { Outputs } from "../../router-types.ts";
import { AppLink } from "../shell/app-link.tsx";
import { FirmNav } from "./firm-nav.tsx";

type Props = { readonly tenant: string; readonly head: Outputs["firms"]["head"]; readonly i18n: I18n };

/** Which client one is in, on every one of its pages, and in which phase its ventures are. */
export function FirmHead({ tenant, head, i18n: { t } }: Props) {
  return (
    <div className="mb-6 flex flex-col gap-2">
      <Breadcrumbs
        label={t("common.breadcrumbs")}
        crumbs={[{ label: t("firm.nav.portfolio"), href: paths.portfolio(tenant) }]}
        as={AppLink}
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1.5">
        <p className="font-serif text-xl font-semibold">
          <Link href={paths.firm(tenant, head.id)} className="text-ink hover:underline">
            {head.name}
          </Link>
        </p>
        <ul aria-label={t("firm.nav.ventures")} className="flex flex-wrap gap-x-6 gap-y-1">
          {head.ventures.map((venture) => (
            <li key={venture.id}>
              <StepBars
                count={PHASES.length}
                reached={PHASES.indexOf(venture.phase) + 1}
                hue={phaseHue(venture.phase)}
                label={t(venture.state === "closed" ? "phase.closed" : `phase.${venture.phase}`)}
              >
                <Link href={paths.venture(tenant, head.id, venture.id)} className="hover:underline">
                  {venture.name}
                </Link>
              </StepBars>
            </li>
          ))}
        </ul>
      </div>
      <FirmNav tenant={tenant} firmId={head.id} />
    </div>
  );
}
