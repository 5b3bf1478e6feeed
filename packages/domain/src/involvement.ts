/**
 * How far a firm is involved in exporting, by its export quota (Bamberger/Evers 1994 in
 * von Behr 2001, fn25), and how broad its repertoire of forms is (fn37).
 */
import type { ProductionType } from "./firm-profile.ts";
import type { Framework } from "./framework.ts";

export type ExportInvolvement = "none" | "pre-involvement" | "reactive" | "active" | "committed";

/** `exportQuota` in percent, 0–100. Undefined was not asked: null. A venture that runs turns `none` into `pre-involvement`. */
export function exportInvolvement(
  exportQuota: number | undefined,
  hasVenture: boolean,
  framework: Framework,
): ExportInvolvement | null {
  if (exportQuota === undefined) return null;
  if (exportQuota === 0) return hasVenture ? "pre-involvement" : "none";
  if (exportQuota < framework.exportInvolvement.activeFrom) return "reactive";
  return exportQuota < framework.exportInvolvement.committedFrom ? "active" : "committed";
}

/** The study's mean number of forms side by side for this production type: a reference, never a norm. */
export function referenceBreadth(productionType: ProductionType | undefined, framework: Framework) {
  return framework.referenceFigures.find(
    (figure) => figure.unit === "forms" && productionType !== undefined && figure.productionType === productionType,
  );
}
