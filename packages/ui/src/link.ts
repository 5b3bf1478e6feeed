import type { ComponentType, MouseEventHandler, ReactNode } from "react";

export interface LinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  readonly "aria-current"?: "page" | "step" | "true" | undefined;
  readonly onClick?: MouseEventHandler<HTMLAnchorElement> | undefined;
  readonly children?: ReactNode;
}

/** What draws a link: a plain anchor, or the app's router link behind the same few props. */
export type LinkComponent = "a" | ComponentType<LinkProps>;
