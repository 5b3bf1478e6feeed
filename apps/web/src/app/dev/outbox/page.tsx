import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Outbox } from "../../../features/sign-in/outbox.tsx";
import { getI18n } from "../../../server/i18n.ts";
import { newestMail } from "../../../server/outbox.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("signIn.outbox.title") };
}

export default async function OutboxPage() {
  const mails = await newestMail();
  if (!mails) notFound();
  return <Outbox mails={mails} />;
}
