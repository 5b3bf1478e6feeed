"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useI18n } from "../../i18n/use-i18n.ts";
import { saveBytes } from "../../save-file.ts";
import { useTRPC } from "../../trpc-client.tsx";

export type FileKind = "json" | "xlsx";
/** A published version, or a draft as it stands. */
export type Exported = { readonly versionId: string } | { readonly draftId: string };

export function useFrameworkFiles() {
  return useTRPC().frameworkFiles;
}

/** Saves a framework as a file, in the language of the page. */
export function useSavedFile() {
  const files = useFrameworkFiles();
  const queries = useQueryClient();
  const { locale: language } = useI18n();
  return useMutation({
    mutationFn: async ({ of, as }: { readonly of: Exported; readonly as: FileKind }) => {
      const asked =
        "draftId" in of
          ? files.exportDraft.queryOptions({ ...of, as, language })
          : files.export.queryOptions({ ...of, as, language });
      saveBytes(await queries.fetchQuery({ ...asked, staleTime: 0 }));
    },
  });
}
