"use client";
import { Button } from "@etappe/ui/button";
import { Notice } from "@etappe/ui/notice";
import type { I18n } from "../../i18n/i18n.ts";
import type { Trouble } from "./draft-state.ts";
import type { DraftStore } from "./draft-store.ts";
import type { Content, Part } from "./draft-types.ts";
import { FieldValueView } from "./field-value-view.tsx";
import { type Forms, formOf } from "./form-shape.ts";
import { isSameJson } from "./json.ts";
import type { NameOf } from "./part-words.ts";

type Props = {
  readonly store: DraftStore;
  readonly part: Part;
  readonly trouble: Trouble;
  readonly mine: Content;
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly i18n: I18n;
};

/** Why this part is not in the house, and what to do about it, right where it is written. */
export function PartTrouble({ store, part, trouble, mine, forms, nameOf, i18n }: Props) {
  const { t } = i18n;
  const drop = () => store.tell({ kind: "drop-mine", id: part.id });
  if (trouble.kind === "refused") {
    return (
      <Notice
        tone="danger"
        className="mb-4"
        title={t("framework.trouble.refused")}
        actions={
          <Button size="small" onPress={drop}>
            {t("framework.trouble.drop")}
          </Button>
        }
      >
        {t(`framework.trouble.because.${reasonOf(trouble.because)}`)} {t("framework.trouble.kept")}
      </Notice>
    );
  }
  const { theirs } = trouble;
  const name = theirs.changedByName;
  const different = formOf(forms, part.kind).fields.filter(
    (field) => !isSameJson(mine[field.name], theirs.content[field.name]),
  );
  return (
    <Notice
      tone="warning"
      role="alert"
      className="mb-4"
      title={t("framework.trouble.faster", { name })}
      actions={
        <>
          <Button size="small" variant="primary" onPress={() => store.tell({ kind: "keep-mine", id: part.id })}>
            {t("framework.trouble.keepMine")}
          </Button>
          <Button size="small" onPress={drop}>
            {t("framework.trouble.takeTheirs", { name })}
          </Button>
        </>
      }
    >
      <p>{t("framework.trouble.text", { name, moment: i18n.moment(theirs.updatedAt) })}</p>
      <dl className="mt-2 flex flex-col gap-2 border-s-2 border-line-strong ps-3 text-sm">
        {different.map((field) => (
          <div key={field.name}>
            <dt className="font-semibold">{field.label}</dt>
            <dd>
              <span className="text-soft">{t("framework.trouble.theirs", { name })}</span>{" "}
              <FieldValueView shape={field.shape} value={theirs.content[field.name]} around={{ forms, nameOf, i18n }} />
            </dd>
            <dd>
              <span className="text-soft">{t("framework.trouble.mine")}</span>{" "}
              <FieldValueView shape={field.shape} value={mine[field.name]} around={{ forms, nameOf, i18n }} />
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}

const KNOWN = ["key-taken", "key-fixed", "draft-closed", "NOT_FOUND", "FORBIDDEN", "BAD_REQUEST"] as const;

/** A newer server may know more reasons than this page has words for. */
function reasonOf(because: string): (typeof KNOWN)[number] | "other" {
  return KNOWN.find((known) => known === because) ?? "other";
}
