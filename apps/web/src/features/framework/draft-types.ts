import type { Outputs } from "../../router-types.ts";

/** A draft as the house shows it. */
export type DraftShown = Outputs["drafts"]["show"];
export type Part = DraftShown["parts"][number];
export type Fault = DraftShown["faults"][number];
export type Gaps = DraftShown["gaps"];
export type Standing = { readonly faults: readonly Fault[]; readonly gaps: Gaps };

/** What stands in a part: JSON, whole or broken. */
export type Content = Part["content"];
export type Json = Content[string];

/** A part as far as it can be read: of a draft or of a published version. */
export type PlainPart = Pick<Part, "kind" | "key" | "content">;

export type Change = Outputs["drafts"]["review"]["changes"][number];
export type FrameworkList = Outputs["frameworks"]["list"];
export type ListedFramework = FrameworkList["frameworks"][number];
export type Version = ListedFramework["versions"][number];
