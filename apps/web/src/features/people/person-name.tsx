"use client";
import { useI18n } from "../../i18n/use-i18n.ts";

export type Person = { readonly userId: string; readonly name: string; readonly email: string };

export function PersonName({ person, isMe }: { readonly person: Person; readonly isMe: boolean }) {
  const { t } = useI18n();
  return (
    <>
      <span className="block font-semibold">
        {person.name}
        {isMe ? <span className="font-normal text-soft"> ({t("people.you")})</span> : null}
      </span>
      <span className="block text-sm font-normal text-soft [overflow-wrap:anywhere]">{person.email}</span>
    </>
  );
}
