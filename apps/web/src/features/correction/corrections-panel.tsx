import { Disclosure } from "@etappe/ui/disclosure";
import type { I18n } from "../../i18n/i18n.ts";
import { CauseList } from "./cause-list.tsx";
import type { Corrections } from "./correction-types.ts";
import { LoopCard } from "./loop-card.tsx";
import { OpenLoopDialog } from "./open-loop-dialog.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly ventureId: string;
  /** The answer of `corrections.list`. */
  readonly corrections: Corrections;
  readonly i18n: I18n;
};

/** The correction loops of a venture: what has raised one, what is looked into, and what came of the earlier ones. */
export function CorrectionsPanel({ tenant, firmId, ventureId, corrections, i18n }: Props) {
  const { t, words } = i18n;
  const { loops, causes, mayEdit, phase, today } = corrections;
  const open = loops.filter(({ settled }) => settled === null);
  const settled = loops.filter((loop) => loop.settled !== null).toReversed();
  const place = { firmId, ventureId };
  const triggers = corrections.triggers.map(({ key, label }) => ({ id: key, label: words(label) }));
  const settling = {
    ...{ phase, today },
    outcomes: corrections.outcomes.map(({ key, label, help }) => ({
      id: key,
      label: words(label),
      ...(help ? { hint: words(help) } : {}),
    })),
    fields: corrections.fields.map(({ key, label }) => ({ id: key, label: words(label) })),
  };
  const shown = { tenant, ...place, i18n };
  return (
    <section aria-labelledby="loops" className="scroll-mt-24">
      <h2 id="loops">{t("venture.loop.title")}</h2>
      <p className="mt-1 max-w-measure text-sm text-soft">{t("venture.loop.intro")}</p>
      <CauseList {...place} {...{ causes, mayEdit, phase, triggers, i18n }} />
      {open.length > 0 ? (
        <ul className="mt-4 flex flex-col gap-4">
          {open.map((loop) => (
            <li key={loop.id}>
              <LoopCard {...shown} loop={loop} settling={mayEdit ? settling : null} />
            </li>
          ))}
        </ul>
      ) : null}
      {loops.length === 0 && causes.length === 0 ? (
        <p className="mt-3 max-w-measure text-sm">{t("venture.loop.none")}</p>
      ) : null}
      {mayEdit ? (
        <div className="mt-4">
          <OpenLoopDialog {...place} {...{ phase, triggers }} cause={null} />
        </div>
      ) : null}
      {settled.length > 0 ? (
        <Disclosure className="mt-5" summary={t("venture.loop.settled", { count: settled.length })}>
          <ul className="mt-2 flex flex-col gap-4">
            {settled.map((loop) => (
              <li key={loop.id}>
                <LoopCard {...shown} loop={loop} settling={null} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </section>
  );
}
