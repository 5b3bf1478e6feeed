/**
 * What a chosen strategy newly asks of a firm (von Behr 2001, §4), checked off one by one: holding the
 * strategy opens the checks, nobody has to create them, and they go when it ends.
 */
import * as z from "zod";
import { type Framework, type StrategyType, strategyTypes } from "./framework.ts";
import { Key } from "./text.ts";

export const REQUIREMENT_STATES = ["open", "in-work", "met", "not-needed"] as const;
export type RequirementState = (typeof REQUIREMENT_STATES)[number];

/** Version 0 is that of a check nobody has touched yet. Who says that something is not needed says why. */
export const CheckRequirement = z
  .strictObject({
    firmId: z.uuid(),
    ventureId: z.uuid(),
    strategy: Key,
    requirement: Key,
    state: z.enum(REQUIREMENT_STATES),
    note: z.string().trim().max(4000),
    version: z.int().min(0),
  })
  .refine(({ state, note }) => state !== "not-needed" || note !== "", { path: ["note"], message: "says why not" });
export type CheckRequirement = z.infer<typeof CheckRequirement>;

/** What was said of a check. */
export type CheckSaid = {
  readonly ventureId: string;
  readonly strategy: string;
  readonly requirement: string;
  readonly state: RequirementState;
  readonly note: string;
  readonly version: number;
};

export type RequirementCheck = CheckSaid & {
  readonly item: StrategyType["newRequirements"][number];
  readonly type: StrategyType;
};

/**
 * The checks of a venture: exactly the new requirements of the strategies it holds, each once, in the
 * framework's order; open at version 0 until somebody says otherwise (§4).
 */
export function checksOf(
  venture: { readonly id: string; readonly strategies: readonly { readonly type: string }[] },
  said: readonly CheckSaid[],
  framework: Framework,
): readonly RequirementCheck[] {
  const held = new Set(venture.strategies.map(({ type }) => type));
  return strategyTypes(framework)
    .filter(({ key }) => held.has(key))
    .flatMap((type) =>
      type.newRequirements.map((item) => {
        const at = { ventureId: venture.id, strategy: type.key, requirement: item.key };
        const known = said.find((check) => isSame(check, at));
        const { state, note, version } = known ?? { state: "open" as const, note: "", version: 0 };
        return { ...at, state, note, version, item, type };
      }),
    );
}

type Place = Pick<CheckSaid, "ventureId" | "strategy" | "requirement">;

function isSame(a: Place, b: Place): boolean {
  return a.ventureId === b.ventureId && a.strategy === b.strategy && a.requirement === b.requirement;
}
