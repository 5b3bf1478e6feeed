"use client";
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { cx } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { type LevelValue, levelAfterKey } from "./level-keys.ts";

export interface LevelSliderProps {
  readonly label: string;
  /** What each level means, from 0 up: there are as many levels as anchors. */
  readonly anchors: readonly string[];
  readonly value: LevelValue;
  readonly onChange: (value: LevelValue) => void;
  /** Stands where the anchor stands while nobody has asked yet. */
  readonly unansweredText: string;
  /** Present: the question may be declared not to apply, with this text. */
  readonly notApplicableText?: string | undefined;
  /** What the button that takes the answer back says. */
  readonly clearText: string;
  readonly hint?: ReactNode;
  readonly info?: ReactNode;
  /** The saved state, or whoever else answers this question. */
  readonly status?: ReactNode;
  readonly error?: string | null | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * One level out of a few, as stops on a line. It is a radio group, not a range: a range always
 * has a value, and the difference between "not asked yet" and "0" is the point here.
 */
export function LevelSlider(props: LevelSliderProps) {
  const { label, anchors, value, onChange, unansweredText, notApplicableText, clearText, className } = props;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const max = anchors.length - 1;
  const isDisabled = props.isDisabled ?? false;

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = levelAfterKey(event.key, value, max);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    if (typeof next === "number") group.current?.querySelector<HTMLInputElement>(`input[value="${next}"]`)?.focus();
  }

  return (
    <div className={cx("flex min-w-0 flex-col", className)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
        <span className="flex items-baseline gap-1.5">
          <span id={`${id}-label`} className="font-semibold">
            {label}
          </span>
          {props.info}
        </span>
        {props.status}
      </div>
      {props.hint ? (
        <p id={`${id}-hint`} className="text-xs text-soft">
          {props.hint}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4">
        <div
          ref={group}
          role="radiogroup"
          aria-labelledby={`${id}-label`}
          aria-describedby={cx(`${id}-now`, props.hint !== undefined && `${id}-hint`, props.error && `${id}-error`)}
          aria-invalid={props.error ? true : undefined}
          onKeyDown={onKeyDown}
          className="isolate -ms-3 flex min-w-0 max-w-full"
        >
          {anchors.map((anchor, level) => (
            <Stop
              // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level, the anchor is only its text
              key={level}
              level={level}
              anchor={anchor}
              value={value}
              name={props.name ?? id}
              isDisabled={isDisabled}
              onChoose={() => onChange(level)}
            />
          ))}
        </div>
        {notApplicableText === undefined ? null : (
          <button
            type="button"
            aria-pressed={value === "not-applicable"}
            disabled={isDisabled}
            onClick={() => onChange(value === "not-applicable" ? null : "not-applicable")}
            className={cx(
              "inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-full border px-3 py-1 text-sm pointer-coarse:min-h-11",
              "disabled:cursor-not-allowed",
              value === "not-applicable"
                ? "border-ink bg-fill font-semibold text-ink"
                : "border-line-strong text-soft hover:border-edge hover:text-ink",
            )}
          >
            {value === "not-applicable" ? <Icon name="check" size={14} /> : null}
            {notApplicableText}
          </button>
        )}
      </div>
      <div className="flex min-h-6 flex-wrap items-baseline gap-x-3 text-sm">
        <p id={`${id}-now`} className={value === null ? "text-faint italic" : "text-ink"}>
          {said(value, anchors, unansweredText, notApplicableText)}
        </p>
        {value === null || isDisabled ? null : (
          <button
            type="button"
            onClick={() => onChange(null)}
            className="min-h-6 cursor-pointer rounded-sm text-xs text-soft underline underline-offset-2 hover:text-ink pointer-coarse:min-h-11 print:hidden"
          >
            {clearText}
          </button>
        )}
      </div>
      {props.error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm font-semibold text-gap">
          <Icon name="alert" size={15} className="mt-0.5 shrink-0" />
          {props.error}
        </p>
      ) : null}
    </div>
  );
}

interface StopProps {
  readonly level: number;
  readonly anchor: string;
  readonly value: LevelValue;
  readonly name: string;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
}

function Stop({ level, anchor, value, name, isDisabled, onChoose }: StopProps) {
  const chosen = value === level;
  const passed = typeof value === "number" && level < value;
  return (
    <label
      title={anchor}
      className={cx(
        "group relative flex min-h-11 w-14 min-w-0 shrink items-center justify-center",
        isDisabled ? "cursor-not-allowed" : "cursor-pointer",
      )}
    >
      {level === 0 ? null : (
        <span
          className={cx(
            "absolute end-1/2 top-1/2 -z-10 w-full -translate-y-1/2 border-t-2",
            passed || chosen ? "border-accent" : "border-line-strong",
            typeof value !== "number" && "border-dashed",
          )}
        />
      )}
      <input
        type="radio"
        name={name}
        value={level}
        checked={chosen}
        disabled={isDisabled}
        onChange={onChoose}
        aria-label={`${level}: ${anchor}`}
        className="peer sr-only"
      />
      <span
        className={cx(
          "relative grid place-items-center rounded-full border-[1.5px] text-xs font-semibold transition-[width,height,background-color]",
          "peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent",
          chosen && "size-8 border-accent bg-accent text-sm text-paper",
          passed && "size-6 border-accent bg-accent-soft text-accent",
          !chosen && !passed && "size-6 border-edge bg-card text-soft",
          !isDisabled && !chosen && "group-hover:border-accent group-hover:text-accent",
          typeof value !== "number" && "border-dashed",
          value === "not-applicable" && "opacity-60",
        )}
      >
        {level}
      </span>
    </label>
  );
}

function said(value: LevelValue, anchors: readonly string[], unansweredText: string, notApplicableText?: string) {
  if (value === null) return unansweredText;
  if (value === "not-applicable") return notApplicableText;
  return (
    <>
      <strong>{value}</strong> · {anchors[value]}
    </>
  );
}
