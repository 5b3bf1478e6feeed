"use client";
import { buttonClass } from "@etappe/ui/button-class";
import { useI18n } from "../../i18n/use-i18n.ts";
import { paths } from "../../paths.ts";
import { AppLink } from "../shell/app-link.tsx";
import type { ListedFramework } from "./draft-types.ts";

type Props = { readonly tenant: string; readonly draft: NonNullable<ListedFramework["draft"]> };

/** The draft that somebody is writing: there is one at a time. */
export function OpenDraftLine({ tenant, draft }: Props) {
  const { t, moment } = useI18n();
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2.5 rounded-md border border-line bg-card px-4 py-3">
      <p className="min-w-0">
        <span className="font-semibold">
          {draft.basedOn === null
            ? t("framework.draft.openFromNothing")
            : t("framework.draft.openBasedOn", { number: draft.basedOn })}
        </span>
        <span className="block text-sm text-soft">
          {t("framework.draft.startedBy", { name: draft.startedByName, moment: moment(draft.startedAt) })}{" "}
          {t("framework.draft.changedAt", { moment: moment(draft.changedAt) })}
        </span>
      </p>
      <AppLink href={paths.frameworkDraft(tenant, draft.id)} className={buttonClass("primary", "small")}>
        {t("framework.draft.continue")}
      </AppLink>
    </div>
  );
}
