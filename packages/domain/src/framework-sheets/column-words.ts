/**
 * What stands above the columns of a framework's workbook. A column is found by where it stands: the most particular
 * place that has words of its own speaks ("ladder-level_level" before "level").
 */
import type { Text } from "../text.ts";

const COLUMNS: Readonly<Record<string, readonly [de: string, en: string]>> = {
  key: ["Schlüssel", "Key"],
  name: ["Name", "Name"],
  label: ["Bezeichnung", "Label"],
  help: ["Erläuterung", "Explanation"],
  source: ["Quelle", "Source"],
  weight: ["Gewicht", "Weight"],
  scale: ["Skala", "Scale"],
  visibility: ["Sichtbarkeit", "Visibility"],
  levels_value: ["Wert", "Value"],
  levels_anchor: ["Woran man sie erkennt", "How to recognise it"],
  group: ["Gruppe", "Group"],
  character: ["Art", "Character"],
  origin: ["Herkunft", "Origin"],
  reactiveUpTo: ["Reaktiv bis", "Reactive up to"],
  "stance-bands_activeFrom": ["Aktiv ab", "Active from"],
  dimension: ["Dimension", "Dimension"],
  resources: ["Achse der Ressourcen", "Axis of resources"],
  potentials: ["Achse der Potenziale", "Axis of potentials"],
  base: ["Anteil der Ressourcen", "Share of resources"],
  stanceShift: ["Verschiebung durch die Haltung", "Shift by stance"],
  "export-involvement_activeFrom": ["Aktiv ab einer Exportquote von", "Active from an export quota of"],
  committedFrom: ["Stark engagiert ab", "Committed from"],
  inUse: ["In Gebrauch", "In use"],
  set: ["Familie", "Family"],
  core: ["Kern", "Core"],
  trigger: ["Auslöser", "Trigger"],
  typicalFirm: ["Typischer Betrieb", "Typical firm"],
  indicators_label: ["Eigene Bezeichnung", "Label of its own"],
  inverted: ["Umgekehrt", "Inverted"],
  impulse: ["Impuls", "Impulse"],
  criterion: ["Kriterium", "Criterion"],
  fact: ["Angabe", "Fact"],
  values: ["Trifft zu bei", "Holds for"],
  from: ["Von", "From"],
  to: ["Bis", "To"],
  is: ["Trifft zu", "Is so"],
  fitFrom: ["Vorschlagen ab Passung", "Suggest from a fit of"],
  basisFrom: ["Nötige Grundlage", "Basis needed"],
  "ladder-level_level": ["Nummer", "Number"],
  form_level: ["Stufe auf der Leiter", "Step on the ladder"],
  capital: ["Bindet Kapital im Ausland", "Ties up capital abroad"],
  produces: ["Fertigt im Ausland", "Produces abroad"],
  exitBarrier: ["Austrittshürde", "Exit barrier"],
  resourceCommitment: ["Ressourcenbindung", "Resource commitment"],
  internationality: ["Internationalität", "Internationality"],
  integration: ["Verflechtung", "Integration"],
  complexity: ["Komplexität", "Complexity"],
  country: ["Land", "Country"],
  form: ["Form", "Form"],
  "region-shift_levels": ["Verschiebung in Stufen", "Shift in steps"],
  why: ["Begründung", "Reason"],
  experienceTransfer: ["Übertragbare Erfahrung", "Experience carried over"],
  leapAbove: ["Sprung ab mehr als", "Leap from more than"],
  buildUpMaxExitBarrier: ["Höchste Austrittshürde im Aufbau", "Highest exit barrier in build-up"],
  leapIsNoticeUnder: ["Sprung nur ein Hinweis bei", "A leap is only a notice under"],
  phase: ["Phase", "Phase"],
  matter_required: ["Nötig für das Tor", "Needed for the gate"],
  restsOn: ["Beruht auf", "Rests on"],
  needsApproval: ["Braucht die Freigabe der Geschäftsführung", "Needs the management's approval"],
  gate_from: ["Aus welcher Phase", "Out of which phase"],
  gate_dimensions: ["Beantwortete Dimensionen", "Dimensions answered"],
  minCoverage: ["Wie weit", "How far"],
  field: ["Handlungsfeld", "Field of action"],
  strategy: ["Strategie", "Strategy"],
  required_level: ["Verlangte Stufe", "Required level"],
  answers: ["Behebt Lücken bei", "Closes gaps in"],
  effortDays: ["Aufwand in Tagen", "Effort in days"],
  competence_kind: ["Art", "Kind"],
  perLanguage: ["Je Sprache", "Per language"],
  boundaryCrosser: ["Grenzgänger", "Boundary crosser"],
  competence: ["Kompetenz", "Competence"],
  requires_level: ["Verlangte Stufe", "Required level"],
  role: ["Rolle", "Role"],
  people: ["Zahl der Menschen", "Number of people"],
  burdenScale: ["Skala", "Scale"],
  openFrom: ["Offen ab Stufe", "Open from level"],
  value: ["Wert", "Value"],
  unit: ["Einheit", "Unit"],
  qualifier: ["Genauigkeit", "Precision"],
  study: ["Erhebung", "Survey"],
  year: ["Jahr", "Year"],
  n: ["Befragte (n)", "Respondents (n)"],
  weakBasis: ["Schmale Grundlage", "Narrow basis"],
  productionType: ["Fertigungstyp", "Type of production"],
  because_kind: ["Wegen", "Because of"],
  measure_kind: ["Was gemessen wird", "What is measured"],
  all_kind: ["Bedingung", "Condition"],
  any_kind: ["Bedingung", "Condition"],
  all_measure_kind: ["Was gemessen wird", "What is measured"],
  any_measure_kind: ["Was gemessen wird", "What is measured"],
  all_fact: ["Angabe zum Vorhaben", "Fact about the venture"],
  any_fact: ["Angabe zum Vorhaben", "Fact about the venture"],
  share: ["Anteil der Skala (0 bis 1)", "Share of the scale (0 to 1)"],
  all_resourceCommitment: ["Bindung mindestens", "Commitment at least"],
  any_resourceCommitment: ["Bindung mindestens", "Commitment at least"],
  text: ["Warnung", "Warning"],
};

/** The words above a column, or its technical name where it has none. */
export function columnWords(place: readonly string[]): Text {
  return wordsAt(COLUMNS, place) ?? { de: place.at(-1) ?? "", en: place.at(-1) ?? "" };
}

/** Words of the most particular place that has some. */
export function wordsAt(
  table: Readonly<Record<string, readonly [de: string, en: string]>>,
  place: readonly string[],
): Text | null {
  const known = place.map((_, from) => place.slice(from).join("_")).find((name) => Object.hasOwn(table, name));
  const words = known === undefined ? undefined : table[known];
  return words ? { de: words[0], en: words[1] } : null;
}

/** The key of the framework itself, which belongs to no kind. */
export const FRAMEWORK_KEY: Text = { de: "Schlüssel der Methode", en: "Key of the method" };
export const ARCHIVED: Text = { de: "Archiv", en: "Archive" };
