"use client";
import type { PartKind } from "@etappe/domain/part-kind";
import { Button } from "@etappe/ui/button";
import { Icon } from "@etappe/ui/icon";
import { OutlineBranch, OutlineLeaf } from "@etappe/ui/outline";
import { memo, useEffect, useMemo, useState } from "react";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outline } from "./draft-state.ts";
import type { Part } from "./draft-types.ts";
import { FaultMark } from "./fault-mark.tsx";
import { type Forms, formOf } from "./form-shape.ts";
import { KindBranch } from "./kind-branch.tsx";
import type { NameOf } from "./part-words.ts";
import { type Filter, faultsByPart, isFound, passes } from "./tree-filter.ts";
import { TreeSearch } from "./tree-search.tsx";

type Props = {
  readonly outline: Outline;
  readonly forms: Forms;
  readonly nameOf: NameOf;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  /** Absent: the parts are only read. */
  readonly onAdd?: ((kind: PartKind) => void) | undefined;
  readonly onMove?: ((id: string, step: -1 | 1) => void) | undefined;
  readonly onDrop?: ((dragged: string, here: string) => void) | undefined;
  readonly i18n: I18n;
};

/** The whole framework as an outline. It is drawn anew when the house says something, and not while somebody types. */
export const PartTree = memo(function PartTree(props: Props) {
  const { outline, forms, nameOf, openId, i18n } = props;
  const { t } = i18n;
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const faults = useMemo(() => faultsByPart(outline.faults), [outline.faults]);
  const isNarrowed = search.trim() !== "" || filter !== "all";
  const shown = useMemo(
    () =>
      outline.parts.filter(
        (part) =>
          isFound(part, search) &&
          passes(part, filter, formOf(forms, part.kind), faults.get(`${part.kind}/${part.key}`) ?? []),
      ),
    [outline.parts, search, filter, forms, faults],
  );
  const active = shown.filter(({ archived }) => !archived);
  const archived = shown.filter((part) => part.archived);
  const placesOfOpen = openPlaces(outline.parts, openId, forms);
  // Wherever the open part was opened from, it is seen where it stands.
  useEffect(() => {
    if (placesOfOpen) setOpened((before) => new Set([...before, ...placesOfOpen.split(" ")]));
  }, [placesOfOpen]);
  const isShown = placesOfOpen !== "" && placesOfOpen.split(" ").every((key) => opened.has(key));
  useEffect(() => {
    if (isShown && openId) {
      document.querySelector(`[data-leaf="${CSS.escape(openId)}"]`)?.scrollIntoView({ block: "nearest" });
    }
  }, [isShown, openId]);
  // What was searched for is seen at once; what somebody closes while searching stays closed for this search.
  const isOpen = (key: string) => (isNarrowed ? !closed.has(key) : opened.has(key));
  const toggle = (key: string) => (isNarrowed ? setClosed(toggled(closed, key)) : setOpened(toggled(opened, key)));

  return (
    <div className="flex flex-col gap-3">
      <TreeSearch {...{ search, filter, i18n }} onSearch={setSearch} onFilter={setFilter} isReadOnly={!props.onAdd} />
      <p role="status" className={isNarrowed ? "text-sm text-soft" : "sr-only"}>
        {isNarrowed ? t("framework.tree.found", { count: shown.length }) : ""}
      </p>
      <nav aria-label={t("framework.tree.label")}>
        <ul className="flex flex-col">
          {forms.groups.map(({ key, label, kinds }) => {
            const inGroup = active.filter(({ kind }) => kinds.includes(kind));
            if (isNarrowed && inGroup.length === 0) return null;
            const wrong = outline.faults.filter(({ kind }) => kinds.includes(kind)).length;
            return (
              <OutlineBranch
                key={key}
                label={label}
                isOpen={isOpen(key)}
                onToggle={() => toggle(key)}
                note={<Counts count={inGroup.length} faults={wrong} i18n={i18n} />}
              >
                {kinds.map((kind) => (
                  <KindBranch
                    key={kind}
                    {...props}
                    form={formOf(forms, kind)}
                    parts={inGroup.filter((part) => part.kind === kind)}
                    faults={faults}
                    isNarrowed={isNarrowed}
                    isOpen={isOpen(kindPlace(kind))}
                    onToggle={() => toggle(kindPlace(kind))}
                  />
                ))}
              </OutlineBranch>
            );
          })}
          {archived.length > 0 ? (
            <OutlineBranch
              label={t("framework.archive.title")}
              isOpen={isOpen("archive")}
              onToggle={() => toggle("archive")}
              note={<Counts count={archived.length} faults={0} i18n={i18n} />}
            >
              {archived.map((part) => (
                <OutlineLeaf
                  key={part.id}
                  id={part.id}
                  label={`${formOf(forms, part.kind).one}: ${nameOf(part.kind, part.key)}`}
                  isCurrent={part.id === openId}
                  isFaint
                  onOpen={props.onOpen}
                />
              ))}
            </OutlineBranch>
          ) : null}
        </ul>
      </nav>
      {isNarrowed && shown.length === 0 ? (
        <Button
          size="small"
          onPress={() => {
            setSearch("");
            setFilter("all");
          }}
        >
          <Icon name="cross" size={14} />
          {t("framework.tree.clear")}
        </Button>
      ) : null}
    </div>
  );
});

function kindPlace(kind: PartKind): string {
  return `kind/${kind}`;
}

/** The branches above the open part, in one word for each. */
function openPlaces(parts: readonly Part[], id: string | null, forms: Forms): string {
  const part = parts.find((one) => one.id === id);
  if (!part) return "";
  if (part.archived) return "archive";
  const group = forms.groups.find(({ kinds }) => kinds.includes(part.kind))?.key ?? "";
  return `${group} ${kindPlace(part.kind)}`;
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

function Counts({ count, faults, i18n }: { readonly count: number; readonly faults: number; readonly i18n: I18n }) {
  return (
    <span className="flex shrink-0 items-center gap-2 text-xs font-normal text-soft">
      {faults > 0 ? <FaultMark count={faults} i18n={i18n} /> : null}
      <span>{count}</span>
    </span>
  );
}
