import { Breadcrumbs } from "@etappe/ui/breadcrumbs";
import { Notice } from "@etappe/ui/notice";
import { PageHeader } from "@etappe/ui/page-header";
import { paths } from "../../paths.ts";
import { getI18n } from "../../server/i18n.ts";
import { AppLink } from "../shell/app-link.tsx";
import type { Forms } from "./form-shape.ts";
import { ImportSteps } from "./import-steps.tsx";

type Props = { readonly tenant: string; readonly mayEdit: boolean; readonly forms: Forms };

/** From a file to a draft. Nothing that is published is touched on the way. */
export async function ImportPage({ tenant, mayEdit, forms }: Props) {
  const { t } = await getI18n();
  return (
    <>
      <PageHeader
        title={t("framework.import.title")}
        subtitle={t("framework.import.subtitle")}
        crumbs={
          <Breadcrumbs
            label={t("common.breadcrumbs")}
            as={AppLink}
            crumbs={[{ label: t("framework.title"), href: paths.frameworks(tenant) }]}
          />
        }
      />
      {mayEdit ? (
        <ImportSteps tenant={tenant} forms={forms} />
      ) : (
        <Notice tone="info" role="note">
          {t("framework.import.readOnly")}
        </Notice>
      )}
    </>
  );
}
