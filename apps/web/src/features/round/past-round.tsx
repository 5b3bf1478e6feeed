import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { signed } from "../assessment/signed.ts";
import { PastItems } from "./past-items.tsx";
import { roundName, roundTime, venturePhases } from "./round-words.ts";

export type PastRound = Outputs["rounds"]["show"];

type Props = {
  readonly tenant: string;
  readonly firmId: string;
  readonly past: PastRound;
  readonly i18n: I18n;
};

const IMPULSE_GROUPS = ["general", "easier-entry", "pressure"] as const;

/** A round as it was when it ended: nothing in it can be changed any more. */
export function PastRoundPage({ tenant, firmId, past, i18n }: Props) {
  const { t, words } = i18n;
  const { round, groups, items } = past;
  const ofGroup = (kind: string, group: string) => items.filter((item) => item.kind === kind && item.group === group);
  return (
    <>
      <PageHeader
        title={roundName(round, i18n)}
        subtitle={roundTime(round, i18n)}
        actions={
          <Link href={paths.firmSection(tenant, firmId, "rounds")} className="text-link">
            {t("round.past.back")}
          </Link>
        }
      />
      <Notice tone="info" role="note">
        {t("round.past.readOnly", { day: i18n.day(round.endedOn ?? round.startedOn) })}
      </Notice>
      <Scores past={past} i18n={i18n} />
      <div className="mt-8 flex flex-col gap-8">
        {IMPULSE_GROUPS.map((group) => (
          <PastItems
            key={group}
            title={t(`assessment.impulses.group.${group}.title`)}
            items={ofGroup("impulse", group)}
            past={past}
            i18n={i18n}
          />
        ))}
        {groups.map(({ kind, key, label }) => (
          <PastItems key={key} title={words(label)} items={ofGroup(kind, key)} past={past} i18n={i18n} />
        ))}
      </div>
    </>
  );
}

function Scores({ past: { round, evaluation }, i18n }: Pick<Props, "past" | "i18n">) {
  const { t, words, format } = i18n;
  const score = (value: number | null) => (value === null ? "–" : format.number(value, "oneDecimal"));
  const { stance, stanceBand, resources, potentials, heldBackBy } = evaluation;
  const axis = ({ label }: typeof resources) => t("assessment.position.plane.axis", { label: words(label) });
  const covered = ({ answered, applicable }: typeof resources) =>
    t("assessment.position.coverage", { answered, applicable });
  const facts = [
    {
      label: t("round.table.stance"),
      value: stance === null ? "–" : signed(stance, format),
      note: stanceBand ? t(`firm.overview.band.${stanceBand}`) : "",
    },
    { label: axis(resources), value: score(resources.score), note: covered(resources) },
    { label: axis(potentials), value: score(potentials.score), note: covered(potentials) },
    { label: t("round.table.position"), value: score(evaluation.startingPosition), note: "" },
  ];
  const phases = venturePhases(round, i18n);
  return (
    <>
      <dl className="mt-5 grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {facts.map(({ label, value, note }) => (
          <div key={label}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="font-serif text-xl tabular-nums">{value}</dd>
            <dd className="text-xs text-soft">{note}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 max-w-measure">
        {heldBackBy.length === 0
          ? t("assessment.position.heldBackNothing")
          : t("assessment.position.heldBack", { items: format.list(heldBackBy.map(({ label }) => words(label))) })}
      </p>
      {phases.length > 0 ? (
        <p className="mt-1 max-w-measure text-soft">{t("round.past.ventures", { ventures: format.list(phases) })}</p>
      ) : null}
    </>
  );
}
