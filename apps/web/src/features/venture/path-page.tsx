import type { I18n } from "../../i18n/i18n.ts";
import type { Corrections } from "../correction/correction-types.ts";
import { CorrectionsPanel } from "../correction/corrections-panel.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { GatePanel } from "./gate-panel.tsx";
import { PathList } from "./path-list.tsx";
import { PathPicture } from "./path-picture.tsx";
import { Reviews } from "./reviews.tsx";
import type { Venture } from "./venture-draft.ts";
import { VentureEnd } from "./venture-end.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly venture: Venture;
  readonly corrections: Corrections;
  readonly i18n: I18n;
};

/** The way of a venture so far, what keeps it from the next phase, and the ways back and out. */
export function PathPage({ tenant, firmId, venture, corrections, i18n }: Props) {
  const { t } = i18n;
  const shown = { tenant, firmId, venture, i18n };
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="path">
        <h2 id="path" className="mb-2">
          {t("venture.path.title")}
        </h2>
        <PathPicture venture={venture} i18n={i18n} />
      </section>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-8">
          {venture.state === "closed" ? <VentureEnd {...shown} /> : <GatePanel {...shown} />}
          <CorrectionsPanel {...{ tenant, firmId, ventureId: venture.id, corrections, i18n }} />
          <PathList {...shown} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          {venture.state === "running" ? <Reviews {...shown} /> : null}
          {venture.mayEdit ? (
            <section aria-labelledby="close">
              <h2 id="close">{t("venture.close.title")}</h2>
              <p className="mt-1 mb-3 text-sm text-soft">{t("venture.close.intro")}</p>
              <CloseDialog
                {...{ firmId, ventureId: venture.id, version: venture.version }}
                {...{ phase: venture.phase, today: venture.today, openLoops: venture.openLoops.length }}
                beside={venture.runningBeside.map(({ id, name }) => ({ id, label: name }))}
              />
            </section>
          ) : null}
        </div>
      </div>
    </div>
  );
}
