import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { I18n } from "../../i18n/i18n.ts";
import { EntryDialog } from "./entry-dialog.tsx";
import type { Plant } from "./home-plant.ts";
import { Ledger } from "./ledger.tsx";
import { PlantSums } from "./plant-sums.tsx";
import { RolesAndFunctions } from "./roles-and-functions.tsx";

type Props = { readonly tenant: string; readonly firmId: string; readonly plant: Plant; readonly i18n: I18n };

/** What the firm's ventures mean for the plant at home: its role, its tasks, its jobs. */
export function HomePlantPage({ firmId, plant, i18n }: Props) {
  const { t } = i18n;
  const isEmpty = plant.ledger.length === 0;
  const add =
    plant.mayEdit && plant.ventures.length > 0 ? <EntryDialog {...{ firmId, plant }} corrects={null} /> : null;
  return (
    <>
      <PageHeader title={t("homePlant.title")} subtitle={t("homePlant.intro")} actions={isEmpty ? null : add} />
      {isEmpty ? (
        <EmptyState title={t("homePlant.empty.title")} actions={add}>
          {t("homePlant.empty.text")}
          {plant.ventures.length === 0 ? <p className="mt-2">{t("homePlant.noVenture")}</p> : null}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-9">
          <RoleNow plant={plant} i18n={i18n} />
          <PlantSums plant={plant} i18n={i18n} />
          <RolesAndFunctions plant={plant} i18n={i18n} />
          <Ledger {...{ firmId, plant, i18n }} />
        </div>
      )}
    </>
  );
}

function RoleNow({ plant: { role, roleItems }, i18n: { t, words, day } }: Pick<Props, "plant" | "i18n">) {
  const item = roleItems.find(({ key }) => key === role?.subject);
  return (
    <section aria-labelledby="role-now" className="rounded-lg border border-line bg-card p-4 sm:p-5">
      <h2 id="role-now" className="text-sm font-semibold text-soft">
        {t("homePlant.role")}
      </h2>
      {role ? (
        <>
          <p className="mt-1 font-serif text-xl">{words(role.label)}</p>
          <p className="text-sm text-soft">{t("homePlant.since", { date: day(role.happenedOn) })}</p>
          {item?.help ? (
            <p className="mt-2 max-w-measure">
              {words(item.help)} <span className="text-sm text-soft">({item.source})</span>
            </p>
          ) : null}
        </>
      ) : (
        <p className="mt-1">{t("homePlant.noRole")}</p>
      )}
    </section>
  );
}
