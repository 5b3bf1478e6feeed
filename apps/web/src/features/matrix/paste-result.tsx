"use client";
import type { PastedLevels } from "@etappe/domain/pasted-levels";
import { Button } from "@etappe/ui/button";
import { Disclosure } from "@etappe/ui/disclosure";
import { Notice } from "@etappe/ui/notice";
import { useI18n } from "../../i18n/use-i18n.ts";

export type PasteOutcome = {
  readonly read: PastedLevels;
  /** How many cells hold another level now. */
  readonly changed: number;
};

type Props = { readonly outcome: PasteOutcome; readonly onClose: () => void };

/** What became of a paste: how much of it is in the matrix, and of everything else why not. */
export function PasteResult({ outcome: { read, changed }, onClose }: Props) {
  const { t } = useI18n();
  const same = read.taken.length - changed;
  return (
    <Notice
      tone={read.refused.length > 0 ? "warning" : "success"}
      title={t("qualification.matrix.paste.title", { count: changed })}
      actions={
        <Button size="small" variant="quiet" onPress={onClose}>
          {t("common.close")}
        </Button>
      }
    >
      <p>{t("qualification.matrix.paste.rest", { same, blank: read.blank, refused: read.refused.length })}</p>
      {read.refused.length > 0 ? (
        <Disclosure isOpen summary={t("qualification.matrix.paste.refused", { count: read.refused.length })}>
          <ul className="max-h-60 overflow-y-auto text-sm">
            {read.refused.map(({ row, column, cell, because }) => (
              <li key={`${row} ${column}`} className="wrap-anywhere">
                {t("qualification.matrix.paste.cell", {
                  row: row + 1,
                  column: column + 1,
                  cell: cell.slice(0, 60),
                  because: t(`qualification.matrix.paste.because.${because}`),
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Notice>
  );
}
