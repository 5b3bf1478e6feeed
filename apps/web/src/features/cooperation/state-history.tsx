import { VerticalTimeline } from "@etappe/ui/vertical-timeline";
import type { I18n } from "../../i18n/i18n.ts";
import type { Cooperation } from "./cooperation-draft.ts";

type Props = { readonly cooperation: Cooperation; readonly i18n: I18n };

const TONE = { sought: "neutral", agreed: 2, running: "accent", "in-conflict": "gap", ended: "neutral" } as const;
const KIND = { sought: "ring", agreed: "dot", running: "dot", "in-conflict": "diamond", ended: "ring" } as const;

/** What the cooperation came to, day by day, and why. */
export function StateHistory({ cooperation: { history }, i18n }: Props) {
  const { t, day } = i18n;
  const title = t("cooperation.history.title");
  return (
    <section>
      <h4 className="mb-3 font-semibold">{title}</h4>
      <VerticalTimeline
        label={title}
        entries={history.map(({ id, state, since, why, recordedBy }) => ({
          ...{ id, kind: KIND[state], tone: TONE[state], date: day(since) },
          label: <span className="font-semibold">{t(`cooperation.state.${state}`)}</span>,
          note: (
            <>
              {why ? <span className="block whitespace-pre-line text-ink">{why}</span> : null}
              <span className="text-xs">{t("cooperation.history.by", { name: recordedBy })}</span>
            </>
          ),
        }))}
      />
    </section>
  );
}
