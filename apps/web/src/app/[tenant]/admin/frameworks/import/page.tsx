import type { Metadata } from "next";
import { ImportPage } from "../../../../../features/framework/import-page.tsx";
import { formsIn } from "../../../../../features/framework/part-forms.ts";
import { api } from "../../../../../server/api.ts";
import { getI18n } from "../../../../../server/i18n.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getI18n()).t("framework.import.title") };
}

export default async function ImportRoute({ params }: PageProps<"/[tenant]/admin/frameworks/import">) {
  const { tenant } = await params;
  // Asked for what it says and for the right to be here: whoever may not see frameworks finds no page.
  const { mayEdit } = await (await api(tenant)).frameworks.list({});
  return <ImportPage tenant={tenant} mayEdit={mayEdit} forms={formsIn(await getI18n())} />;
}
