"use client";
import { FilePicker } from "@etappe/ui/file-picker";
import { Notice } from "@etappe/ui/notice";
import { useMutation } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { StaffPlace } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { listAddress } from "./staff-import.ts";

const MOST_BYTES = 5_000_000;

/** A staff list as it comes, picked or dropped. Nothing is taken over yet. */
export function UploadList({ place }: { readonly place: StaffPlace }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [isTooLarge, setTooLarge] = useState(false);
  const upload = useMutation(
    trpc.staffImports.upload.mutationOptions({
      onSuccess: ({ id }) => router.push(listAddress(place, { id }) as Route),
    }),
  );

  async function pick(file: File): Promise<void> {
    setTooLarge(file.size > MOST_BYTES);
    if (file.size > MOST_BYTES) return;
    const base64 = base64Of(new Uint8Array(await file.arrayBuffer()));
    const fileName = file.name.slice(-200).trim() || t("staffImport.upload.label");
    upload.mutate({ id: freshId(), firmId: place.firmId, fileName, base64 });
  }

  return (
    <>
      <FilePicker
        label={t("staffImport.upload.pick")}
        dropHint={t("staffImport.upload.drop")}
        hint={t("staffImport.upload.hint")}
        accept=".csv,.txt,.tsv,.xlsx,text/csv"
        onPick={(file) => void pick(file)}
        pendingText={upload.isPending || upload.isSuccess ? t("staffImport.upload.running") : null}
      />
      {isTooLarge ? <Notice tone="danger">{t("staffImport.upload.tooLarge")}</Notice> : null}
      <FailureNotice error={upload.error} />
    </>
  );
}

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const piece = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}
