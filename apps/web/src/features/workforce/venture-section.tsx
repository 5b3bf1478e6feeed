import type { I18n } from "../../i18n/i18n.ts";
import { BurdenDialog } from "./burden-dialog.tsx";
import { BurdenList } from "./burden-list.tsx";
import { BurdenMap } from "./burden-map.tsx";
import { MeasuresList } from "./measures-list.tsx";
import { NeedsList } from "./needs-list.tsx";
import { SaidAbout } from "./said-about.tsx";
import type { Venture, Workforce } from "./workforce.ts";

type Props = { readonly workforce: Workforce; readonly venture: Venture; readonly i18n: I18n };

/** A venture with all that it asks of people: who is needed, what it costs them, what was agreed, what is done. */
export function VentureSection({ workforce, venture, i18n }: Props) {
  const { t } = i18n;
  const { terms, firm, today } = workforce;
  const isRunning = venture.state === "running";
  const hasBurdens = workforce.burdens.some(({ ventureId }) => ventureId === venture.id);
  return (
    <section aria-labelledby={`venture-${venture.id}`}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 id={`venture-${venture.id}`}>{venture.name}</h2>
          <p className="text-sm text-soft">{t(isRunning ? `venture.phase.${venture.phase}` : "workforce.closed")}</p>
        </div>
        {workforce.mayEdit && isRunning ? (
          <BurdenDialog
            place={{ firmId: firm.id, ventureId: venture.id }}
            {...{ terms, today }}
            burden={null}
            start={null}
            text={t("workforce.rate.add")}
            name={t("workforce.rate.addNamed", { venture: venture.name })}
            title={t("workforce.rate.addNamed", { venture: venture.name })}
            isPrimary={!hasBurdens}
          />
        ) : null}
      </div>
      <SaidAbout
        thing={{ ventureId: venture.id, about: "venture", aboutId: venture.id }}
        named={venture.name}
        {...{ workforce, i18n }}
      />
      <div className="mt-4">
        {hasBurdens ? (
          <BurdenMap {...{ workforce, venture, i18n }} />
        ) : (
          <p className="max-w-measure text-soft">{t("workforce.map.none")}</p>
        )}
      </div>
      <BurdenList {...{ workforce, venture, i18n }} />
      <NeedsList {...{ workforce, venture, i18n }} />
      <MeasuresList {...{ workforce, venture, i18n }} />
    </section>
  );
}
