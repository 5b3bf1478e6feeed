import type { Metadata } from "next";
import { DraftEditor } from "../../../../../../features/framework/draft-editor.tsx";
import { formsIn } from "../../../../../../features/framework/part-forms.ts";
import { currentActor } from "../../../../../../server/actor.ts";
import { api } from "../../../../../../server/api.ts";
import { getI18n } from "../../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("framework.draft.title") };
}

export default async function DraftRoute({ params }: PageProps<"/[tenant]/admin/frameworks/drafts/[draftId]">) {
  const { tenant, draftId } = await params;
  const draft = await (await api(tenant)).drafts.show({ draftId });
  const actor = await currentActor(tenant);
  return (
    <DraftEditor
      key={draftId}
      place={{ tenant, userId: actor.userId, draftId }}
      draft={draft}
      forms={formsIn(await getI18n())}
      source={actor.tenant.name}
    />
  );
}
