"use client";
import { Select } from "@etappe/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { EffectView } from "./effect-view.tsx";
import type { Scenario } from "./scratch.ts";

type Props = { readonly firmId: string; readonly scenarios: readonly Scenario[]; readonly i18n: I18n };

const NOW = "now";

/** Two scenarios side by side, or one beside what is known now. */
export function CompareScenarios({ firmId, scenarios, i18n }: Props) {
  const { t } = i18n;
  const trpc = useTRPC();
  const [left, setLeft] = useState(NOW);
  const [right, setRight] = useState<string | null>(null);
  const nameOf = (id: string) => scenarios.find((scenario) => scenario.id === id)?.name ?? t("scenario.now");
  const isThere = (id: string | null) => id === NOW || scenarios.some((scenario) => scenario.id === id);
  const [beside, chosen] = [isThere(left) ? left : NOW, isThere(right) ? right : null];
  const compared = useQuery({
    ...trpc.scenarios.compare.queryOptions({ firmId, id: chosen ?? "", beside: beside === NOW ? null : beside }),
    enabled: chosen !== null,
  });
  const options = scenarios.map(({ id, name }) => ({ id, label: name }));
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <Select
          className="w-full sm:w-72"
          label={t("scenario.compare.left")}
          placeholder={t("scenario.compare.choose")}
          options={[{ id: NOW, label: t("scenario.now") }, ...options]}
          value={beside}
          onChange={(id) => setLeft(id ?? NOW)}
        />
        <Select
          className="w-full sm:w-72"
          label={t("scenario.compare.right")}
          placeholder={t("scenario.compare.choose")}
          options={options}
          value={chosen}
          onChange={setRight}
        />
      </div>
      <FailureNotice error={compared.error} />
      {chosen === null ? <p className="text-soft">{t("scenario.compare.hint")}</p> : null}
      {chosen !== null && compared.data ? (
        <EffectView effect={compared.data} names={{ before: nameOf(beside), after: nameOf(chosen) }} i18n={i18n} />
      ) : null}
      {compared.isFetching && !compared.data ? <p role="status">{t("common.loading")}</p> : null}
    </div>
  );
}
