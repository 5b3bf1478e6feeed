"use client";
import { errorFile } from "@etappe/domain/staff-error-file";
import { Button } from "@etappe/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../i18n/use-i18n.ts";
import { saveText } from "../../save-file.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { reasonText, type StaffList } from "./staff-import.ts";

type Props = { readonly firmId: string; readonly list: StaffList };

/** The rows that were not taken over, or not wholly, as a file in the same columns. */
export function ErrorFileButton({ firmId, list: { id, fileName } }: Props) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const trpc = useTRPC();
  const ask = useMutation(
    trpc.staffImports.errorRows.mutationOptions({
      onSuccess: ({ header, rows }) => {
        const text = errorFile(
          { header, rows },
          {
            heading: t("staffImport.errors.heading"),
            separator: locale === "de" ? ";" : ",",
            reasonsOf: (row) =>
              [
                t("staffImport.errors.row", { number: row.number }),
                ...row.reasons.map((reason) => reasonText(reason, row, header, i18n)),
              ].join(" | "),
          },
        );
        saveText({
          fileName: `${fileName.replace(/\.\w+$/, "")}-${t("staffImport.errors.suffix")}.csv`,
          mediaType: "text/csv;charset=utf-8",
          text,
        });
      },
    }),
  );
  return (
    <>
      <Button
        onPress={() => ask.mutate({ firmId, id })}
        pendingText={ask.isPending ? t("staffImport.errors.running") : null}
      >
        {t("staffImport.errors.download")}
      </Button>
      <RefusalNotice error={ask.error} />
    </>
  );
}
