/** What the sheets of a framework's workbook are called: one for each kind of part, and one for each list in a part. */
import type { PartKind } from "../part-kind.ts";
import type { Text } from "../text.ts";

const name = (de: string, en: string): Text => ({ de, en });

/** The many of a kind, and one of it: a column that names the part to which a row belongs bears the latter. */
export const KIND_NAMES: Readonly<Record<PartKind, { readonly many: Text; readonly one: Text }>> = {
  identity: {
    many: name("Name der Methode", "Name of the method"),
    one: name("Name der Methode", "Name of the method"),
  },
  scale: { many: name("Skalen", "Scales"), one: name("Skala", "Scale") },
  impulse: { many: name("Impulse", "Impulses"), one: name("Impuls", "Impulse") },
  "stance-bands": {
    many: name("Schwellen der Haltung", "Thresholds of stance"),
    one: name("Schwellen der Haltung", "Thresholds of stance"),
  },
  dimension: { many: name("Dimensionen", "Dimensions"), one: name("Dimension", "Dimension") },
  criterion: { many: name("Kriterien", "Criteria"), one: name("Kriterium", "Criterion") },
  "starting-position": {
    many: name("Berechnung der Ausgangslage", "Starting position formula"),
    one: name("Berechnung der Ausgangslage", "Starting position formula"),
  },
  "export-involvement": {
    many: name("Schwellen des Exports", "Thresholds of exporting"),
    one: name("Schwellen des Exports", "Thresholds of exporting"),
  },
  "strategy-set": {
    many: name("Strategiefamilien", "Strategy families"),
    one: name("Strategiefamilie", "Strategy family"),
  },
  "strategy-type": { many: name("Strategietypen", "Strategy types"), one: name("Strategietyp", "Strategy type") },
  suggestion: {
    many: name("Schwellen für Vorschläge", "Thresholds for suggestions"),
    one: name("Schwellen für Vorschläge", "Thresholds for suggestions"),
  },
  "ladder-level": { many: name("Stufen der Leiter", "Ladder steps"), one: name("Stufe der Leiter", "Ladder step") },
  form: { many: name("Formen", "Forms"), one: name("Form", "Form") },
  "region-shift": {
    many: name("Verschiebungen nach Land", "Shifts by country"),
    one: name("Verschiebung in einem Land", "Shift in a country"),
  },
  "ladder-rules": {
    many: name("Regeln der Leiter", "Rules of the ladder"),
    one: name("Regeln der Leiter", "Rules of the ladder"),
  },
  "cooperation-function": {
    many: name("Funktionen der Kooperation", "Functions of cooperation"),
    one: name("Funktion der Kooperation", "Function of cooperation"),
  },
  "cooperation-share": { many: name("Beteiligungen", "Stakes"), one: name("Beteiligung", "Stake") },
  "product-relation": {
    many: name("Produktbeziehungen", "Product relations"),
    one: name("Produktbeziehung", "Product relation"),
  },
  "cooperation-reason": {
    many: name("Gründe der Kooperation", "Reasons for cooperation"),
    one: name("Grund der Kooperation", "Reason for cooperation"),
  },
  benefit: { many: name("Nutzen", "Benefits"), one: name("Nutzen", "Benefit") },
  danger: { many: name("Gefahren", "Dangers"), one: name("Gefahr", "Danger") },
  safeguard: { many: name("Sicherungen", "Safeguards"), one: name("Sicherung", "Safeguard") },
  "cooperation-rules": {
    many: name("Bewertung der Kooperation", "Rating of cooperation"),
    one: name("Bewertung der Kooperation", "Rating of cooperation"),
  },
  matter: { many: name("Entscheidungen", "Decisions"), one: name("Entscheidung", "Decision") },
  gate: { many: name("Tore", "Gates"), one: name("Tor", "Gate") },
  trigger: { many: name("Auslöser", "Triggers"), one: name("Auslöser", "Trigger") },
  questioned: {
    many: name("Was infrage steht", "Things questioned"),
    one: name("Infrage Gestelltes", "Thing questioned"),
  },
  outcome: {
    many: name("Ergebnisse einer Schleife", "Outcomes of a loop"),
    one: name("Ergebnis einer Schleife", "Outcome of a loop"),
  },
  "home-plant-role": {
    many: name("Rollen des Stammwerks", "Roles of the home plant"),
    one: name("Rolle des Stammwerks", "Role of the home plant"),
  },
  "home-plant-function": {
    many: name("Aufgaben des Stammwerks", "Tasks of the home plant"),
    one: name("Aufgabe des Stammwerks", "Task of the home plant"),
  },
  field: { many: name("Handlungsfelder", "Fields of action"), one: name("Handlungsfeld", "Field of action") },
  "capability-criterion": {
    many: name("Kriterien des Könnens", "Capability criteria"),
    one: name("Kriterium des Könnens", "Capability criterion"),
  },
  "action-template": {
    many: name("Maßnahmenvorlagen", "Action templates"),
    one: name("Maßnahmenvorlage", "Action template"),
  },
  competence: { many: name("Kompetenzen", "Competences"), one: name("Kompetenz", "Competence") },
  role: { many: name("Rollen", "Roles"), one: name("Rolle", "Role") },
  staffing: {
    many: name("Besetzungsvorschläge", "Staffing proposals"),
    one: name("Besetzungsvorschlag", "Staffing proposal"),
  },
  burden: { many: name("Belastungen", "Burdens"), one: name("Belastung", "Burden") },
  "burden-answer": {
    many: name("Antworten auf Belastungen", "Answers to burdens"),
    one: name("Antwort auf Belastungen", "Answer to burdens"),
  },
  "burden-rules": {
    many: name("Bewertung der Belastungen", "Rating of burdens"),
    one: name("Bewertung der Belastungen", "Rating of burdens"),
  },
  "reference-figure": { many: name("Bezugszahlen", "Reference figures"), one: name("Bezugszahl", "Reference figure") },
};

