/** Headings of staff lists in German and English, folded. What is known of the method's own words comes from the method. */
export const STAFF_NUMBER = [
  ...["personal nr", "personalnr", "personalnummer", "personal nummer", "pers nr", "persnr", "mitarbeiternummer"],
  ...["mitarbeiter nr", "mitarbeiternr", "ma nr", "stammnummer", "kennung", "pseudonym", "staff id", "staff no"],
  ...["staff number", "employee id", "employee no", "employee number", "personnel number", "personnel no", "badge no"],
  ...["nr", "nummer", "id", "no", "number"],
];

export const NAME = {
  whole: [
    ...["name", "mitarbeiter", "mitarbeitername", "beschaftigte", "beschaftigter", "nachname vorname", "name vorname"],
    ...["employee", "employee name", "full name", "staff name"],
  ],
  last: ["nachname", "familienname", "zuname", "last name", "lastname", "surname", "family name"],
  first: ["vorname", "vornamen", "rufname", "first name", "firstname", "given name", "forename"],
} as const;

export const ROLE = [
  ...[
    "tatigkeit",
    "taetigkeit",
    "tatigkeiten",
    "rolle",
    "rollen",
    "funktion",
    "stelle",
    "stellenbezeichnung",
    "position",
  ],
  ...["beruf", "aufgabe", "role", "roles", "job", "job title", "function", "occupation"],
];

/** What lists hold and work across borders does not need. It is not even kept until the list is taken over. */
export const NOT_NEEDED = [
  ...["geburtsdatum", "geburtstag", "geburtsjahr", "alter", "geschlecht", "staatsangehorigkeit", "nationalitat"],
  ...["religion", "konfession", "familienstand", "kinder", "adresse", "anschrift", "strasse", "plz", "ort", "wohnort"],
  ...["telefon", "handy", "mobil", "e mail", "email", "mail", "gehalt", "lohn", "entgelt", "entgeltgruppe", "iban"],
  ...["sozialversicherungsnummer", "krankheitstage", "fehltage", "schwerbehindert", "schwerbehinderung"],
  ...["wochenstunden", "stunden", "eintritt", "eintrittsdatum", "bemerkung", "bemerkungen", "kommentar", "notiz"],
  ...["beurteilung", "leistung", "date of birth", "birth date", "birthday", "dob", "age", "gender", "sex"],
  ...["nationality", "citizenship", "marital status", "children", "address", "street", "zip", "city", "phone"],
  ...["mobile", "salary", "wage", "pay grade", "sick days", "disability", "hours", "weekly hours", "entry date"],
  ...["hire date", "remark", "remarks", "comment", "comments", "note", "notes", "appraisal", "performance"],
];

/** Headings under which lists have competences of the method, beside the method's own words. */
export const COMPETENCES: Readonly<Record<string, readonly string[]>> = {
  english: ["englisch", "english", "englischkenntnisse", "englisch niveau", "english level"],
  "product-expertise": ["fachkenntnis", "fachkenntnisse", "fachwissen", "fachlich", "produktkenntnis", "technical"],
  "intercultural-conduct": ["interkulturell", "interkulturelle kompetenz", "intercultural", "intercultural skills"],
  "export-handling": ["export", "exportkenntnisse", "zoll", "customs"],
  "cross-border-projects": ["projektleitung", "projektmanagement", "project management"],
};

/** Languages by their names. English is a competence of its own in the method. */
export const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  ar: ["arabisch", "arabic"],
  bg: ["bulgarisch", "bulgarian"],
  bs: ["bosnisch", "bosnian"],
  cs: ["tschechisch", "czech"],
  da: ["danisch", "danish"],
  de: ["deutsch", "german"],
  el: ["griechisch", "greek"],
  en: ["englisch", "english"],
  es: ["spanisch", "spanish"],
  et: ["estnisch", "estonian"],
  fi: ["finnisch", "finnish"],
  fr: ["franzosisch", "french"],
  he: ["hebraisch", "hebrew"],
  hi: ["hindi"],
  hr: ["kroatisch", "croatian"],
  hu: ["ungarisch", "hungarian"],
  id: ["indonesisch", "indonesian"],
  it: ["italienisch", "italian"],
  ja: ["japanisch", "japanese"],
  ko: ["koreanisch", "korean"],
  lt: ["litauisch", "lithuanian"],
  lv: ["lettisch", "latvian"],
  mk: ["mazedonisch", "macedonian"],
  ms: ["malaiisch", "malay"],
  nl: ["niederlandisch", "dutch"],
  no: ["norwegisch", "norwegian"],
  pl: ["polnisch", "polish"],
  pt: ["portugiesisch", "portuguese"],
  ro: ["rumanisch", "romanian"],
  ru: ["russisch", "russian"],
  sk: ["slowakisch", "slovak"],
  sl: ["slowenisch", "slovene", "slovenian"],
  sq: ["albanisch", "albanian"],
  sr: ["serbisch", "serbian"],
  sv: ["schwedisch", "swedish"],
  th: ["thai"],
  tr: ["turkisch", "turkish"],
  uk: ["ukrainisch", "ukrainian"],
  vi: ["vietnamesisch", "vietnamese"],
  zh: ["chinesisch", "mandarin", "chinese"],
};
