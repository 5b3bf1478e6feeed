"use client";
import { Select } from "@etappe/ui/select";
import { TextField } from "@etappe/ui/text-field";
import { useDeferredValue, useEffect, useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { FILTERS, type Filter } from "./tree-filter.ts";

type Props = {
  readonly search: string;
  readonly filter: Filter;
  readonly onSearch: (search: string) => void;
  readonly onFilter: (filter: Filter) => void;
  /** What is only read has no faults and nothing new. */
  readonly isReadOnly: boolean;
  readonly i18n: I18n;
};

/** Search by any word or key, and what still needs a hand. */
export function TreeSearch({ search, filter, onSearch, onFilter, isReadOnly, i18n: { t } }: Props) {
  const [typed, setTyped] = useState(search);
  const late = useDeferredValue(typed);
  useEffect(() => onSearch(late), [late, onSearch]);
  useEffect(() => {
    if (search === "") setTyped("");
  }, [search]);
  const filters = isReadOnly ? (["all", "missing-de", "missing-en"] as const) : FILTERS;
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t("framework.tree.search")}
        type="search"
        value={typed}
        onChange={setTyped}
        placeholder={t("framework.tree.searchHint")}
        autoComplete="off"
      />
      <Select
        label={t("framework.tree.filter")}
        hidesLabel
        placeholder={t("framework.tree.filter")}
        options={filters.map((id) => ({ id, label: t(`framework.tree.filters.${id}`) }))}
        value={filter}
        onChange={(id) => onFilter(FILTERS.find((one) => one === id) ?? "all")}
      />
    </div>
  );
}
