import { Badge } from "@etappe/ui/badge";
import Link from "next/link";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Loop } from "./correction-types.ts";
import { SettleLoopDialog, type Settling } from "./settle-loop-dialog.tsx";

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly ventureId: string;
  readonly loop: Loop;
  /** What settling it can choose from; null for whoever may not, and where it is settled. */
  readonly settling: Omit<Settling, "looksAt"> | null;
  readonly i18n: I18n;
};

/** One loop with all that is on record about it. */
export function LoopCard({ tenant, firmId, ventureId, loop, settling, i18n }: Props) {
  const { t, words, day } = i18n;
  const { settled, looksAt } = loop;
  return (
    <article
      id={`loop-${loop.id}`}
      className={`rounded-lg border px-5 py-4 ${settled ? "border-line" : "border-line-strong bg-card"}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3>{t("venture.loop.about", { questioned: t(`venture.questioned.${loop.questioned}`) })}</h3>
        {settled ? <Badge>{words(settled.label)}</Badge> : <Badge tone="warning">{t("venture.loop.open")}</Badge>}
      </div>
      <p className="text-sm text-soft">
        {t("venture.loop.opened", { date: day(loop.openedOn), name: loop.openedBy })}
        {settled ? ` · ${t("venture.loop.settledOn", { date: day(settled.on), name: settled.by })}` : null}
      </p>
      <dl className="mt-2 flex flex-col gap-1">
        <Said label={t("venture.path.trigger")}>{words(loop.trigger)}</Said>
        {loop.occasion ? <Said label={t("venture.loop.occasion")}>{loop.occasion}</Said> : null}
        {looksAt ? (
          <Said label={t("venture.loop.looksAt")}>
            {t("venture.loop.decision", { matter: words(looksAt.matter), choice: looksAt.choice })}
          </Said>
        ) : null}
        {settled ? <Said label={t("venture.path.finding")}>{settled.findings}</Said> : null}
        {settled?.lessons ? <Said label={t("venture.path.learned")}>{settled.lessons}</Said> : null}
        {settled ? <Said label={t("venture.loop.leadTo")}>{ledTo(loop, i18n)}</Said> : null}
        {loop.consequences.length > 0 ? (
          <div>
            <dt className="text-sm text-soft">{t("venture.loop.consequences")}</dt>
            <dd>
              <ul>
                {loop.consequences.map(({ id, title, dueOn, state }) => (
                  <li key={id} className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1.5 text-sm">
                    <Link href={paths.firmSection(tenant, firmId, "actions")} className="text-link min-w-0">
                      {title}
                    </Link>
                    <span className="text-soft">
                      {t(`roadmap.state.${state}`)}, {t("venture.reviews.due", { date: day(dueOn) })}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
      </dl>
      {settling && !settled ? (
        <div className="mt-4">
          <SettleLoopDialog
            {...{ firmId, ventureId, settling: { ...settling, looksAt: looksAt !== null } }}
            loop={{ id: loop.id, version: loop.version, questioned: loop.questioned }}
          />
        </div>
      ) : null}
    </article>
  );
}

function ledTo({ settled, fromPhase }: Loop, { t }: I18n): string {
  if (settled?.outcome === "relocate-back" || settled?.outcome === "exit") return t("venture.loop.effect.ends");
  const phase = settled?.reopenedPhase;
  return phase
    ? t("venture.loop.effect.back", { phase: t(`venture.phase.${phase}`) })
    : t("venture.loop.effect.stays", { phase: t(`venture.phase.${fromPhase}`) });
}

function Said({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="max-w-measure">
      <dt className="inline text-sm text-soft">{label}: </dt>
      <dd className="inline whitespace-pre-line">{children}</dd>
    </div>
  );
}
