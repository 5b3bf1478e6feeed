"use client";
import { cellKey, type MatrixFilter } from "@etappe/domain/matrix";
import { cellsForSpreadsheet, levelIn, readPastedLevels, sizeOfPaste } from "@etappe/domain/pasted-levels";
import { DataGrid } from "@etappe/ui/data-grid";
import type { GridPlace, GridRange } from "@etappe/ui/data-grid-data";
import { Notice } from "@etappe/ui/notice";
import { useCallback, useMemo, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { CellLine } from "./cell-line.tsx";
import type { Answered, Edit } from "./level-queue.ts";
import { gridGroups, type MatrixHead, type MatrixRow, peopleRow } from "./matrix-cells.ts";
import { cellsIn, faultIn, filled, nameOf } from "./matrix-edits.ts";
import { MatrixTools, type SaidBy } from "./matrix-tools.tsx";
import { type PasteOutcome, PasteResult } from "./paste-result.tsx";
import { UnsavedList } from "./unsaved-list.tsx";
import { useGridRows, useSeen } from "./use-grid-rows.ts";
import { useLevelQueue } from "./use-level-queue.ts";
import { useMatrixRows } from "./use-matrix-rows.ts";

type Props = {
  readonly firmId: string;
  readonly head: MatrixHead;
  readonly filter: MatrixFilter;
  readonly first: Outputs["matrix"]["page"];
};

/** Employees by competences: read as far as one scrolls, changed as in a spreadsheet, saved by itself. */
export function PeopleMatrix({ firmId, head, filter, first }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { total, failed, need, at, saved } = useMatrixRows(firmId, filter, first);
  const [later, setLater] = useState<readonly Answered[]>([]);
  const onAnswer = useCallback(
    (answers: readonly Answered[]) => {
      saved(answers);
      setLater(answers.filter(({ outcome }) => outcome === "older"));
    },
    [saved],
  );
  const saving = useLevelQueue(firmId, onAnswer);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [by, setBy] = useState<SaidBy>({ source: "manager", readOn: head.today });
  const [pasted, setPasted] = useState<PasteOutcome | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const groups = useMemo(() => gridGroups(head, i18n), [head, i18n]);
  const labels = groups.flatMap((group) => group.columns.map(({ label }) => label));
  const rowAt = useGridRows(at, (row) => peopleRow(row, head, saving.queue, i18n), saving.queue);
  const onSee = useSeen(need);
  const scaleOf = (column: number) => head.scales.find(({ key }) => key === head.columns[column]?.scale);

  /** The cell as it is seen now, with a level said of it. */
  function edit(row: MatrixRow | undefined, column: number, level: number | null): Edit[] {
    const competence = head.columns[column]?.key;
    if (!row || competence === undefined) return [];
    const before = row.levels.find((each) => each.competence === competence);
    const waits = saving.queue.has(cellKey({ employeeId: row.id, competence }));
    if (!waits && (before?.level ?? null) === level) return [];
    return [{ ...by, employeeId: row.id, competence, level, version: before?.version ?? 0 }];
  }

  function commit({ row, column }: GridPlace, text: string) {
    const scale = scaleOf(column);
    setNotice(null);
    saving.say(edit(at(row), column, text === "" || !scale ? null : levelIn(text, scale)));
  }

  async function clear(range: GridRange) {
    if (await need(range.top, range.bottom))
      saving.say(cellsIn(range).flatMap(([row, column]) => edit(at(row), column, null)));
    else setNotice(t("qualification.matrix.notLoaded"));
  }

  async function paste(range: GridRange, text: string) {
    const block = filled(text, range);
    const { rows } = sizeOfPaste(block);
    if (!(await need(range.top, range.top + rows - 1))) return setNotice(t("qualification.matrix.notLoaded"));
    const scales = head.columns.flatMap((_, column) => (column < range.left ? [] : (scaleOf(column) ?? [])));
    const read = readPastedLevels(block, { scales, rows: total - range.top });
    const edits = read.taken.flatMap(({ row, column, level }) => edit(at(range.top + row), range.left + column, level));
    saving.say(edits);
    setPasted({ read, changed: edits.length });
    setNotice(null);
  }

  if (total === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      <MatrixTools {...{ head, by, saving }} onBy={setBy} />
      {notice ? <Notice tone="warning">{notice}</Notice> : null}
      {failed ? <Notice tone="warning">{t("qualification.matrix.rowsFailed")}</Notice> : null}
      {later.length > 0 ? (
        <Notice tone="info">{t("qualification.matrix.older", { count: later.length })}</Notice>
      ) : null}
      {pasted ? <PasteResult outcome={pasted} onClose={() => setPasted(null)} /> : null}
      <UnsavedList {...{ head, saving }} nameOf={(id) => nameOf(id, total, at)} />
      <DataGrid
        label={t("qualification.matrix.label")}
        corner={t("qualification.matrix.corner", { count: total })}
        groups={groups}
        rowCount={total}
        rowAt={rowAt}
        loading={t("qualification.matrix.loading")}
        onSee={onSee}
        onActive={setActive}
        copied={cellsForSpreadsheet}
        onNotCopied={({ top, bottom }) => {
          setNotice(t("qualification.matrix.notCopied"));
          void need(top, bottom).then((there) => there && setNotice(t("qualification.matrix.copyAgain")));
        }}
        editing={
          head.mayEdit
            ? {
                fault: ({ column }, text) => faultIn(text, scaleOf(column), i18n.t),
                onCommit: commit,
                onDropped: (_, text) => setNotice(t("qualification.matrix.dropped", { text })),
                onClear: (range) => void clear(range),
                onPaste: (range, text) => void paste(range, text),
              }
            : undefined
        }
      />
      <CellLine {...{ head, saving }} row={at(active.row)} column={active.column} label={labels[active.column] ?? ""} />
    </div>
  );
}
