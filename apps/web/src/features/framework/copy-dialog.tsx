"use client";
import { Button } from "@etappe/ui/button";
import { Dialog, DialogActions } from "@etappe/ui/dialog";
import { TextField } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";
import type { ListedFramework, Version } from "./draft-types.ts";
import { freeKey, keyFrom } from "./new-part.ts";

type Props = {
  readonly tenant: string;
  readonly framework: ListedFramework;
  readonly version: Version;
  readonly keys: readonly string[];
  readonly onClose: () => void;
};

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A method of one's own that begins as this version. */
export function CopyDialog(props: Props) {
  const { t } = useI18n();
  return (
    <Dialog
      title={t("framework.copy.title")}
      closeLabel={t("common.close")}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <CopyForm {...props} />
    </Dialog>
  );
}

function CopyForm({ tenant, framework, version, keys, onClose }: Props) {
  const { t, words } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [id] = useState(freshId);
  const [name, setName] = useState({ de: "", en: "" });
  const [ownKey, setOwnKey] = useState<string | null>(null);
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);
  const copy = useMutation(
    trpc.drafts.copy.mutationOptions({ onSuccess: ({ id }) => router.push(paths.frameworkDraft(tenant, id)) }),
  );
  const key = ownKey ?? (name.de || name.en ? freeKey(keyFrom(name.de || name.en), keys) : "");
  const isNamed = name.de.trim() !== "" || name.en.trim() !== "";
  const keyFault = KEY.test(key)
    ? keys.includes(key)
      ? t("framework.copy.keyTaken")
      : null
    : t("framework.copy.keyFault");

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (isNamed && keyFault === null) copy.mutate({ id, versionId: version.id, key, name });
  }

  return (
    <form ref={form} onSubmit={send} noValidate className="flex flex-col gap-5">
      <p className="text-soft">{t("framework.copy.text", { name: words(framework.name), number: version.number })}</p>
      <TextField
        label={t("framework.copy.nameDe")}
        value={name.de}
        onChange={(de) => setName({ ...name, de })}
        maxLength={200}
        error={tried > 0 && !isNamed ? t("framework.copy.nameMissing") : null}
        {...{ lang: "de" }}
      />
      <TextField
        label={t("framework.copy.nameEn")}
        hint={t("framework.copy.nameHint")}
        value={name.en}
        onChange={(en) => setName({ ...name, en })}
        maxLength={200}
        {...{ lang: "en" }}
      />
      <TextField
        label={t("framework.copy.key")}
        hint={t("framework.copy.keyHint")}
        value={key}
        onChange={setOwnKey}
        maxLength={60}
        autoComplete="off"
        spellCheck="false"
        error={tried > 0 && isNamed ? keyFault : null}
      />
      <FailureNotice error={copy.error} />
      <DialogActions>
        <Button onPress={onClose}>{t("common.cancel")}</Button>
        <Button type="submit" variant="primary" pendingText={copy.isPending ? t("framework.copy.sending") : null}>
          {t("framework.copy.send")}
        </Button>
      </DialogActions>
    </form>
  );
}
