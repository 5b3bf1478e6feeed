"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { Icon } from "./icon.tsx";

const BUBBLE =
  "max-w-[min(20rem,calc(100vw-1.5rem))] rounded-md border border-line-strong bg-card px-3 py-2 text-sm font-normal text-ink shadow-pop print:hidden";

export interface TooltipProps {
  readonly text: ReactNode;
  /** The pressable that it explains. What a finger needs to know does not belong here: see InfoTip. */
  readonly children: ReactNode;
}

export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip offset={6} className={BUBBLE}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

export interface InfoTipProps {
  /** What the sign explains, e.g. the term or the number beside it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A question mark that answers to a pointer over it, to the focus and to a tap, which keeps it open. */
export function InfoTip({ label, children }: InfoTipProps) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);

  // A finger has no "pointer leaves": the next tap anywhere else puts the tip away.
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: PointerEvent) => {
      if (!trigger.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [isOpen]);

  return (
    <TooltipTrigger delay={150} closeDelay={150} shouldCloseOnPress={false} isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton
        ref={trigger}
        aria-label={label}
        onPress={() => setOpen(true)}
        className="relative -my-1 inline-grid size-6 cursor-help place-items-center rounded-full text-soft data-hovered:text-accent print:hidden pointer-coarse:before:absolute pointer-coarse:before:-inset-2.5"
      >
        <Icon name="question" size={15} />
      </AriaButton>
      <AriaTooltip offset={4} className={BUBBLE}>
        {children}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
