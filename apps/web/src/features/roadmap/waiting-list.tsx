import { isOpen } from "@etappe/domain/action";
import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import { ActionComments } from "./action-comments.tsx";
import { ActionReport, type RoadmapAction } from "./action-report.tsx";
import type { Roadmap } from "./roadmap-words.ts";

type Props = { readonly roadmap: Roadmap; readonly i18n: I18n; readonly mayHide: boolean };

/** How many are shown at once: what one can keep in mind between two meetings. */
const FIRST = 3;

/** What waits for the firm: its own actions, the next three first, each to be ticked off and talked about. */
export function WaitingList({ roadmap, i18n, mayHide }: Props) {
  const { t } = i18n;
  const own = roadmap.actions.filter(({ mayReport, ownerSide }) => mayReport && ownerSide === "firm");
  const waiting = own.filter(({ state }) => isOpen(state));
  const later = waiting.slice(FIRST);
  return (
    <section className="print:hidden">
      <h2 className="mb-2">{t("roadmap.waiting.title", { count: waiting.length })}</h2>
      {waiting.length === 0 ? <p className="text-soft">{t("roadmap.waiting.none")}</p> : null}
      <Tasks tasks={waiting.slice(0, FIRST)} {...{ roadmap, i18n, mayHide }} />
      {later.length > 0 ? (
        <Disclosure summary={t("roadmap.waiting.later", { count: later.length })} className="mt-2">
          <Tasks tasks={later} {...{ roadmap, i18n, mayHide }} />
        </Disclosure>
      ) : null}
    </section>
  );
}

function Tasks({ tasks, roadmap, i18n, mayHide }: Props & { readonly tasks: readonly RoadmapAction[] }) {
  if (tasks.length === 0) return null;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {tasks.map((action) => (
        <li key={action.id} className="py-2.5">
          <ActionReport firmId={roadmap.firm.id} action={action} detail={detailOf(action, roadmap.today, i18n)} />
          <div className="ms-8.5">
            <ActionComments
              firmId={roadmap.firm.id}
              actionId={action.id}
              comments={roadmap.comments.filter(({ actionId }) => actionId === action.id)}
              mayHide={mayHide}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** When it is due, in which field, and who it is that does it. */
export function detailOf(action: RoadmapAction, today: string, { t, day, words }: I18n): string {
  const late = isOpen(action.state) && action.dueOn < today;
  const due = t("roadmap.due", { date: day(action.dueOn) });
  const owner = action.owner === "" ? null : action.owner;
  return [late ? `▲ ${due}, ${t("roadmap.late")}` : due, words(action.fieldLabel), owner].filter(Boolean).join(" · ");
}
