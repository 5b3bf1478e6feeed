"use client";
import { BarPair } from "@etappe/ui/bar-pair";
import { Plane } from "@etappe/ui/plane";
import { InfoTip } from "@etappe/ui/tooltip";
import type { I18n } from "../../i18n/i18n.ts";
import type { Evaluation } from "./answer-outcome.ts";
import { type LastRound, lastRoundText } from "./last-round.ts";
import { PositionWeights } from "./position-weights.tsx";
import { isThin } from "./weights.ts";

type Props = { readonly evaluation: Evaluation; readonly last: LastRound | null; readonly i18n: I18n };

/** From where the firm starts: two axes, never only one number, and on how many answers they rest. */
export function PositionPicture({ evaluation, last, i18n }: Props) {
  const { t } = i18n;
  const { startingPosition: together, resources, potentials } = evaluation;
  const isProvisional = isThin(resources) || isThin(potentials);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline gap-x-2.5">
        <h2>{t("assessment.position.together")}</h2>
        {together === null ? (
          <span className="text-soft">{t("assessment.position.togetherOpen")}</span>
        ) : (
          <>
            <strong className="font-serif text-lg">
              {t("assessment.position.togetherValue", { value: together })}
            </strong>
            {isProvisional ? <span className="text-soft">{t("assessment.position.provisional")}</span> : null}
          </>
        )}
        {last ? (
          <span className="text-sm text-soft">{lastRoundText(last, last.startingPosition, "oneDecimal", i18n)}</span>
        ) : null}
      </div>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <div className="w-full max-w-[310px]">
          <PositionPlane evaluation={evaluation} last={last} i18n={i18n} />
        </div>
        <Scores evaluation={evaluation} last={last} i18n={i18n} />
      </div>
      <div className="flex max-w-measure flex-col gap-2.5">
        <HeldBack evaluation={evaluation} i18n={i18n} />
        <PositionWeights evaluation={evaluation} i18n={i18n} />
      </div>
    </div>
  );
}

function PositionPlane({ evaluation: { resources, potentials, startingPosition }, last, i18n }: Props) {
  const { t, words, format } = i18n;
  const whole = (score: number) => format.number(score, "whole");
  const [x, y, together] = [resources.score, potentials.score, startingPosition];
  const pointText = isThin(resources) || isThin(potentials) ? "pointThin" : "point";
  const known = x === null || y === null || together === null ? null : { x, y, together };
  return (
    <Plane
      title={
        known
          ? t("assessment.position.plane.title", { resources: whole(known.x), potentials: whole(known.y) })
          : t("assessment.position.plane.open")
      }
      xLabel={t("assessment.position.plane.axis", { label: words(resources.label) })}
      yLabel={t("assessment.position.plane.axis", { label: words(potentials.label) })}
      point={
        known && { ...known, label: t(`assessment.position.plane.${pointText}`, { value: whole(known.together) }) }
      }
      previous={
        last && last.resources !== null && last.potentials !== null ? { x: last.resources, y: last.potentials } : null
      }
      nullText={t("assessment.position.plane.none")}
      quadrants={[
        t("assessment.position.plane.topStart"),
        t("assessment.position.plane.topEnd"),
        t("assessment.position.plane.bottomStart"),
        t("assessment.position.plane.bottomEnd"),
      ]}
    />
  );
}

function Scores({ evaluation: { resources, potentials }, last, i18n }: Props) {
  const { t, words, format } = i18n;
  const axes = [
    { ...resources, before: last?.resources ?? null, tone: "neutral" as const },
    { ...potentials, before: last?.potentials ?? null, tone: "accent" as const },
  ];
  return (
    <ul className="flex flex-col gap-4">
      {axes.map((axis) => {
        const label = t("assessment.position.plane.axis", { label: words(axis.label) });
        const score = axis.score === null ? t("assessment.position.noScore") : format.number(axis.score, "oneDecimal");
        return (
          <li key={axis.key} className="w-55">
            <BarPair
              title={t("assessment.position.bar", { label: words(axis.label), score })}
              bars={[{ label, value: axis.score, valueText: score, tone: axis.tone, isThin: isThin(axis) }]}
              showsLabels
              width={220}
            />
            <p className="text-xs text-soft">{coverage(axis, i18n)}</p>
            {last ? <p className="text-xs text-soft">{lastRoundText(last, axis.before, "oneDecimal", i18n)}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}

function coverage(axis: Evaluation["resources"], { t, words }: I18n): string {
  const { answered, applicable } = axis;
  if (applicable === 0) return t("assessment.position.coverageNone", { label: words(axis.label) });
  const isProvisional = isThin(axis) && answered > 0;
  return t(isProvisional ? "assessment.position.coverageThin" : "assessment.position.coverage", {
    answered,
    applicable,
  });
}

function HeldBack({
  evaluation: { heldBackBy, resources, potentials },
  i18n: { t, words, format },
}: Omit<Props, "last">) {
  const answered = resources.answered + potentials.answered;
  if (answered === 0) return <p>{t("assessment.position.heldBackOpen")}</p>;
  const items = format.list(heldBackBy.map(({ label }) => words(label)));
  return (
    <p>
      <strong>
        {heldBackBy.length === 0
          ? t("assessment.position.heldBackNothing")
          : t("assessment.position.heldBack", { items })}
      </strong>{" "}
      <InfoTip label={t("assessment.position.heldBackInfo")}>{t("assessment.position.heldBackBasis")}</InfoTip>
    </p>
  );
}
