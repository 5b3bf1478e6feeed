import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import type { Route } from "next";
import Link from "next/link";
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";
import { roundName } from "../round/round-words.ts";
import { Questions } from "./questions.tsx";

type Props = {
  readonly tenant: string;
  readonly userId: string;
  readonly asked: Outputs["ratings"]["questions"];
  readonly side: "firm" | "house";
  /** Where one comes from, and goes back to. */
  readonly back: { readonly href: Route; readonly text: string };
  readonly i18n: I18n;
};

/** How one person sees their firm: one question after the other, each answer saved as it is given. */
export function QuestionsPage({ tenant, userId, asked, side, back, i18n }: Props) {
  const { t } = i18n;
  const { firm, round, questions, scales, own } = asked;
  return (
    <div className="mx-auto w-full max-w-2xl">
      <PageHeader
        title={t(`rating.title.${side}`)}
        subtitle={round ? t("rating.subtitle", { firm: firm.name, round: roundName(round, i18n) }) : firm.name}
        actions={
          side === "house" ? (
            <Link href={back.href} className="text-link">
              {back.text}
            </Link>
          ) : null
        }
      />
      {round === null || questions.length === 0 ? (
        <EmptyState title={t("rating.empty.title")} actions={null}>
          {t("rating.empty.text")}
        </EmptyState>
      ) : (
        <Questions
          key={round.id}
          place={{ tenant, firmId: firm.id, userId, roundId: round.id }}
          questions={questions}
          scales={scales}
          own={own}
          side={side}
          back={back}
        />
      )}
    </div>
  );
}
