"use client";
import { cellsForSpreadsheet } from "@etappe/domain/pasted-levels";
import { DataGrid } from "@etappe/ui/data-grid";
import { useMemo } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { gridGroups, type MatrixHead, type RoleMatrix, roleRow } from "./matrix-cells.ts";

type Props = { readonly head: MatrixHead; readonly matrix: RoleMatrix };

/** Roles by competences: how many of those who hold a role meet what it needs. Nobody in it is a single person. */
export function RoleGrid({ head, matrix }: Props) {
  const i18n = useI18n();
  const groups = useMemo(() => gridGroups(head, i18n), [head, i18n]);
  const rows = useMemo(() => matrix.rows.map((row) => roleRow(row, head, i18n)), [matrix, head, i18n]);
  return (
    <DataGrid
      label={i18n.t("qualification.matrix.roles.label")}
      corner={i18n.t("qualification.matrix.roles.corner")}
      groups={groups}
      rowCount={rows.length}
      rowAt={(index) => rows[index]}
      loading={i18n.t("qualification.matrix.loading")}
      copied={cellsForSpreadsheet}
    />
  );
}
