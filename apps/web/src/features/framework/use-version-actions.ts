"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import type { ListedFramework, Version } from "./draft-types.ts";
import { type FileKind, useSavedFile } from "./files-api.ts";

/** What was done last, in words, with the way back where there is one. */
type Done = { readonly text: string; readonly undo: (() => void) | null };

export type VersionActions = ReturnType<typeof useVersionActions>;

export function useVersionActions(tenant: string, framework: ListedFramework) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [done, setDone] = useState<Done | null>(null);
  const refresh = { onSuccess: () => router.refresh() };
  const start = useMutation(
    trpc.drafts.start.mutationOptions({
      onSuccess: ({ id }) => router.push(paths.frameworkDraft(tenant, id)),
      // Somebody was faster: their draft stands there now.
      onError: () => router.refresh(),
    }),
  );
  const retire = useMutation(trpc.frameworks.retire.mutationOptions(refresh));
  const bringBack = useMutation(trpc.frameworks.bringBack.mutationOptions(refresh));
  const makeStandard = useMutation(trpc.frameworks.makeStandard.mutationOptions(refresh));
  const file = useSavedFile();
  const mutations = [start, retire, bringBack, makeStandard, file];

  function begin() {
    setDone(null);
    for (const mutation of mutations) mutation.reset();
  }

  const returnVersion = ({ id, number }: Version) => {
    begin();
    const text = t("framework.version.broughtBack", { number });
    bringBack.mutate({ versionId: id }, { onSuccess: () => setDone({ text, undo: null }) });
  };

  return {
    done,
    error: mutations.find(({ error }) => error)?.error ?? null,
    isStarting: start.isPending,
    start: (versionId: string) => {
      begin();
      start.mutate({ id: freshId(), versionId });
    },
    retire: (version: Version) => {
      begin();
      const text = t("framework.version.wasRetired", { number: version.number });
      const undo = () => returnVersion(version);
      retire.mutate({ versionId: version.id }, { onSuccess: () => setDone({ text, undo }) });
    },
    bringBack: returnVersion,
    makeStandard: () => {
      begin();
      const text = t("framework.standard.made", { name: words(framework.name) });
      makeStandard.mutate({ frameworkId: framework.id }, { onSuccess: () => setDone({ text, undo: null }) });
    },
    save: (versionId: string, as: FileKind) => {
      begin();
      file.mutate({ of: { versionId }, as });
    },
  };
}
