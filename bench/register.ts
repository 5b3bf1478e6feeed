/** A house with one firm that keeps records of single employees, and a manager of it: the product on a server of its own. */
import { randomBytes, randomUUID } from "node:crypto";
import { createCaller } from "@etappe/api/root";
import { hashOfToken } from "@etappe/api/secret-token";
import { openSession } from "@etappe/api/sign-in";
import { foundTenant } from "@etappe/api/tenants";
import { connect } from "@etappe/db/database";
import type { EmbeddedServer } from "@etappe/db/embedded-server";
import { migrate } from "@etappe/db/migrate";
import { dayOf } from "@etappe/domain/calendar";
import { sql } from "drizzle-orm";

export type Register = Awaited<ReturnType<typeof openRegister>>;

const DAYS_KEPT = 365;

export async function openRegister(server: EmbeddedServer) {
  const urls = { owner: server.url("owner", "postgres"), app: server.url("app", "postgres") };
  await migrate({ ownerUrl: urls.owner, appPassword: server.password("app"), authPassword: server.password("auth") });
  const [owner, database] = [connect(urls.owner), connect(urls.app)];
  const identity = connect(server.url("auth", "postgres"));
  const now = new Date();
  const ground = { database, identity, now, random: randomBytes };
  const [slug, firmId] = ["bench", randomUUID()];
  const founded = await foundTenant(ground, { slug, name: "Bench", locale: "de", adminEmail: "a@bench.example" });
  if (founded.kind === "refused") throw new Error(founded.because);
  const { tenantId } = founded;

  const callerOf = async (userId: string) => {
    const token = await openSession({ ...ground, address: "bench" }, identity, userId);
    const log = ({ error }: { readonly error: unknown }) => process.stderr.write(`${error}\n`);
    return createCaller({ ...ground, tokenHash: hashOfToken(token), slug, requestId: "bench", log });
  };
  const user = async (email: string) => {
    const id = randomUUID();
    await owner.execute(
      sql`insert into identity.users (id, email, name, password_hash) values (${id}, ${email}, 'Ada', '')`,
    );
    return id;
  };
  const [admin, userId] = [await user("a@bench.example"), await user("m@bench.example")];
  await owner.execute(sql`insert into memberships (tenant_id, id, user_id, name, email, role)
    values (${tenantId}, ${randomUUID()}, ${admin}, 'Ada', 'a@bench.example', 'admin')`);
  await (await callerOf(admin)).firms.create({ id: firmId, name: "Firm", profile: {}, note: "" });
  await owner.execute(sql`insert into firm_memberships (tenant_id, id, user_id, firm_id, name, email, role)
    values (${tenantId}, ${randomUUID()}, ${userId}, ${firmId}, 'Ben', 'm@bench.example', 'firm-manager')`);
  const manager = await callerOf(userId);
  const retainUntil = dayOf(new Date(now.getTime() + DAYS_KEPT * 24 * 60 * 60 * 1000));
  await manager.employeeRegister.switchOn({
    ...{ id: randomUUID(), firmId, version: 0, retainUntil, keepsNames: true, namesReleased: false },
    ...{ purpose: "measuring staff lists", legalBasis: "works-agreement", worksAgreement: "of the bench" },
  });
  const close = () => Promise.all([owner.close(), database.close(), identity.close()]);
  return { database, identity, tenantId, userId, firmId, manager, close };
}
