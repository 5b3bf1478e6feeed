"use client";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import { Segments } from "@etappe/ui/segments";
import { useMemo, useState } from "react";
import { useI18n } from "../../i18n/use-i18n.ts";
import { ChangesView } from "./changes-view.tsx";
import type { Part, PlainPart } from "./draft-types.ts";
import type { Forms } from "./form-shape.ts";
import { PartReading } from "./part-reading.tsx";
import { PartTree } from "./part-tree.tsx";
import { namesIn } from "./part-words.ts";
import type { ShownVersion } from "./version-page.tsx";

type Props = { readonly shown: ShownVersion; readonly forms: Forms };

const NO_GAPS = { de: { missing: 0, all: 0 }, en: { missing: 0, all: 0 } };

/** The same tree as in a draft, and beside it the open part in words; or what the version changed. */
export function VersionReader({ shown, forms }: Props) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const [view, setView] = useState<"parts" | "changes">("parts");
  const [openId, setOpenId] = useState<string | null>(null);
  const outline = useMemo(() => {
    const parts = [
      ...shown.parts.map((part) => asRead(part, false)),
      ...shown.archive.map((part) => asRead(part, true)),
    ];
    return { parts, faults: [], gaps: NO_GAPS };
  }, [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the parts and the language only
  const nameOf = useMemo(() => namesIn(outline.parts, forms, i18n), [outline, forms, locale]);
  const part = outline.parts.find(({ id }) => id === openId);
  return (
    <>
      {shown.changes === null ? null : (
        <Segments
          className="mb-5"
          label={t("framework.version.show")}
          value={view}
          onChange={setView}
          options={[
            { id: "parts", label: t("framework.version.parts") },
            { id: "changes", label: t("framework.version.changes", { number: shown.version.number - 1 }) },
          ]}
        />
      )}
      {view === "changes" ? (
        <ChangesView {...{ forms, nameOf, i18n }} changes={shown.changes ?? []} parts={outline.parts} />
      ) : (
        <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[20rem_minmax(0,1fr)]">
          <div
            className={`min-w-0 lg:sticky lg:top-0 lg:max-h-dvh lg:-ms-1.5 lg:overflow-y-auto lg:py-2 lg:ps-1.5 lg:pe-2 ${part ? "max-lg:hidden" : ""}`}
          >
            <PartTree {...{ outline, forms, nameOf, openId, i18n }} onOpen={setOpenId} />
          </div>
          <div className="min-w-0 max-w-4xl">
            {part ? (
              <>
                <Button variant="quiet" size="small" className="mb-2 -ms-2.5 lg:hidden" onPress={() => setOpenId(null)}>
                  <Icon name="left" size={14} />
                  {t("framework.part.back")}
                </Button>
                <PartReading {...{ part, forms, nameOf, i18n }} />
              </>
            ) : (
              <p className="max-w-measure text-soft max-lg:hidden">{t("framework.version.choose")}</p>
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** A published part has no version of its own; its place is its name. */
function asRead({ kind, key, content }: PlainPart, archived: boolean): Part {
  const nobody = { version: 1, changedByName: "", updatedAt: "", known: true };
  return { id: `${archived ? "archive" : "part"} ${kind}/${key}`, kind, key, content, archived, ...nobody };
}
