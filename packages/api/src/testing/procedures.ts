/** Every procedure there is, with what it declares: read from the router itself, so that none can be forgotten. */
import { CAPABILITIES, type Capability } from "@etappe/domain/access";
import * as z from "zod";
import { appRouter } from "../root.ts";

export type Procedure = {
  readonly path: string;
  readonly type: "query" | "mutation";
  readonly capability: Capability;
  readonly input: z.ZodType;
};

/** What the router knows of a procedure beyond its published type. */
type Definition = {
  readonly type: string;
  readonly meta?: { readonly capability?: unknown };
  readonly inputs: readonly unknown[];
  readonly output?: unknown;
};

export const DEFINITIONS: readonly { readonly path: string; readonly definition: Definition }[] = Object.entries(
  appRouter._def.procedures as unknown as Readonly<Record<string, { readonly _def: Definition }>>,
).map(([path, { _def: definition }]) => ({ path, definition }));

/** Those that declare what they must; the others are named by a test of their own. */
export const PROCEDURES: readonly Procedure[] = DEFINITIONS.flatMap(({ path, definition }) => {
  const { type, meta, inputs } = definition;
  const [input] = inputs;
  if ((type !== "query" && type !== "mutation") || !isCapability(meta?.capability) || !(input instanceof z.ZodType))
    return [];
  return [{ path, type, capability: meta.capability, input }];
});

export function isCapability(value: unknown): value is Capability {
  return typeof value === "string" && value in CAPABILITIES;
}
