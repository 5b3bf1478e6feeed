"use server";
import { joinAsNewPerson, joinAsSignedIn } from "@etappe/api/joining";
import { requestPasswordReset, resetPassword } from "@etappe/api/password-reset";
import { checkPassword } from "@etappe/api/sign-in";
import type { Throttled } from "@etappe/api/throttle";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { LOCALE_COOKIE } from "../../i18n/locale.ts";
import { atTheDoor } from "../../server/door.ts";
import { currentLocale } from "../../server/i18n.ts";
import { logFailure } from "../../server/log.ts";
import { keepSession, sessionToken } from "../../server/session.ts";
import { localPath } from "./local-path.ts";

/** What a form at the door says when it did not let somebody through; without script it arrives with the page. */
export type DoorAnswer =
  | { readonly kind: "refused"; readonly because: string; readonly email: string }
  | Throttled
  | { readonly kind: "sent" };

export async function signIn(_before: DoorAnswer | null, form: FormData): Promise<DoorAnswer> {
  const email = textOf(form, "email");
  const answer = await checkPassword(await atTheDoor(), { email, password: textOf(form, "password") });
  if (answer.kind === "refused") return { kind: "refused", because: "wrong", email };
  if (answer.kind === "throttled") return answer;
  return enter(answer.token, localPath(form.get("next")));
}

/** The answer does not wait for the mail: time would tell who has an account. */
export async function askForReset(_before: DoorAnswer | null, form: FormData): Promise<DoorAnswer> {
  const [door, locale] = [await atTheDoor(), await currentLocale()];
  const email = textOf(form, "email");
  after(() =>
    requestPasswordReset(door, email, locale).catch((error: unknown) =>
      logFailure({ requestId: "-", path: "reset", error }),
    ),
  );
  return { kind: "sent" };
}

export async function setPassword(_before: DoorAnswer | null, form: FormData): Promise<DoorAnswer> {
  const answer = await resetPassword(await atTheDoor(), textOf(form, "token"), textOf(form, "password"));
  if (answer.kind === "refused") return { kind: "refused", because: answer.because, email: "" };
  if (answer.kind === "throttled") return answer;
  redirect("/login?changed=1");
}

export async function joinNewly(_before: DoorAnswer | null, form: FormData): Promise<DoorAnswer> {
  const wanted = {
    name: textOf(form, "name"),
    password: textOf(form, "password"),
    locale: await currentLocale(),
  };
  const answer = await joinAsNewPerson(await atTheDoor(), textOf(form, "token"), wanted);
  if (answer.kind === "refused") return { kind: "refused", because: answer.because, email: "" };
  if (answer.kind === "throttled") return answer;
  return enter(answer.token, `/${answer.slug}`);
}

export async function joinHere(_before: DoorAnswer | null, form: FormData): Promise<DoorAnswer> {
  const answer = await joinAsSignedIn(await atTheDoor(), textOf(form, "token"), (await sessionToken()) ?? "");
  if (answer.kind === "refused") return { kind: "refused", because: answer.because, email: "" };
  redirect(`/${answer.slug}` as Route);
}

async function enter(token: string, path: string): Promise<never> {
  await keepSession(token);
  // From here on the person's own language counts, and what was fetched before is nobody's any more.
  (await cookies()).delete(LOCALE_COOKIE);
  revalidatePath("/", "layout");
  redirect(path as Route);
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
