"use client";
import { Button } from "@etappe/ui/button";
import { useI18n } from "../../i18n/use-i18n.ts";
import { type Person, PersonName } from "./person-name.tsx";

type Props<P extends Person> = { readonly people: readonly P[]; readonly onReactivate: (person: P) => void };

/** Those who had access once. */
export function FormerPeople<P extends Person>({ people, onReactivate }: Props<P>) {
  const { t } = useI18n();
  return (
    <ul>
      {people.map((person) => (
        <li
          key={person.userId}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
        >
          <div className="min-w-0">
            <PersonName person={person} isMe={false} />
          </div>
          <Button size="small" onPress={() => onReactivate(person)}>
            {t("people.reactivate")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
