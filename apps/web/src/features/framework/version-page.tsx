import { Badge } from "@etappe/ui/badge";
import { Breadcrumbs } from "@etappe/ui/breadcrumbs";
import { PageHeader } from "@etappe/ui/page-header";
import { paths } from "../../paths.ts";
import type { Outputs } from "../../router-types.ts";
import { getI18n } from "../../server/i18n.ts";
import { AppLink } from "../shell/app-link.tsx";
import type { Forms } from "./form-shape.ts";
import { VersionReader } from "./version-reader.tsx";

export type ShownVersion = Outputs["frameworks"]["version"];
type Props = { readonly tenant: string; readonly shown: ShownVersion; readonly forms: Forms };

/** One published version, to be read: what it holds, what it changed, and why. */
export async function VersionPage({ tenant, shown, forms }: Props) {
  const { t, words, moment } = await getI18n();
  const { framework, version } = shown;
  return (
    <>
      <PageHeader
        title={t("framework.version.of", { name: words(framework.name), number: version.number })}
        crumbs={
          <Breadcrumbs
            label={t("common.breadcrumbs")}
            as={AppLink}
            crumbs={[{ label: t("framework.title"), href: paths.frameworks(tenant) }]}
          />
        }
        subtitle={
          <>
            {t("framework.version.publishedBy", {
              moment: moment(version.publishedAt),
              name: version.publishedByName || t("framework.version.builtIn"),
            })}{" "}
            {t("framework.version.running", { count: version.engagements })}{" "}
            {version.retiredAt === null ? null : <Badge icon="minus">{t("framework.version.retired")}</Badge>}
          </>
        }
      />
      {version.notes ? (
        <section aria-labelledby="notes" className="mb-6 max-w-measure">
          <h2 id="notes" className="mb-1">
            {t("framework.version.notes")}
          </h2>
          <p className="whitespace-pre-line">{version.notes}</p>
        </section>
      ) : null}
      <VersionReader shown={shown} forms={forms} />
    </>
  );
}
