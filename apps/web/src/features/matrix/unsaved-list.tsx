"use client";
import { cellKey } from "@etappe/domain/matrix";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { useI18n } from "../../i18n/use-i18n.ts";
import { failureText } from "../failure/failure-notice.tsx";
import { competenceLabel } from "../qualification/competence-label.ts";
import { levelLabel } from "../qualification/level-label.ts";
import type { Pending } from "./level-queue.ts";
import { isStuck, type MatrixHead } from "./matrix-cells.ts";
import type { Saving } from "./use-level-queue.ts";

type Props = {
  readonly head: MatrixHead;
  readonly saving: Saving;
  readonly nameOf: (employeeId: string) => string;
};

/** So many are shown one by one; the others come up as these are settled. */
const MOST = 12;

/** What was not saved, cell by cell: where a colleague was faster, and where the house said no. Somebody has to choose. */
export function UnsavedList({ head, saving, nameOf }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const stuck = [...saving.queue.values()].filter(isStuck);
  if (stuck.length === 0) return null;
  const all = (change: (key: string) => void) => () => {
    for (const each of stuck) change(cellKey(each));
  };
  return (
    <Notice
      tone="danger"
      title={t("qualification.matrix.stuck.title", { count: stuck.length })}
      actions={
        stuck.length > 1 ? (
          <>
            <Button size="small" onPress={all(saving.keepMine)}>
              {t("qualification.matrix.stuck.allMine")}
            </Button>
            <Button size="small" onPress={all(saving.drop)}>
              {t("qualification.matrix.stuck.allTheirs")}
            </Button>
          </>
        ) : null
      }
    >
      <p>{t("qualification.matrix.stuck.kept")}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {stuck.slice(0, MOST).map((pending) => (
          <li key={cellKey(pending)} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="min-w-0">{wordsOf(pending, { head, nameOf }, i18n, saving)}</span>
            <Button size="small" onPress={() => saving.keepMine(cellKey(pending))}>
              {t(
                pending.state.kind === "conflict"
                  ? "qualification.matrix.stuck.mine"
                  : "qualification.matrix.stuck.again",
              )}
            </Button>
            <Button size="small" variant="quiet" onPress={() => saving.drop(cellKey(pending))}>
              {t(
                pending.state.kind === "conflict"
                  ? "qualification.matrix.stuck.theirs"
                  : "qualification.matrix.stuck.drop",
              )}
            </Button>
          </li>
        ))}
      </ul>
      {stuck.length > MOST ? <p>{t("qualification.matrix.stuck.more", { count: stuck.length - MOST })}</p> : null}
    </Notice>
  );
}

type Names = Pick<Props, "head" | "nameOf">;

function wordsOf(
  pending: Pending,
  { head, nameOf }: Names,
  i18n: ReturnType<typeof useI18n>,
  { failure }: Saving,
): string {
  const { t } = i18n;
  const column = head.columns.find(({ key }) => key === pending.competence);
  const scale = head.scales.find(({ key }) => key === column?.scale);
  const cell = {
    person: nameOf(pending.employeeId),
    competence: competenceLabel(pending.competence, head.competences, i18n),
    mine: levelLabel(scale, pending.level, i18n),
  };
  if (pending.state.kind !== "conflict")
    return t("qualification.matrix.stuck.refused", { ...cell, because: failure ? failureText(failure, i18n) : "" });
  const { current } = pending.state;
  return t("qualification.matrix.stuck.conflict", { ...cell, theirs: levelLabel(scale, current?.level ?? null, i18n) });
}
