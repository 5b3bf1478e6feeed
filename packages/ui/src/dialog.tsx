"use client";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Dialog as AriaDialog, DialogTrigger, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { cx } from "./class-names.ts";
import { given } from "./given.ts";
import { Icon } from "./icon.tsx";

export interface DialogProps {
  readonly title: string;
  /** The name of the cross in the corner. */
  readonly closeLabel: string;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
  /** The Button that opens it. Without one the dialog is opened by `isOpen`. */
  readonly trigger?: ReactNode;
  readonly isOpen?: boolean | undefined;
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined;
  readonly size?: "normal" | "wide" | undefined;
  /** A press outside closes it. Leave it off where something typed could be lost. */
  readonly isDismissable?: boolean | undefined;
  readonly role?: "dialog" | "alertdialog" | undefined;
}

/** A modal dialog; on a phone a sheet from below. Its buttons belong in a DialogActions at the end. */
export function Dialog(props: DialogProps) {
  const { trigger, isOpen, onOpenChange, size = "normal", isDismissable = false, role = "dialog" } = props;
  const state = given({ isOpen, onOpenChange });
  const overlay = (
    <ModalOverlay
      {...(trigger ? {} : state)}
      isDismissable={isDismissable}
      className="fixed inset-0 z-40 flex items-end justify-center bg-veil sm:items-center sm:p-6"
    >
      <Modal
        className={cx(
          "max-h-[92dvh] w-full overflow-auto rounded-t-lg border border-line bg-paper shadow-pop sm:max-h-[86dvh] sm:rounded-lg",
          size === "wide" ? "sm:max-w-3xl" : "sm:max-w-lg",
        )}
      >
        <AriaDialog role={role} className="flex flex-col gap-4 p-5 outline-none sm:p-6">
          {({ close }) => (
            <>
              <div className="flex items-start justify-between gap-4">
                <Heading slot="title" className="text-xl">
                  {props.title}
                </Heading>
                <AriaButton
                  aria-label={props.closeLabel}
                  onPress={close}
                  className="-me-2 -mt-1.5 grid size-10 shrink-0 cursor-pointer place-items-center rounded-md text-soft data-hovered:bg-fill data-hovered:text-ink pointer-coarse:size-11"
                >
                  <Icon name="cross" />
                </AriaButton>
              </div>
              {typeof props.children === "function" ? props.children(close) : props.children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  return trigger ? (
    <DialogTrigger {...state}>
      {trigger}
      {overlay}
    </DialogTrigger>
  ) : (
    overlay
  );
}

export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="mt-2 flex flex-col-reverse gap-2.5 sm:flex-row sm:justify-end">{children}</div>;
}
