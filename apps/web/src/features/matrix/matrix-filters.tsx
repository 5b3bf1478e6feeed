"use client";
import { MATRIX_SHOWS, MATRIX_SORTS, type MatrixFilter } from "@etappe/domain/matrix";
import { buttonClass } from "@etappe/ui/button-class";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import type { MatrixHead } from "./matrix-cells.ts";
import { DIRECTIONS, type MatrixQuery, matrixHref } from "./matrix-query.ts";

type Props = {
  readonly path: string;
  readonly query: MatrixQuery;
  readonly filter: MatrixFilter;
  readonly head: MatrixHead;
};

/** Narrows and orders the people. Its state is the address, so that it survives every way back. */
export function MatrixFilters({ path, query, filter, head }: Props) {
  const i18n = useI18n();
  const { t, words } = i18n;
  const router = useRouter();
  const [search, setSearch] = useState(query.search);
  const go = (change: Partial<MatrixQuery>) => router.push(matrixHref(path, query, change) as Route);
  const none = { role: null, venture: null, competence: null, show: null, search: "" } as const;
  const isNarrowed =
    filter.role !== null ||
    filter.ventureId !== null ||
    filter.competence !== null ||
    filter.show !== "all" ||
    filter.search !== "";
  const any = (label: string) => ({ id: "", label });
  const sorts = MATRIX_SORTS.filter((sort) => sort !== "level" || filter.competence !== null);

  function submit(event: FormEvent) {
    event.preventDefault();
    go({ search: search.trim() });
  }

  return (
    <search
      aria-label={t("qualification.matrix.filter.label")}
      className="mb-4 grid grid-cols-1 items-end gap-2.5 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-[repeat(5,minmax(0,1fr))_minmax(0,1.4fr)] print:hidden"
    >
      <form onSubmit={submit}>
        <TextField label={t("qualification.matrix.filter.search")} type="search" value={search} onChange={setSearch} />
      </form>
      <Select
        label={t("qualification.matrix.filter.role")}
        placeholder={t("qualification.matrix.filter.allRoles")}
        value={filter.role ?? ""}
        options={[
          any(t("qualification.matrix.filter.allRoles")),
          ...head.roles.map(({ key, label }) => ({ id: key, label: words(label) })),
        ]}
        onChange={(role) => go({ role: role || null })}
      />
      <Select
        label={t("qualification.matrix.filter.venture")}
        placeholder={t("qualification.matrix.filter.allVentures")}
        value={filter.ventureId ?? ""}
        options={[
          any(t("qualification.matrix.filter.allVentures")),
          ...head.ventures.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(venture) => go({ venture: venture || null })}
      />
      <Select
        label={t("qualification.matrix.filter.competence")}
        placeholder={t("qualification.matrix.filter.allCompetences")}
        value={filter.competence ?? ""}
        options={[
          any(t("qualification.matrix.filter.allCompetences")),
          ...head.columns.map(({ key }) => ({ id: key, label: competenceLabel(key, head.competences, i18n) })),
        ]}
        onChange={(competence) => go({ competence: competence || null, show: filter.show })}
      />
      <Select
        label={t("qualification.matrix.filter.show")}
        placeholder={t("qualification.matrix.show.all")}
        value={filter.show}
        options={MATRIX_SHOWS.map((id) => ({ id, label: t(`qualification.matrix.show.${id}`) }))}
        onChange={(id) => go({ show: MATRIX_SHOWS.find((show) => show === id) ?? "all" })}
      />
      <Select
        label={t("qualification.matrix.filter.sort")}
        placeholder={t("qualification.matrix.sort.staff-number")}
        value={`${filter.sort} ${filter.direction}`}
        options={sorts.flatMap((sort) =>
          DIRECTIONS.map((direction) => ({
            id: `${sort} ${direction}`,
            label: t("qualification.matrix.sorted", {
              sort: t(`qualification.matrix.sort.${sort}`),
              direction: t(`qualification.matrix.direction.${direction}`),
            }),
          })),
        )}
        onChange={(chosen) => {
          const [sort, direction] = chosen?.split(" ") ?? [];
          go({
            sort: MATRIX_SORTS.find((known) => known === sort) ?? "staff-number",
            direction: DIRECTIONS.find((known) => known === direction) ?? "ascending",
          });
        }}
      />
      {isNarrowed ? (
        <Link
          href={matrixHref(path, query, none) as Route}
          className={buttonClass("quiet", undefined, "justify-self-start")}
        >
          {t("qualification.matrix.filter.clear")}
        </Link>
      ) : null}
    </search>
  );
}
