import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import type { CountryOption } from "../venture/country-options.ts";
import { CooperationDialog } from "./cooperation-dialog.tsx";
import type { Cooperations } from "./cooperation-draft.ts";
import { CooperationEntry } from "./cooperation-entry.tsx";
import { StatesPicture } from "./states-picture.tsx";

type Props = {
  readonly firmId: string;
  readonly shown: Cooperations;
  /** To choose from, where one may. */
  readonly countries: readonly CountryOption[];
  readonly i18n: I18n;
};

/** With whom the firm works, in which venture, what it brings and risks, and how it went on. */
export function CooperationsPage({ firmId, shown, countries, i18n }: Props) {
  const { t } = i18n;
  const { cooperations, ventures, mayEdit } = shown;
  const choices = { ...shown, countries, ventures: ventures.filter(({ state }) => state === "running") };
  const start =
    mayEdit && choices.ventures.length > 0 ? <CooperationDialog {...{ firmId, choices }} cooperation={null} /> : null;
  const groups = ventures
    .map((venture) => ({ venture, own: cooperations.filter(({ ventureId }) => ventureId === venture.id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <PageHeader
        title={t("cooperation.title")}
        subtitle={t("cooperation.subtitle")}
        actions={groups.length > 0 ? start : null}
      />
      {groups.length === 0 ? (
        <EmptyState title={t("cooperation.empty.title")} actions={start}>
          {t(ventures.length === 0 ? "cooperation.empty.noVenture" : "cooperation.empty.text")}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-9">
          <StatesPicture shown={shown} i18n={i18n} />
          {groups.map(({ venture, own }) => (
            <section key={venture.id} aria-labelledby={`venture-${venture.id}`}>
              <h2 id={`venture-${venture.id}`}>{venture.name}</h2>
              <p className="text-sm text-soft">
                {t(venture.state === "closed" ? "cooperation.closedVenture" : `venture.phase.${venture.phase}`)}
              </p>
              {own.map((cooperation) => (
                <CooperationEntry key={cooperation.id} {...{ firmId, cooperation, choices, i18n }} />
              ))}
            </section>
          ))}
        </div>
      )}
    </>
  );
}
