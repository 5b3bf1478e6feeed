import { EmptyState } from "@etappe/ui/empty-state";
import { PageHeader } from "@etappe/ui/page-header";
import { getI18n } from "../../server/i18n.ts";
import type { OutboxMail } from "../../server/outbox.ts";

export async function Outbox({ mails }: { readonly mails: readonly OutboxMail[] }) {
  const { t, moment } = await getI18n();
  return (
    <main className="mx-auto max-w-3xl px-5 py-8">
      <PageHeader title={t("signIn.outbox.title")} subtitle={t("signIn.outbox.text")} />
      {mails.length === 0 ? (
        <EmptyState title={t("signIn.outbox.empty")}>{t("signIn.outbox.emptyText")}</EmptyState>
      ) : null}
      {mails.map(({ id, recipient, subject, body, createdAt }) => (
        <article key={id} className="border-t border-line py-5">
          <h2>{subject}</h2>
          <p className="text-sm text-soft">
            {t("signIn.outbox.to", { email: recipient, moment: moment(createdAt.toISOString()) })}
          </p>
          <p className="mt-2 max-w-measure whitespace-pre-line">
            <Linked text={body} />
          </p>
        </article>
      ))}
    </main>
  );
}

function Linked({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:\/\//.test(part) ? (
      <a key={part} href={part} className="text-link break-all">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
