"use client";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { TextArea } from "@etappe/ui/text-field";
import { type FormEvent, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { useFaultFocus } from "../venture/use-fault-focus.ts";

type Props = {
  readonly label: string;
  readonly missingText: string;
  readonly saveText: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSave: (why: string) => void;
  readonly close: () => void;
};

/** A reason, and nothing is done without one. */
export function WhyForm({ label, missingText, saveText, error, isPending, onSave, close }: Props) {
  const { t } = useI18n();
  const [why, setWhy] = useState("");
  const [tried, setTried] = useState(0);
  const form = useFaultFocus(tried);

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(tried + 1);
    if (why.trim() !== "") onSave(why);
  }

  return (
    <form ref={form} onSubmit={save} className="flex flex-col gap-5" noValidate>
      <TextArea
        label={label}
        value={why}
        onChange={setWhy}
        maxLength={2000}
        isRequired
        error={tried > 0 && why.trim() === "" ? missingText : null}
      />
      <RefusalNotice error={error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button type="submit" variant="primary" pendingText={isPending ? t("common.saving") : null}>
          {saveText}
        </Button>
      </DialogActions>
    </form>
  );
}
