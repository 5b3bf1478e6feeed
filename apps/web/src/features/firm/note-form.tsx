"use client";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import * as z from "zod/mini";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { currentOf } from "../failure/failure.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";

const Note = z.object({ body: z.string(), version: z.number() });
type Note = z.infer<typeof Note>;

/** The consultants' own note. Where a colleague was faster, both texts stand there and one is chosen. */
export function NoteForm({ firmId, note }: { readonly firmId: string; readonly note: Note }) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const [body, setBody] = useState(note.body);
  const [version, setVersion] = useState(note.version);
  const write = useMutation(trpc.firms.writeNote.mutationOptions({ onSuccess: (saved) => setVersion(saved.version) }));
  const theirs = Note.safeParse(currentOf(write.error));
  const save = (at: number) => write.mutate({ firmId, version: at, body });

  return (
    <div className="flex flex-col gap-3">
      <TextArea label={t("firm.overview.note")} hint={t("firm.overview.noteHint")} value={body} onChange={setBody} />
      {theirs.success ? (
        <Notice
          tone="warning"
          role="alert"
          actions={
            <>
              <Button size="small" onPress={() => save(theirs.data.version)}>
                {t("firm.error.keepMine")}
              </Button>
              <Button
                size="small"
                onPress={() => {
                  setBody(theirs.data.body);
                  setVersion(theirs.data.version);
                  write.reset();
                }}
              >
                {t("firm.error.takeTheirs")}
              </Button>
            </>
          }
        >
          <p>{t("firm.error.noteChanged")}</p>
          <p className="mt-2 border-s-2 border-line-strong ps-3 whitespace-pre-wrap">{theirs.data.body}</p>
        </Notice>
      ) : (
        <FailureNotice error={write.error} />
      )}
      <div className="flex items-center gap-3">
        <Button
          size="small"
          onPress={() => save(version)}
          pendingText={write.isPending ? t("firm.overview.savingNote") : null}
        >
          {t("firm.overview.saveNote")}
        </Button>
        <p role="status" className="text-sm text-soft">
          {write.isSuccess ? t("firm.overview.noteSaved") : ""}
        </p>
      </div>
    </div>
  );
}
