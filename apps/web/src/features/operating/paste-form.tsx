"use client";
import type { DecimalMark } from "@etappe/domain/pasted-numbers";
import { readPasted, toRecord } from "@etappe/domain/pasted-readings";
import { Button } from "@etappe/ui/button";
import { DialogActions } from "@etappe/ui/dialog";
import { Select } from "@etappe/ui/select";
import { TextArea } from "@etappe/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState } from "react";
import { freshId } from "../../fresh-id.ts";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { RefusalNotice } from "../failure/refusal-notice.tsx";
import { type Indicator, type Place, standing } from "./operating.ts";
import { PastePreview } from "./paste-preview.tsx";

type Props = {
  readonly place: Place;
  readonly indicators: readonly Indicator[];
  readonly today: string;
  readonly close: () => void;
};

const MARKS = { comma: ",", point: "." } as const satisfies Record<string, DecimalMark>;

/** Cells from a spreadsheet: looked at line by line before any of them is saved. */
export function PasteForm({ place: { firmId, ventureId }, indicators, today, close }: Props) {
  const { t, locale } = useI18n();
  const trpc = useTRPC();
  const router = useRouter();
  const [text, setText] = useState("");
  const [given, setGiven] = useState("");
  const [chosenMark, setMark] = useState<DecimalMark>(locale === "de" ? "," : ".");
  const pasted = useMemo(() => {
    const readings = indicators.flatMap((indicator) =>
      standing(indicator).map(({ readOn, value }) => ({ indicatorId: indicator.id, readOn, value })),
    );
    return readPasted(text, { indicators, given: given || null, readings, mark: chosenMark, today });
  }, [text, indicators, given, chosenMark, today]);
  // The same ids for the same lines: a paste that is sent twice is one.
  const taken = useMemo(() => toRecord(pasted.rows).map((reading) => ({ ...reading, id: freshId() })), [pasted]);
  const record = useMutation(
    trpc.indicators.record.mutationOptions({
      onSuccess: () => {
        close();
        router.refresh();
      },
    }),
  );

  function save(event: FormEvent) {
    event.preventDefault();
    if (taken.length > 0) record.mutate({ firmId, ventureId, readings: taken });
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-5" noValidate>
      <p className="max-w-measure text-sm text-soft">{t("operating.paste.hint")}</p>
      <TextArea label={t("operating.paste.text")} value={text} onChange={setText} className="[&_textarea]:font-mono" />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          label={t("operating.paste.given")}
          placeholder={t("operating.paste.noneGiven")}
          options={[{ id: "", label: t("operating.paste.noneGiven") }, ...indicators.map(named)]}
          value={given}
          onChange={(id) => setGiven(id ?? "")}
        />
        <Select
          label={t("operating.paste.numbers")}
          hint={text === "" ? null : t(pasted.certain ? "operating.paste.certain" : "operating.paste.uncertain")}
          placeholder={t("operating.paste.numbers")}
          options={(["comma", "point"] as const).map((id) => ({ id, label: t(`operating.paste.mark.${id}`) }))}
          value={pasted.mark === "," ? "comma" : "point"}
          onChange={(id) => setMark(id === "point" ? MARKS.point : MARKS.comma)}
          isDisabled={pasted.certain}
        />
      </div>
      <PastePreview rows={pasted.rows} indicators={indicators} taken={taken.length} />
      <RefusalNotice error={record.error} />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          {t("common.cancel")}
        </Button>
        <Button
          type="submit"
          variant="primary"
          isDisabled={taken.length === 0}
          pendingText={record.isPending ? t("operating.paste.saving") : null}
        >
          {t("operating.paste.save", { count: taken.length })}
        </Button>
      </DialogActions>
    </form>
  );
}

function named({ id, name }: Indicator) {
  return { id, label: name };
}
