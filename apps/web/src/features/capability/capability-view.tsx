import { LinkTabs } from "@etappe/ui/link-tabs";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import type { Place } from "../assessment/waiting-room.ts";
import { AppLink } from "../shell/app-link.tsx";
import { CapabilityBoard } from "./capability-board.tsx";
import { RequirementChecks } from "./requirement-checks.tsx";

export type Capability = Outputs["capability"]["show"];

type Props = {
  readonly place: Place;
  readonly capability: Capability;
  readonly show: "fields" | "requirements";
  readonly i18n: I18n;
};

/** What the firm must be able to do for its ventures, what it can do, and what its strategies newly ask for. */
export function CapabilityView({ place, capability, show, i18n }: Props) {
  const { t } = i18n;
  const path = paths.firmSection(place.tenant, place.firmId, "capability");
  const { checks, evaluation } = capability;
  const gaps = evaluation.capability.reduce((sum, field) => sum + field.gaps, 0);
  const open = checks.filter(({ state }) => state === "open" || state === "in-work").length;
  return (
    <>
      <PageHeader
        title={t("capability.title")}
        subtitle={t("capability.subtitle")}
        tabs={
          <LinkTabs
            label={t("capability.show.label")}
            as={AppLink}
            tabs={[
              { label: t("capability.show.fields"), href: path, isCurrent: show === "fields", count: gaps },
              {
                label: t("capability.show.requirements"),
                href: `${path}?show=requirements`,
                isCurrent: show === "requirements",
                count: open,
              },
            ]}
          />
        }
      />
      {show === "fields" ? (
        <CapabilityBoard place={place} capability={capability} />
      ) : (
        <RequirementChecks
          tenant={place.tenant}
          firmId={place.firmId}
          checks={checks}
          actions={capability.actions}
          planning={capability.planning}
          mayCheck={capability.mayCheck}
          mayPlan={capability.mayPlan}
          showsVentures
          i18n={i18n}
        />
      )}
    </>
  );
}
