import Link from "next/link";
import type { ReactNode } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { missingText } from "./missing-text.ts";
import { endingOf, pathLines, placedPathOf } from "./path-drawn.ts";
import { MarkSample } from "./path-mark.tsx";
import type { Venture } from "./venture-draft.ts";

type Props = { readonly tenant: string; readonly firmId: string; readonly venture: Venture; readonly i18n: I18n };
type Step = Venture["path"][number];

/** Every step with its day, its people and its reasons: the words to the picture. */
export function PathList({ tenant, firmId, venture, i18n }: Props) {
  const { t } = i18n;
  const placed = placedPathOf(venture).steps;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t("venture.path.steps")}</h2>
      <ol className="mt-2">
        {pathLines(venture).map((line, index) => (
          <li
            key={line.kind === "step" ? line.step.id : line.loop.id}
            className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2 border-b border-line py-3.5 last:border-0"
          >
            <div className="flex items-start gap-1.5 pt-0.5">
              <span className="w-4 font-semibold">{index + 1}</span>
              <MarkSample shape={placed[index]?.shape ?? "start"} />
            </div>
            <div className="min-w-0">
              {line.kind === "step" ? (
                <StepLine {...{ tenant, firmId, i18n, step: line.step }} />
              ) : (
                <LookLine loop={line.loop} i18n={i18n} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

type StepProps = Omit<Props, "venture"> & { readonly step: Step };

function StepLine({ step, ...shown }: StepProps) {
  const { t, day } = shown.i18n;
  return (
    <>
      <p className="font-semibold">{titleOf(step, shown.i18n)}</p>
      <p className="text-sm text-soft">{t("venture.path.by", { date: day(step.movedOn), name: step.movedBy })}</p>
      <StepWords step={step} {...shown} />
    </>
  );
}

/** A loop that is still looked into, at the day on which it was opened. */
function LookLine({ loop, i18n }: { readonly loop: Venture["openLoops"][number]; readonly i18n: I18n }) {
  const { t, words, day } = i18n;
  return (
    <>
      <p className="font-semibold">
        <a href={`#loop-${loop.id}`} className="text-link">
          {t("venture.path.look", { questioned: t(`venture.questioned.${loop.questioned}`) })}
        </a>
      </p>
      <p className="text-sm text-soft">
        {t("venture.loop.since", { date: day(loop.openedOn) })}, {words(loop.trigger)}
      </p>
    </>
  );
}

function titleOf(step: Step, { t }: I18n): string {
  const { kind, fromPhase, toPhase, outcome } = step;
  const phase = t(`venture.phase.${toPhase ?? "decision"}`);
  switch (kind) {
    case "start":
      return t("venture.path.start", { phase });
    case "advance":
      return t("venture.path.advance", { phase });
    case "correct":
      if (outcome === "relocate-back" || outcome === "exit") return t("venture.path.correctEnded");
      return t(fromPhase === toPhase ? "venture.path.correctStayed" : "venture.path.correct", { phase });
    case "close":
      return t("venture.path.close", { ending: t(`venture.ending.${endingOf({ path: [step] }) ?? "exited"}`) });
  }
}

function StepWords({ step, tenant, firmId, i18n }: StepProps) {
  const { t, words, day } = i18n;
  const { otherVenture } = step;
  const labels = (still: boolean) =>
    step.missing
      .filter(({ stillMissing }) => stillMissing === still)
      .map((missing) => (missing.kind === "objection" ? missingText(missing, i18n) : words(missing.label)));
  const [owed, since] = [labels(true), labels(false)];
  return (
    <>
      <dl className="mt-1 flex flex-col gap-1">
        {step.trigger ? <Said label={t("venture.path.trigger")}>{words(step.trigger)}</Said> : null}
        {step.questioned ? (
          <Said label={t("venture.path.questioned")}>{t(`venture.questioned.${step.questioned}`)}</Said>
        ) : null}
        {step.finding ? <Said label={t("venture.path.finding")}>{step.finding}</Said> : null}
        {step.reason ? (
          <Said label={t(step.kind === "advance" ? "venture.path.reason" : "venture.path.learned")}>{step.reason}</Said>
        ) : null}
        {step.outcomeLabel ? <Said label={t("venture.path.outcome")}>{words(step.outcomeLabel)}</Said> : null}
        {step.watch.length > 0 ? <Said label={t("venture.path.watch")}>{step.watch.join("; ")}</Said> : null}
        {step.lookAgainOn ? <Said label={t("venture.path.lookAgainOn")}>{day(step.lookAgainOn)}</Said> : null}
        {otherVenture ? (
          <Said label={t(step.kind === "start" ? "venture.path.goesOnFrom" : "venture.path.mergedInto")}>
            <Link href={paths.venture(tenant, firmId, otherVenture.id)} className="text-link">
              {otherVenture.name}
            </Link>
          </Said>
        ) : null}
        {owed.length > 0 ? (
          <Said label={`▲ ${t("venture.path.stillMissing")}`} isDebt>
            {owed.join(", ")}
          </Said>
        ) : null}
        {since.length > 0 ? <Said label={t("venture.path.settledSince")}>{since.join(", ")}</Said> : null}
      </dl>
      {step.kind === "advance" && step.missing.length === 0 ? (
        <p className="text-sm text-soft">{t("venture.path.clean")}</p>
      ) : null}
    </>
  );
}

function Said(props: { readonly label: string; readonly isDebt?: boolean; readonly children: ReactNode }) {
  return (
    <div className="max-w-measure">
      <dt className={props.isDebt ? "inline text-sm font-semibold text-gap" : "inline text-sm text-soft"}>
        {props.label}:{" "}
      </dt>
      <dd className="inline whitespace-pre-line">{props.children}</dd>
    </div>
  );
}
