"use client";
import { PHASES } from "@etappe/domain/phase";
import { buttonClass } from "@etappe/ui/button-class";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { DIRECTIONS, type PortfolioQuery, portfolioHref, SORTS } from "./portfolio-query.ts";

type Props = {
  readonly path: string;
  readonly query: PortfolioQuery;
  readonly strategies: readonly { readonly key: string; readonly label: string }[];
};

/** Narrows and orders the portfolio. Its state is the address, so that it survives every way back. */
export function PortfolioFilters({ path, query, strategies }: Props) {
  const { t } = useI18n();
  const router = useRouter();
  const [search, setSearch] = useState(query.search);
  const go = (change: Partial<PortfolioQuery>) => router.push(portfolioHref(path, query, change) as Route);
  const isNarrowed = query.search !== "" || query.phase !== null || query.strategy !== null;

  function submit(event: FormEvent) {
    event.preventDefault();
    go({ search: search.trim() });
  }

  return (
    <search aria-label={t("portfolio.filter.label")} className="mb-4 flex flex-wrap items-end gap-2.5 print:hidden">
      <form onSubmit={submit} className="min-w-52 flex-1 sm:max-w-72">
        <TextField label={t("portfolio.filter.search")} type="search" value={search} onChange={setSearch} />
      </form>
      <Select
        label={t("portfolio.filter.phase")}
        placeholder={t("portfolio.filter.allPhases")}
        value={query.phase ?? ""}
        options={[
          { id: "", label: t("portfolio.filter.allPhases") },
          ...PHASES.map((phase) => ({ id: phase, label: t(`phase.${phase}`) })),
        ]}
        onChange={(chosen) => go({ phase: PHASES.find((phase) => phase === chosen) ?? null })}
      />
      <Select
        label={t("portfolio.filter.strategy")}
        placeholder={t("portfolio.filter.allStrategies")}
        value={query.strategy ?? ""}
        options={[
          { id: "", label: t("portfolio.filter.allStrategies") },
          ...strategies.map(({ key, label }) => ({ id: key, label })),
        ]}
        onChange={(chosen) => go({ strategy: chosen || null })}
      />
      <Select
        label={t("portfolio.filter.sort")}
        placeholder={t("portfolio.sort.name")}
        value={`${query.sort}-${query.direction}`}
        options={SORTS.flatMap((sort) =>
          DIRECTIONS.map((direction) => ({
            id: `${sort}-${direction}`,
            label: `${t(`portfolio.sort.${sort}`)}, ${t(`portfolio.sort.${direction}`)}`,
          })),
        )}
        onChange={(chosen) => {
          const [sort, direction] = chosen?.split("-") ?? [];
          go({
            sort: SORTS.find((known) => known === sort) ?? "name",
            direction: DIRECTIONS.find((known) => known === direction) ?? "ascending",
          });
        }}
      />
      {isNarrowed ? (
        <Link
          href={portfolioHref(path, query, { search: "", phase: null, strategy: null }) as Route}
          className={buttonClass("quiet")}
        >
          {t("portfolio.filter.clear")}
        </Link>
      ) : null}
    </search>
  );
}
