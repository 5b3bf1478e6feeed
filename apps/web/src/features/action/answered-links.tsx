import type { Route } from "next";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import { paths } from "../../paths.ts";
import { type Action, type Answered, nameOfAnswered } from "./action-draft.ts";
import { answeredWords } from "./answered-words.ts";

type Props = { readonly tenant: string; readonly firmId: string; readonly action: Action; readonly i18n: I18n };

/** What an action answers, with the way there. */
export function AnsweredLinks({ tenant, firmId, action, i18n }: Props) {
  return action.answers.map((answered) => (
    <span key={nameOfAnswered(answered)} className="block text-sm font-normal">
      <Link href={placeOf(answered, tenant, firmId)} className="text-link inline-block py-0.5">
        {answeredWords(answered, i18n)}
      </Link>
    </span>
  ));
}

function placeOf({ kind, key, ventureId }: Answered, tenant: string, firmId: string): Route {
  const capability = paths.firmSection(tenant, firmId, "capability");
  if (kind === "criterion") return `${capability}#capability-${key}` as Route;
  if (ventureId === null) return `${capability}?show=requirements` as Route;
  const section = { requirement: "strategy", decision: "decisions", correction: "operating" } as const;
  return paths.ventureSection(tenant, firmId, ventureId, section[kind]);
}
