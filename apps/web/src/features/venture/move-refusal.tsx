"use client";
import { useI18n } from "../../i18n/use-i18n.ts";
import { currentOf } from "../failure/failure.ts";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { standingOf } from "./venture-draft.ts";

/** Why a step was not made; and where the venture stands now, if somebody else has moved it. */
export function MoveRefusal({ error }: { readonly error: unknown }) {
  const { t } = useI18n();
  const standing = standingOf(currentOf(error));
  return (
    <RefusalNotice error={error}>
      {standing ? (
        <p className="mt-1">
          {standing.state === "closed"
            ? t("venture.error.closedMeanwhile")
            : `${t("venture.error.movedMeanwhile", { phase: t(`venture.phase.${standing.phase}`) })} ${t("venture.error.again")}`}
        </p>
      ) : null}
    </RefusalNotice>
  );
}
