/** What no answer may be, whoever asks whatever. */
import * as z from "zod";
import type { Answer } from "./ask.ts";
import { REQUEST_ID } from "./ask.ts";

/** Codes of an answer to somebody who asked for something that cannot be. */
const REFUSALS = ["BAD_REQUEST", "UNAUTHORIZED", "FORBIDDEN", "NOT_FOUND", "CONFLICT", "PRECONDITION_FAILED"];

const ErrorAnswer = z.strictObject({
  error: z.strictObject({
    code: z.int(),
    message: z.enum(REFUSALS),
    data: z.strictObject({
      code: z.enum(REFUSALS),
      httpStatus: z.int().min(400).max(499),
      requestId: z.literal(REQUEST_ID),
      refusal: z.looseObject({ because: z.string() }).nullable(),
      fields: z.array(z.string()),
    }),
  }),
});

/** Words of a database, of a stack trace and of a machine that stand in no sentence of ours. */
const INSIDES =
  /\b(select|insert into|update|delete from)\b.+\b(from|values|set|where)\b|\$\d|violates|constraint|relation "|syntax error|pg_|postgres|drizzle|zod|node_modules|\.ts:\d|\.js:\d|\bat .+\(.+:\d+:\d+\)|current_setting|row-level|[0-9A-Z]{5}: /i;

export function answerFaults({ code, text, logged }: Answer): readonly string[] {
  if (code === "OK") return [];
  const shape = ErrorAnswer.safeParse(JSON.parse(text));
  const reason = logged.map((error) => `, because ${causesOf(error)}`).join("");
  return [
    ...(shape.success ? [] : [`${code} is no refusal that one can show${reason}: ${text}`]),
    ...(INSIDES.test(text) ? [`shows the insides: ${text}`] : []),
    ...(logged.length > 0 ? [`${code} was logged as a fault of ours${reason}`] : []),
  ];
}

function causesOf(error: unknown): string {
  const said: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) said.push(cause.message.slice(0, 200));
  return said.join(" ← ");
}
