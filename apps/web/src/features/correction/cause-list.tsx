import type { Phase } from "@etappe/domain/phase";
import type { I18n } from "../../i18n/i18n.ts";
import type { Cause, Choice } from "./correction-types.ts";
import { OpenLoopDialog } from "./open-loop-dialog.tsx";

type Props = {
  readonly firmId: string;
  readonly ventureId: string;
  readonly causes: readonly Cause[];
  readonly mayEdit: boolean;
  readonly phase: Phase;
  readonly triggers: readonly Choice[];
  readonly i18n: I18n;
};

/** What has come up by itself and waits for somebody to look into it. */
export function CauseList({ causes, mayEdit, i18n, ...place }: Props) {
  const { t, words, day } = i18n;
  if (causes.length === 0) return null;
  return (
    <section aria-labelledby="causes" className="mt-4 rounded-lg border border-line-strong bg-card px-5 py-4">
      <h3 id="causes">{t("venture.loop.causes", { count: causes.length })}</h3>
      <ul className="mt-1">
        {causes.map((cause) => (
          <li
            key={`${cause.kind}-${cause.id}`}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3 last:border-0"
          >
            <div className="min-w-0">
              <p className="font-semibold">
                <span aria-hidden="true" className="me-2 text-gap">
                  ▲
                </span>
                {t(`venture.loop.cause.${cause.kind}`, { about: words(cause.about) })}
              </p>
              <p className="text-sm text-soft">{t("venture.loop.since", { date: day(cause.since) })}</p>
            </div>
            {mayEdit ? (
              <OpenLoopDialog
                {...place}
                cause={{ kind: cause.kind, id: cause.id, trigger: cause.trigger, about: words(cause.about) }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
