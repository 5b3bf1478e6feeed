"use server";
import { changePassword } from "@etappe/api/sign-in";
import type { Throttled } from "@etappe/api/throttle";
import { redirect } from "next/navigation";
import { atTheDoor } from "../../server/door.ts";
import { currentPerson, keepSession } from "../../server/session.ts";

export type PasswordAnswer =
  | { readonly kind: "changed" }
  | { readonly kind: "refused"; readonly because: "wrong-password" | "unfit-password" }
  | Throttled;

/** A form and not a call of the API, because only a page's answer can carry the new session's cookie. */
export async function changeOwnPassword(_before: PasswordAnswer | null, form: FormData): Promise<PasswordAnswer> {
  const person = await currentPerson();
  if (!person) redirect("/login");
  const wanted = { current: form.get("current"), next: form.get("next") };
  const answer = await changePassword(await atTheDoor(), person.email, wanted);
  if (answer.kind !== "changed") return answer;
  await keepSession(answer.token);
  return { kind: "changed" };
}
