"use client";
import type { PartKind } from "@etappe/domain/part-kind";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import { OutlineBranch, OutlineLeaf } from "@etappe/ui/outline";
import { Fragment } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import type { Fault, Part } from "./draft-types.ts";
import { FaultMark } from "./fault-mark.tsx";
import type { PartForm } from "./form-shape.ts";
import type { NameOf } from "./part-words.ts";

type Props = {
  readonly form: PartForm;
  readonly parts: readonly Part[];
  readonly faults: ReadonlyMap<string, readonly Fault[]>;
  readonly nameOf: NameOf;
  readonly openId: string | null;
  readonly isNarrowed: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpen: (id: string) => void;
  readonly onAdd?: ((kind: PartKind) => void) | undefined;
  readonly onMove?: ((id: string, step: -1 | 1) => void) | undefined;
  readonly onDrop?: ((dragged: string, here: string) => void) | undefined;
  readonly i18n: I18n;
};

/** All parts of one kind, or the one that there is. */
export function KindBranch(props: Props) {
  const { form, parts, faults, nameOf, openId, isNarrowed, isOpen, onToggle, onOpen, onAdd, i18n } = props;
  const { t } = i18n;
  const faultsOf = (part: Part) => faults.get(`${part.kind}/${part.key}`)?.length ?? 0;
  const leaf = (part: Part) => (
    <OutlineLeaf
      key={part.id}
      id={part.id}
      label={nameOf(part.kind, part.key)}
      isCurrent={part.id === openId}
      onOpen={onOpen}
      {...(form.once ? {} : { onMove: props.onMove, onDropHere: props.onDrop })}
      note={faultsOf(part) > 0 ? <FaultMark count={faultsOf(part)} i18n={i18n} /> : null}
    />
  );
  if (form.once) return parts.map(leaf);
  if (isNarrowed && parts.length === 0) return null;
  const wrong = parts.reduce((sum, part) => sum + faultsOf(part), 0) + (faults.get(`${form.kind}/`)?.length ?? 0);
  return (
    <OutlineBranch
      depth={1}
      label={form.many}
      isOpen={isOpen}
      onToggle={onToggle}
      note={
        <span className="flex shrink-0 items-center gap-2 text-xs text-soft">
          {wrong > 0 ? <FaultMark count={wrong} i18n={i18n} /> : null}
          {parts.length}
        </span>
      }
      action={
        onAdd ? (
          <Button
            size="small"
            variant="quiet"
            aria-label={t("framework.tree.add", { kind: form.one })}
            onPress={() => onAdd(form.kind)}
          >
            <Icon name="plus" size={14} />
          </Button>
        ) : null
      }
    >
      {parts.length === 0 ? <li className="px-1.5 py-1 text-sm text-soft italic">{t("framework.tree.none")}</li> : null}
      {parts.map((part, index) => {
        const heading = headingOf(part, form, nameOf, i18n);
        const before = parts[index - 1];
        const isNew = heading !== "" && (!before || headingOf(before, form, nameOf, i18n) !== heading);
        return (
          <Fragment key={part.id}>
            {isNew ? <li className="px-1.5 pt-2 pb-0.5 text-xs text-soft">{heading}</li> : null}
            {leaf(part)}
          </Fragment>
        );
      })}
    </OutlineBranch>
  );
}

/** What the parts of a kind belong to, where a long list is read by it. */
const READ_BY: { readonly [kind in PartKind]?: string } = {
  impulse: "group",
  criterion: "dimension",
  "strategy-type": "set",
  form: "level",
  matter: "phase",
  "capability-criterion": "field",
  "action-template": "field",
  competence: "kind",
  staffing: "role",
};

function headingOf({ kind, content }: Part, form: PartForm, nameOf: NameOf, { t }: I18n): string {
  const name = READ_BY[kind];
  const field = form.fields.find((one) => one.name === name);
  const value = name === undefined ? undefined : content[name];
  if (!field || value === undefined || value === null) return "";
  if (field.shape.kind === "reference") return nameOf(field.shape.to, String(value));
  if (field.shape.kind === "choice") return field.shape.options.find(({ id }) => id === value)?.label ?? "";
  return t("framework.name.rowNumbered", { row: field.label, number: String(value) });
}