/** Lists in a part, and what one row of them is called where it has a list of its own. */
export const LIST_NAMES: Readonly<Record<string, { readonly many: Text; readonly one: Text }>> = {
  "scale.levels": { many: name("Stufen der Skalen", "Levels of the scales"), one: name("Stufe", "Level") },
  "strategy-type.newRequirements": {
    many: name("Neue Anforderungen", "New requirements"),
    one: name("Anforderung", "Requirement"),
  },
  "strategy-type.homePlant": {
    many: name("Folgen für das Stammwerk", "Effects on the home plant"),
    one: name("Folge", "Effect"),
  },
  "strategy-type.aspects": { many: name("Ausprägungen", "Aspects"), one: name("Ausprägung", "Aspect") },
  "strategy-type.alternatives": { many: name("Andere Wege", "Other ways"), one: name("Anderer Weg", "Other way") },
  "strategy-type.indicators": {
    many: name("Merkmale der Passung", "Indicators of fit"),
    one: name("Merkmal", "Indicator"),
  },
  "strategy-type.risks": { many: name("Risiken", "Risks"), one: name("Risiko", "Risk") },
  "strategy-type.risks.all": {
    many: name("Risiken, alles trifft zu", "Risks, all of these hold"),
    one: name("Bedingung", "Condition"),
  },
  "strategy-type.risks.any": {
    many: name("Risiken, eines trifft zu", "Risks, one of these holds"),
    one: name("Bedingung", "Condition"),
  },
  "capability-criterion.required": {
    many: name("Verlangte Stufen", "Required levels"),
    one: name("Anforderung", "Requirement"),
  },
  "role.requires": {
    many: name("Verlangte Kompetenzen", "Required competences"),
    one: name("Kompetenz", "Competence"),
  },
};

/** What can be chosen in cells, and stands beside them for that; nothing of it is read. */
export const CHOICES_NAME = name("Auswahllisten", "Lists to choose from");
