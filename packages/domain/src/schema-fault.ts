/** What a schema says against a value, in reasons that a person can be told in a sentence. */
import type * as z from "zod";
import type { FaultReason } from "./framework-fault.ts";

export type SchemaFault = {
  readonly field: string;
  readonly because: FaultReason;
  readonly values: Readonly<Record<string, string | number>>;
};

type Issue = z.core.$ZodIssue;

/**
 * The reasons behind one issue of a schema that was parsed with its input reported: one, save for unknown fields,
 * which are named one by one.
 */
export function reasonOf(issue: Issue): readonly SchemaFault[] {
  const field = issue.path.map(String).join(".");
  const one = (because: FaultReason, values: SchemaFault["values"] = {}) => [{ field, because, values }];
  if ("input" in issue && issue.input === undefined) return one("missing");
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? one("not-whole") : one("wrong-type", { expected: issue.expected });
    case "too_small":
      if (issue.origin === "string") return one("missing");
      if (issue.origin === "array") return one("too-few", { least: Number(issue.minimum) });
      return one("too-small", { least: Number(issue.minimum) });
    case "too_big":
      return one(issue.origin === "string" ? "too-long" : "too-large", { most: Number(issue.maximum) });
    case "invalid_value":
      return one("not-a-choice", { options: issue.values.map(String).join(", ") });
    case "invalid_format":
      return one("bad-format");
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        field: field === "" ? key : `${field}.${key}`,
        because: "unknown-field",
        values: { name: key },
      }));
    case "invalid_union":
      return one("not-a-choice", { options: "" });
    case "custom":
      // A text that is blank in every language: that it is blank in the one that is asked for is said of the text.
      return [];
    default:
      return one("missing");
  }
}
