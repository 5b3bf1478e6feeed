"use client";
import { Segments } from "@etappe/ui/segments";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useI18n } from "../../i18n/use-i18n.ts";
import { MATRIX_ROWS, type MatrixQuery, matrixHref } from "./matrix-query.ts";

type Props = { readonly path: string; readonly query: MatrixQuery; readonly rows: "people" | "roles" };

/** People or roles in the rows. Each keeps what was chosen for the other. */
export function RowsSwitch({ path, query, rows }: Props) {
  const { t } = useI18n();
  const router = useRouter();
  const options = MATRIX_ROWS.map((id) => ({ id, label: t(`qualification.matrix.rows.${id}`) }));
  return (
    <Segments
      label={t("qualification.matrix.rows.label")}
      options={options}
      value={rows}
      onChange={(chosen) => router.push(matrixHref(path, query, { rows: chosen }) as Route)}
      className="mb-4"
    />
  );
}
