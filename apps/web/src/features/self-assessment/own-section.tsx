"use client";
import type { OwnLevels } from "@etappe/api/own-levels";
import type { Said } from "@etappe/api/self-assessment-door";
import { useMutation } from "@tanstack/react-query";
import { useI18n } from "../../i18n/use-i18n.ts";
import { useTRPC } from "../../trpc-client.tsx";
import { OwnQuestions } from "./own-questions.tsx";

type Props = { readonly firmId: string; readonly own: OwnLevels };

/** For somebody who signs in: what the personal link offers those without an account. */
export function OwnSection({ firmId, own }: Props) {
  const { t } = useI18n();
  const trpc = useTRPC();
  const say = useMutation(trpc.selfAssessments.say.mutationOptions());
  async function tell(competence: string, level: number): Promise<Said> {
    await say.mutateAsync({ firmId, competence, level });
    return { kind: "saved" };
  }
  return (
    <section aria-labelledby="own-assessment" className="mt-9 max-w-xl">
      <h2 id="own-assessment">{t("selfAssessment.door.title")}</h2>
      <p className="mt-1 mb-4 text-soft">{t("selfAssessment.door.intro", { firm: own.firm })}</p>
      <OwnQuestions own={own} say={tell} change={t("selfAssessment.door.changeOwn")} />
    </section>
  );
}
