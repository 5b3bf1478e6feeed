"use client";
import { Button } from "@etappe/ui/button";
import { TextField } from "@etappe/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { PickedFirm } from "./firm-picker.tsx";

type Props = {
  readonly label: string;
  readonly error?: string | null;
  /** Firms that need not be found any more. */
  readonly without?: readonly PickedFirm[];
  /** What picking one means here: it is given to somebody, or it is the one meant. */
  readonly verb: "assign" | "choose";
  readonly onPick: (firm: PickedFirm) => void;
};

/** Looks in the names of all firms, on the server: a house may have thousands. */
export function FirmSearch({ label, error, without = [], verb, onPick }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const [search, setSearch] = useState("");
  const asked = useDeferredValue(search.trim());
  const found = useQuery(
    trpc.assignments.firmChoices.queryOptions({ search: asked }, { placeholderData: (before) => before }),
  );
  const firms = found.data?.filter(({ id }) => !without.some((firm) => firm.id === id));
  return (
    <div className="flex flex-col gap-2">
      <TextField label={label} type="search" value={search} onChange={setSearch} error={error} autoComplete="off" />
      <FailureNotice error={found.error} />
      <ul className="max-h-52 overflow-y-auto" aria-live="polite">
        {firms?.map((firm) => (
          <li key={firm.id} className="flex items-center justify-between gap-3 border-b border-line py-1.5">
            <span className="min-w-0">{firm.name}</span>
            <Button
              size="small"
              aria-label={t(`people.firmSearch.${verb}Named`, { firm: firm.name })}
              onPress={() => onPick(firm)}
            >
              {t(`people.firmSearch.${verb}`)}
            </Button>
          </li>
        ))}
        {firms?.length === 0 ? <li className="py-1.5 text-soft">{t("people.firmSearch.nothingFound")}</li> : null}
      </ul>
    </div>
  );
}
