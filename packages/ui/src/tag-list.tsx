"use client";
import { Icon } from "./icon.tsx";

export interface TagListProps {
  /** What is chosen here, for a reader. */
  readonly label: string;
  readonly tags: readonly { readonly id: string; readonly label: string }[];
  /** What stands there while there is none. */
  readonly emptyText: string;
  /** What the cross of a tag says. */
  readonly removeLabel: (tag: string) => string;
  /** Absent: the tags are only read. */
  readonly onRemove?: ((id: string) => void) | undefined;
}

/** What was chosen out of many, each with a cross to take it out again. */
export function TagList({ label, tags, emptyText, removeLabel, onRemove }: TagListProps) {
  if (tags.length === 0) return <p className="text-sm text-soft italic">{emptyText}</p>;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li
          key={tag.id}
          className="inline-flex max-w-full items-center gap-1 rounded-sm border border-line-strong bg-fill py-0.5 ps-2 pe-1 text-sm"
        >
          <span className="min-w-0">{tag.label}</span>
          {onRemove ? (
            <button
              type="button"
              aria-label={removeLabel(tag.label)}
              onClick={() => onRemove(tag.id)}
              className="grid size-6 shrink-0 cursor-pointer place-items-center rounded-sm text-soft hover:bg-line hover:text-ink pointer-coarse:size-11"
            >
              <Icon name="cross" size={13} />
            </button>
          ) : (
            <span className="w-1" />
          )}
        </li>
      ))}
    </ul>
  );
}
