import type { Route } from "next";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { writeMoves } from "../scenario/scratch.ts";
import type { Lever } from "./fit-reasons.ts";

type Props = {
  readonly lever: Lever;
  readonly tenant: string;
  readonly firmId: string;
  readonly i18n: I18n;
};

/** To the scratch copy, with this one answer moved already. */
export function LeverLink({ lever: { about, item, label, to }, tenant, firmId, i18n: { t, words } }: Props) {
  const moved = writeMoves([{ kind: about, item, level: to, notApplicable: false }]);
  return (
    <Link
      href={`${paths.firmSection(tenant, firmId, "what-if")}?try=${moved}` as Route}
      className="text-link whitespace-nowrap"
      aria-label={t("fit.levers.tryNamed", { item: words(label), to })}
    >
      {t("fit.levers.try")}
    </Link>
  );
}
