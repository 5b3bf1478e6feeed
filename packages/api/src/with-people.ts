/** What is open with the people of a firm's ventures, and the words by which it is called: for the gate, the roadmap and its own page. */
import { type BurdenAnswerRow, type BurdenRow, listBurdenAnswers, listBurdens } from "@etappe/db/repositories/burdens";
import { type ConsultationRow, listConsultations } from "@etappe/db/repositories/consultations";
import type { RoleProfileRow } from "@etappe/db/repositories/staffing";
import type { VentureRow } from "@etappe/db/repositories/ventures";
import type { Scope } from "@etappe/db/scope";
import { openBurdens } from "@etappe/domain/burden";
import { standingObjections } from "@etappe/domain/consultation";
import type { OpenWithPeople } from "@etappe/domain/gate";
import type { NamedQualification } from "@etappe/domain/glossary";
import type { Text } from "@etappe/domain/text";

export type WithPeople = {
  readonly burdens: readonly BurdenRow[];
  readonly burdenAnswers: readonly BurdenAnswerRow[];
  readonly consultations: readonly ConsultationRow[];
};

/** Burdens, agreements and what the works council said; empty for those who may not read them. */
export async function readWithPeople(scope: Scope, firmId: string): Promise<WithPeople> {
  const [burdens, burdenAnswers, consultations] = await Promise.all([
    listBurdens(scope, firmId),
    listBurdenAnswers(scope, firmId),
    listConsultations(scope, firmId),
  ]);
  return { burdens, burdenAnswers, consultations };
}

/** What is open on this day, of one venture, or of all where none is named. */
export function openWithPeople(
  { burdens, burdenAnswers, consultations }: WithPeople,
  openFrom: number,
  today: string,
  ventureId: string | null = null,
): OpenWithPeople {
  const idsOf = (rows: readonly { readonly id: string; readonly ventureId: string }[]) =>
    rows.filter((row) => ventureId === null || row.ventureId === ventureId).map(({ id }) => id);
  return {
    burdens: idsOf(openBurdens(burdens, burdenAnswers, openFrom, today)),
    objections: idsOf(standingObjections(consultations)),
  };
}

/** Whose words are needed: the method's, also those of before, the firm's own roles, and its ventures. */
export type Terms = {
  readonly named: NamedQualification;
  readonly profiles: readonly Pick<RoleProfileRow, "key" | "label">[];
  readonly ventures: readonly Pick<VentureRow, "id" | "name">[];
};

/** A burden with the role or group that carries it: "Extra work: service technician abroad". */
export function burdenWords(
  { burden, role, groupName }: Pick<BurdenRow, "burden" | "role" | "groupName">,
  terms: Terms,
): Text {
  return joined(labelIn(terms.named.burdens, burden), groupName === "" ? roleWords(role, terms) : same(groupName));
}

/** What the works council speaks about, by name. A measure whose title may not be read is called by what it teaches. */
export function consultedWords(
  row: Pick<
    ConsultationRow,
    "about" | "aboutId" | "ventureId" | "burden" | "answer" | "groupName" | "role" | "competence" | "title"
  >,
  terms: Terms,
): Text {
  const { named, ventures } = terms;
  const ofBurden = () =>
    burdenWords({ burden: row.burden ?? "", role: row.role ?? "", groupName: row.groupName ?? "" }, terms);
  switch (row.about) {
    case "venture":
      return same(ventures.find(({ id }) => id === row.ventureId)?.name ?? "");
    case "burden":
      return ofBurden();
    case "answer":
      return joined(labelIn(named.answers, row.answer ?? ""), ofBurden());
    case "need":
      return roleWords(row.role ?? "", terms);
    case "measure":
      return row.title === null ? labelIn(named.competences, row.competence?.split("/")[0] ?? "") : same(row.title);
  }
}

/** A role as the firm calls it, or as the method does; one that neither knows by its key. */
export function roleWords(role: string, { named, profiles }: Omit<Terms, "ventures">): Text {
  return profiles.find(({ key }) => key === role)?.label ?? labelIn(named.roles, role);
}

function labelIn(items: readonly { readonly key: string; readonly label: Text }[], key: string): Text {
  return items.find((item) => item.key === key)?.label ?? same(key);
}

function same(text: string): Text {
  return { de: text, en: text };
}

function joined(one: Text, other: Text): Text {
  return { de: `${one.de}: ${other.de}`, en: `${one.en}: ${other.en}` };
}
