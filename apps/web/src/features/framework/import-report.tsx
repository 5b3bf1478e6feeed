"use client";
import type { FileShape } from "@etappe/api/framework-file-shape";
import { Notice } from "@etappe/ui/notice";
import { useMemo } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { ChangesView } from "./changes-view.tsx";
import { FileFaults } from "./file-faults.tsx";
import type { Forms } from "./form-shape.ts";
import { namesIn } from "./part-words.ts";

type Props = { readonly name: string; readonly report: FileShape; readonly forms: Forms };

/** What is in the file: its faults with sheet, row and column, and what it would change. */
export function ImportReport({ name, report, forms }: Props) {
  const i18n = useI18n();
  const { t, words, locale } = i18n;
  const changed = report.kind === "read" ? report.changes : NONE;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are made anew with the report and the language only
  const nameOf = useMemo(() => {
    const named = changed.map(({ kind, key, label }) => ({ kind, key, content: { label: { ...label } } }));
    return namesIn(named, forms, i18n);
  }, [changed, forms, locale]);
  const { faults, faultsInAll } = report;
  return (
    <div className="flex flex-col gap-6">
      {report.kind === "refused" ? (
        <Notice tone="danger" title={t("framework.import.refused", { name })}>
          {t(`framework.import.because.${report.because}`)} {t("framework.import.nothingChanged")}
        </Notice>
      ) : (
        <Notice
          tone={faultsInAll > 0 ? "warning" : "success"}
          title={t("framework.import.read", { name: words(report.name), parts: report.parts })}
        >
          {report.target === null || report.target.versionNumber === null
            ? t("framework.import.newFramework", { key: report.key })
            : t("framework.import.known", { number: report.target.versionNumber })}{" "}
          {faultsInAll > 0 ? t("framework.import.withFaults") : ""}
        </Notice>
      )}
      {faultsInAll > 0 ? (
        <section aria-labelledby="file-faults">
          <h2 id="file-faults">{t("framework.publish.faults", { count: faultsInAll })}</h2>
          {faultsInAll > faults.length ? (
            <p className="text-sm text-soft">{t("framework.import.firstOnly", { shown: faults.length })}</p>
          ) : null}
          <FileFaults {...{ faults, forms, nameOf, i18n }} />
        </section>
      ) : null}
      {report.kind === "read" ? (
        <section aria-labelledby="file-changes">
          <h2 id="file-changes" className="mb-2">
            {t("framework.import.changes")}
          </h2>
          <ChangesView {...{ forms, nameOf, i18n }} changes={report.changes} parts={NONE} />
        </section>
      ) : null}
    </div>
  );
}

const NONE: readonly never[] = [];
