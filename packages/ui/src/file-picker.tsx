"use client";
import { type DragEvent, useState } from "react";
import { buttonClass } from "./button-class.ts";
import { cx } from "./class-names.ts";

export interface FilePickerProps {
  /** What the button says. */
  readonly label: string;
  /** What else can be done here: dropping a file. */
  readonly dropHint: string;
  /** Which files, and how large. */
  readonly hint?: string | undefined;
  /** Endings and types, as in the accept attribute. */
  readonly accept: string;
  readonly onPick: (file: File) => void;
  /** While a file is on its way, what is happening, in words. */
  readonly pendingText?: string | null | undefined;
  readonly className?: string | undefined;
}

/** One file, picked or dropped. It is a file input of the browser's own: with the keyboard it works like any other. */
export function FilePicker({ label, dropHint, hint, accept, onPick, pendingText = null, className }: FilePickerProps) {
  const [isOver, setOver] = useState(false);
  const isPending = pendingText !== null;
  const pick = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isPending) onPick(file);
  };
  const over = (event: DragEvent, isIt: boolean) => {
    event.preventDefault();
    setOver(isIt);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the input within does the same for everybody
    <div
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        pick(event.dataTransfer.files);
      }}
      className={cx(
        "flex flex-col items-start gap-2 rounded-lg border border-dashed px-5 py-6 transition-colors",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong bg-card",
        className,
      )}
    >
      <div className="flex flex-wrap items-center gap-3">
        <label
          className={buttonClass(
            "primary",
            "normal",
            "relative focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent",
          )}
        >
          <input
            type="file"
            accept={accept}
            disabled={isPending}
            className="absolute inset-0 cursor-pointer opacity-0"
            onChange={(event) => {
              pick(event.currentTarget.files);
              // The same file may be picked again after it was put right.
              event.currentTarget.value = "";
            }}
          />
          {label}
        </label>
        <span className="text-soft max-sm:hidden">{dropHint}</span>
      </div>
      {hint ? <p className="text-sm text-soft">{hint}</p> : null}
      <p role="status" className="text-sm font-semibold">
        {pendingText}
      </p>
    </div>
  );
}
