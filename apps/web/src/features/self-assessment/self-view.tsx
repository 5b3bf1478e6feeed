import type { Role } from "@etappe/domain/access";
import type { StaffPlace } from "../../paths.ts";
import { api } from "../../server/api.ts";
import { getI18n } from "../../server/i18n.ts";
import { SelfPage } from "./self-page.tsx";

type Query = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly place: StaffPlace; readonly role: Role; readonly query: Query };

/** The page as the address asks for it: the links of one role, and what was said in one competence. */
export async function SelfView({ place, role, query }: Props) {
  const { tenant, firmId } = place;
  const { selfAssessments } = await api(tenant);
  const chosenRole = typeof query.role === "string" && query.role !== "" ? query.role : null;
  const [invited, overview] = await Promise.all([
    selfAssessments.invited({ firmId, role: chosenRole }),
    selfAssessments.overview({ firmId }),
  ]);
  const { competences } = overview;
  // Where nothing was chosen, what waits for an answer.
  const chosen =
    competences.find(({ competence }) => competence === query.competence) ??
    competences.find(({ open }) => open > 0) ??
    competences[0];
  const competence = chosen?.competence ?? null;
  const said = competence === null ? null : await selfAssessments.said({ firmId, competence });
  return <SelfPage {...{ place, role, invited, chosenRole, overview, said, competence }} i18n={await getI18n()} />;
}
