import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { REGISTER_FILTERS, type RegisterEntry, type RegisterFilter } from "./register-filter.ts";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly ventureId: string;
  readonly entries: readonly RegisterEntry[];
  readonly current: RegisterFilter | "log";
  readonly i18n: I18n;
};

/** What of the register is shown: everything, a part of it with how much there is, or all of it as a log. */
export function RegisterNav({ tenant, firmId, ventureId, entries, current, i18n: { t } }: Props) {
  const here = paths.ventureSection(tenant, firmId, ventureId, "decisions");
  return (
    <nav aria-label={t("decision.filter.label")} className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {[...REGISTER_FILTERS, "log" as const].map((filter) => {
          const count = filter === "log" ? null : entries.filter((entry) => entry.in.has(filter)).length;
          const isCurrent = filter === current;
          return (
            <li key={filter}>
              <Link
                href={filter === "all" ? here : `${here}?show=${filter}`}
                aria-current={isCurrent ? "true" : undefined}
                className={`flex min-h-8 items-center gap-1.5 rounded-full border px-3 text-sm pointer-coarse:min-h-11 ${
                  isCurrent
                    ? "border-accent bg-accent-soft font-semibold text-accent"
                    : "border-line-strong text-ink hover:border-edge hover:bg-fill"
                }`}
              >
                {t(`decision.filter.${filter}`)}
                {count === null ? null : <span className="text-xs text-soft tabular-nums">{count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
