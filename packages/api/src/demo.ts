/**
 * The demo portfolio: two houses with the firms of the case file and a story for each, loaded
 * through the same use cases as a user would, so that what is shown is what the model says.
 */
import { connect } from "@etappe/db/database";
import { findTenant } from "@etappe/db/identity/tenants";
import { caseFileUnder } from "@etappe/domain/case-file";
import cases from "@etappe/domain/cases/firms.json" with { type: "json" };
import { ISF_2001 } from "@etappe/domain/isf-2001";
import { leaveAll, openHouse } from "./demo/houses.ts";
import { ADMINS, DEMO_PASSWORD, type House, PEOPLE } from "./demo/people.ts";
import { openStage } from "./demo/stage.ts";
import { STORIES } from "./demo/stories.ts";
import type { FirmOfDemo } from "./demo/story.ts";
import { tell } from "./demo/tell.ts";
import { told } from "./demo/told.ts";

export type SignIn = {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly password: string;
};

const HOUSES = Object.keys(ADMINS) as House[];

/** Loads the demo into a database without its houses and answers with who can sign in; null where there is one already. */
export async function loadDemo({
  appUrl,
  authUrl,
  now,
}: {
  readonly appUrl: string;
  readonly authUrl: string;
  readonly now: Date;
}): Promise<{ signIns: SignIn[] } | null> {
  const [database, identity] = [connect(appUrl), connect(authUrl)];
  try {
    for (const house of HOUSES) if (await findTenant(identity, house)) return null;
    const stage = openStage(database, identity, now);
    const { tenants, firms } = caseFileUnder(ISF_2001).parse(cases);
    for (const slug of HOUSES) {
      const { name, locale = "de" } = told(
        tenants.find(({ key }) => key === slug),
        `the house ${slug}`,
      );
      const ofHouse = firms
        .filter(({ tenant }) => tenant === slug)
        .map((facts): FirmOfDemo => {
          const story = STORIES.find(({ firm }) => firm === facts.key);
          return { id: stage.newId(0), facts, story: told(story, `the firm ${facts.key}`) };
        });
      await openHouse(stage, { slug, name, locale }, ofHouse);
      await Promise.all(ofHouse.map((firm) => tell(stage, firm)));
    }
    await leaveAll(stage);
    return {
      signIns: Object.values(PEOPLE).map(({ name, role, email }) => ({ name, role, email, password: DEMO_PASSWORD })),
    };
  } finally {
    await Promise.all([database.close(), identity.close()]);
  }
}
