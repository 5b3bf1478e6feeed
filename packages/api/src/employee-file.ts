/** Everything that is kept of one employee in a file that they can read and other programs can, too (GDPR, Articles 15 and 20). */
import { listImportRowsOf, listLinksOf, listMeasuresOf } from "@etappe/db/repositories/employee-traces";
import { type EmployeeRow, listRolesOf } from "@etappe/db/repositories/employees";
import { dayOf } from "@etappe/domain/calendar";
import { partsOf } from "@etappe/domain/competence";
import type { Locale } from "@etappe/domain/text";
import { standingShape } from "./employees-shape.ts";
import type { StaffRecord } from "./staff-record.ts";
import { found, type Work } from "./trpc.ts";

/** The headings of the file: what it says is read by people, so it speaks their language. */
const WORDS = {
  de: {
    ...{ file: "beschaeftigte-daten", firm: "Betrieb", asOf: "Stand", about: "Wozu die Daten geführt werden" },
    ...{ purpose: "Zweck", basis: "Rechtsgrundlage", agreement: "Betriebsvereinbarung", until: "Löschung nach dem" },
    ...{ staffNumber: "Personalnummer", name: "Name", none: "nicht geführt", account: "Mit einem Zugang verbunden" },
    ...{ roles: "Rollen", levels: "Was gilt", competence: "Kompetenz", level: "Stufe", required: "gebraucht" },
    ...{ unknown: "unbekannt", source: "Quelle", on: "am", history: "Alle Angaben", by: "eingetragen von" },
    ...{ self: "Selbsteinschätzung", manager: "Führungskraft", test: "Test", certificate: "Zertifikat" },
    ...{ contract: "Arbeitsvertrag", "works-agreement": "Betriebsvereinbarung", consent: "Einwilligung" },
    ...{ "legal-obligation": "gesetzliche Pflicht", measures: "Maßnahmen", target: "Ziel", before: "Stufe vorher" },
    ...{ joined: "dabei seit", links: "Persönliche Links", made: "erstellt am", expires: "gültig bis" },
    ...{ used: "zuletzt benutzt", revoked: "zurückgezogen am", lists: "Zeilen in Personallisten", row: "Zeile" },
    ...{ list: "Datei", cells: "Inhalt", yes: "ja", no: "nein" },
  },
  en: {
    ...{ file: "employee-data", firm: "Company", asOf: "As of", about: "What the data are kept for" },
    ...{ purpose: "Purpose", basis: "Legal basis", agreement: "Works agreement", until: "Erased after" },
    ...{ staffNumber: "Staff number", name: "Name", none: "not kept", account: "Connected with an account" },
    ...{ roles: "Roles", levels: "What counts", competence: "Competence", level: "Level", required: "needed" },
    ...{ unknown: "unknown", source: "Source", on: "on", history: "Everything said", by: "recorded by" },
    ...{ self: "Self-assessment", manager: "Manager", test: "Test", certificate: "Certificate" },
    ...{ contract: "Employment contract", "works-agreement": "Works agreement", consent: "Consent" },
    ...{ "legal-obligation": "Legal obligation", measures: "Measures", target: "Target", before: "Level before" },
    ...{ joined: "joined on", links: "Personal links", made: "made on", expires: "valid until" },
    ...{ used: "last used", revoked: "revoked on", lists: "Rows of staff lists", row: "Row" },
    ...{ list: "File", cells: "Content", yes: "yes", no: "no" },
  },
} as const satisfies Record<Locale, Record<string, string>>;

export type EmployeeFile = { readonly fileName: string; readonly mediaType: string; readonly text: string };

/** The file of one employee, in the language of whoever asks for it. Its name holds no name. */
export async function employeeFile(
  { scope, actor, today }: Work,
  record: StaffRecord,
  row: EmployeeRow,
): Promise<EmployeeFile> {
  const locale = actor.locale ?? actor.tenant.locale;
  const w = WORDS[locale];
  const { firm, register, roles, qualification, scales } = record;
  const held = (await listRolesOf(scope, firm.id, [row.id])).map(({ role }) => role);
  const { standings, readings } = await standingShape(scope, record, { employeeId: row.id, held });
  const measures = await listMeasuresOf(scope, firm.id, row.id);
  const links = await listLinksOf(scope, firm.id, row.id);
  const rows = await listImportRowsOf(scope, firm.id, row.staffNumber);
  const { purpose, legalBasis, worksAgreement, retainUntil } = found(register);

  const competence = (key: string) => {
    const { competence: base, language } = partsOf(key);
    const label = qualification.competences.find((each) => each.key === base)?.label[locale] ?? base;
    return language === null ? label : `${label} (${language})`;
  };
  const level = (key: string, value: number | null) => {
    if (value === null) return w.unknown;
    const scale = qualification.competences.find((each) => each.key === partsOf(key).competence)?.scale;
    const named = scales.find((each) => each.key === scale)?.levels.find((each) => each.value === value);
    return named ? `${value} (${named.label[locale]})` : String(value);
  };
  const day = (moment: Date | null) => moment && dayOf(moment);

  const content = {
    [w.firm]: firm.name,
    [w.asOf]: today,
    [w.about]: {
      ...{ [w.purpose]: purpose, [w.basis]: w[legalBasis], [w.agreement]: worksAgreement, [w.until]: retainUntil },
    },
    [w.staffNumber]: row.staffNumber,
    [w.name]: row.name ?? w.none,
    [w.account]: row.userId === null ? w.no : w.yes,
    [w.roles]: held.map((key) => roles.find((role) => role.key === key)?.label[locale] ?? key),
    [w.levels]: standings.map((each) => ({
      [w.competence]: competence(each.competence),
      [w.level]: level(each.competence, each.known?.level ?? null),
      ...(each.known ? { [w.source]: w[each.known.source], [w.on]: each.known.readOn } : {}),
      ...(each.required === null ? {} : { [w.required]: level(each.competence, each.required) }),
    })),
    [w.history]: readings.map((each) => ({
      [w.competence]: competence(each.competence),
      [w.level]: level(each.competence, each.level),
      ...{ [w.source]: w[each.source], [w.on]: each.readOn },
      ...(each.recordedBy === "" ? {} : { [w.by]: each.recordedBy }),
    })),
    [w.measures]: measures.map((each) => ({
      [w.competence]: competence(each.competence),
      ...{ [w.joined]: each.joinedOn, [w.before]: level(each.competence, each.levelBefore) },
      [w.target]: level(each.competence, each.targetLevel),
    })),
    [w.links]: links.map((each) => ({
      ...{ [w.made]: day(each.madeAt), [w.by]: each.madeBy, [w.expires]: day(each.expiresAt) },
      ...{ [w.used]: day(each.lastUsedAt), [w.revoked]: day(each.revokedAt) },
    })),
    [w.lists]: rows.map((each) => ({
      ...{ [w.list]: each.fileName, [w.row]: each.number },
      [w.cells]: Object.fromEntries(each.cells.map((cell, at) => [each.header[at] || String(at + 1), cell])),
    })),
  };
  const text = `${JSON.stringify(content, null, 2)}\n`;
  return { fileName: `${w.file}-${today}.json`, mediaType: "application/json", text };
}
