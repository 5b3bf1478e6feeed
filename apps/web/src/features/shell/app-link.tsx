"use client";
import type { LinkProps } from "@etappe/ui/link";
import type { Route } from "next";
import Link from "next/link";

/** The router's link behind the few props that the widgets know: a page changes without loading anew. */
export function AppLink({ href, onClick, ...rest }: LinkProps) {
  return <Link href={href as Route} {...rest} {...(onClick ? { onClick } : {})} />;
}
