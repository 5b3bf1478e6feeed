"use client";
import type { Visibility } from "@etappe/domain/access";
import { Badge } from "@etappe/ui/badge";
import { Button } from "@etappe/ui/button";
import { Checkbox } from "@etappe/ui/checkbox";
import { Disclosure } from "@etappe/ui/disclosure";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";

export type RoadmapComment = Outputs["roadmap"]["show"]["comments"][number];

type Props = {
  readonly firmId: string;
  readonly actionId: string;
  readonly comments: readonly RoadmapComment[];
  /** People of the house may keep a comment to the house. */
  readonly mayHide: boolean;
};

/** What was said about an action, and a place to say something. */
export function ActionComments({ firmId, actionId, comments, mayHide }: Props) {
  const { t, moment } = useI18n();
  return (
    <Disclosure summary={t("roadmap.action.comments", { count: comments.length })}>
      <ol className="flex flex-col gap-3">
        {comments.map((comment) => (
          <li key={comment.id} className="border-s-2 border-line-strong ps-3">
            <p className="whitespace-pre-wrap">{comment.body}</p>
            <p className="text-xs text-soft">
              {t("roadmap.action.wrote", {
                name: comment.authorName,
                side: t(`roadmap.side.${comment.authorSide}`),
                date: moment(comment.writtenAt),
              })}{" "}
              {comment.visibility === "internal" ? <Badge>{t("action.internalBadge")}</Badge> : null}
            </p>
          </li>
        ))}
      </ol>
      <CommentForm firmId={firmId} actionId={actionId} mayHide={mayHide} />
    </Disclosure>
  );
}

function CommentForm({ firmId, actionId, mayHide }: Omit<Props, "comments">) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id, setId] = useState(freshId);
  const [body, setBody] = useState("");
  const [visibility, setVisibility] = useState<Visibility>("shared");
  const send = useMutation(
    trpc.actions.comment.mutationOptions({
      onSuccess: () => {
        setId(freshId());
        setBody("");
        router.refresh();
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (body.trim() !== "") send.mutate({ id, firmId, actionId, body, visibility });
  }

  return (
    <form onSubmit={submit} className="mt-3 flex flex-col gap-2">
      <TextArea label={t("roadmap.action.comment")} value={body} onChange={setBody} />
      {mayHide ? (
        <Checkbox
          label={t("roadmap.action.internal")}
          isSelected={visibility === "internal"}
          onChange={(hidden) => setVisibility(hidden ? "internal" : "shared")}
        />
      ) : null}
      <FailureNotice error={send.error} />
      <Button
        type="submit"
        size="small"
        className="self-start"
        pendingText={send.isPending ? t("roadmap.action.sending") : null}
      >
        {t("roadmap.action.send")}
      </Button>
    </form>
  );
}
