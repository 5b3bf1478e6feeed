import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { RequirementChecks } from "./requirement-checks.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly requirements: Outputs["capability"]["checks"];
  readonly i18n: I18n;
};

/** What a venture's strategies newly ask for, beside the strategies themselves. */
export function VentureChecks({ tenant, firmId, requirements, i18n }: Props) {
  const { t } = i18n;
  if (requirements.checks.length === 0) return null;
  return (
    <section aria-labelledby="requirements" className="mt-10">
      <h2 id="requirements">{t("capability.check.title")}</h2>
      <p className="mt-1 mb-4 max-w-measure text-sm text-soft">{t("capability.check.intro")}</p>
      <RequirementChecks tenant={tenant} firmId={firmId} {...requirements} showsVentures={false} i18n={i18n} />
    </section>
  );
}
