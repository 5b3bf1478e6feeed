/** A house with a method of its own, so that firms can be taken on through the use case. */
import { randomUUID } from "node:crypto";
import type { Framework } from "@etappe/domain/framework";
import { glossaryOf } from "@etappe/domain/glossary";
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { sql } from "drizzle-orm";
import type { TestHouse, TestTenant } from "./house.ts";

export async function publishMethod({ owner }: TestHouse, tenant: TestTenant, content: Framework = ISF_2001) {
  const [frameworkId, versionId] = [randomUUID(), randomUUID()];
  await owner.execute(
    sql`insert into frameworks (tenant_id, id, key, standard) select ${tenant.id}, ${frameworkId}, ${content.key},
      not exists (select from frameworks where tenant_id = ${tenant.id} and standard)`,
  );
  await owner.execute(sql`insert into framework_versions (tenant_id, id, framework_id, number, content, published_at)
    values (${tenant.id}, ${versionId}, ${frameworkId}, 1, ${JSON.stringify(content)}::text::jsonb, now())`);
  await owner.execute(sql`insert into glossaries (tenant_id, id, framework_version_id, words)
    values (${tenant.id}, ${randomUUID()}, ${versionId}, ${JSON.stringify(glossaryOf(content))}::text::jsonb)`);
}
