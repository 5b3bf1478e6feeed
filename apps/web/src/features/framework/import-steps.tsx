"use client";
import { Button } from "@etappe/ui/button";
import { FilePicker } from "@etappe/ui/file-picker";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { useFrameworkFiles } from "./files-api.ts";
import type { Forms } from "./form-shape.ts";
import { ImportReport } from "./import-report.tsx";

type Props = { readonly tenant: string; readonly forms: Forms };
type Picked = { readonly id: string; readonly name: string; readonly content: string };

const MOST_BYTES = 10 * 1024 * 1024;

/** Pick a file, read what is in it, look at what it would change, and only then make a draft of it. */
export function ImportSteps({ tenant, forms }: Props) {
  const { t } = useI18n();
  const files = useFrameworkFiles();
  const router = useRouter();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const read = useMutation(files.read.mutationOptions());
  const take = useMutation(
    files.take.mutationOptions({
      onSuccess: ({ id }) => router.push(paths.frameworkDraft(tenant, id)),
    }),
  );

  async function pick(file: File) {
    take.reset();
    read.reset();
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    const content = base64Of(new Uint8Array(await file.arrayBuffer()));
    setPicked({ id: freshId(), name: file.name, content });
    read.mutate({ name: file.name, content });
  }

  return (
    <div className="flex flex-col gap-6">
      <FilePicker
        label={t(picked ? "framework.import.other" : "framework.import.pick")}
        dropHint={t("framework.import.drop")}
        hint={t("framework.import.hint")}
        accept=".json,.xlsx,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onPick={(file) => void pick(file)}
        pendingText={read.isPending ? t("framework.import.reading") : null}
        className="max-w-2xl"
      />
      {isTooLarge ? (
        <p role="alert" className="font-semibold text-gap">
          {t("framework.import.tooLarge")}
        </p>
      ) : null}
      <FailureNotice error={read.error} />
      {picked && read.data ? (
        <>
          <ImportReport name={picked.name} report={read.data} forms={forms} />
          {read.data.kind === "read" ? (
            <div className="flex flex-wrap items-center gap-3">
              <Button
                variant="primary"
                onPress={() => take.mutate(picked)}
                pendingText={take.isPending ? t("framework.import.taking") : null}
              >
                {t("framework.import.take")}
              </Button>
              <span className="text-sm text-soft">{t("framework.import.takeHint")}</span>
            </div>
          ) : null}
          <FailureNotice error={take.error} />
        </>
      ) : null}
    </div>
  );
}

/** In pieces: a large file as the arguments of one call would be too many. */
function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(""));
}
