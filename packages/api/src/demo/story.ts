/**
 * What the demo tells of a firm beside the bare facts of its case. Texts are the house's own
 * content, so they come in its language alone. Days are counted from the day on which the demo
 * is loaded: -30 was a month ago, 14 is in two weeks.
 */
import type { Visibility } from "@etappe/domain/access";
import type { ActionState } from "@etappe/domain/action";
import type { AnswerKind } from "@etappe/domain/answer";
import type { Verdict } from "@etappe/domain/approval";
import type { AnswerBurden, RateBurden } from "@etappe/domain/burden";
import type { FirmCase } from "@etappe/domain/case-file";
import type { GiveConsultation } from "@etappe/domain/consultation";
import type { CooperationState, EditCooperation } from "@etappe/domain/cooperation";
import type { CorrectionOutcome } from "@etappe/domain/correction";
import type { Reversibility } from "@etappe/domain/decision";
import type { PlanMeasure, RecordResults } from "@etappe/domain/development";
import type { ChangeRegister } from "@etappe/domain/employee-register";
import type { Comparison } from "@etappe/domain/exit-condition";
import type { FailedAttempt } from "@etappe/domain/firm-profile";
import type { RecordHomePlant } from "@etappe/domain/home-plant";
import type { AddIndicator } from "@etappe/domain/indicator";
import type { SayLevel } from "@etappe/domain/level-reading";
import type { Phase, Questioned } from "@etappe/domain/phase";
import type { RequirementState } from "@etappe/domain/requirement-check";
import type { WriteReversibilityCard } from "@etappe/domain/reversibility-card";
import type { Ending } from "@etappe/domain/venture";
import type { PersonKey } from "./people.ts";

export type FirmOfDemo = { readonly id: string; readonly story: Story; readonly facts: FirmCase };

export type Story = {
  /** The key of the case. */
  readonly firm: string;
  /** The consultant who took the firm on and keeps its record. */
  readonly lead: PersonKey;
  readonly since: number;
  readonly note: string;
  readonly failedAttempts?: FailedAttempt[];
  /** In which year a form was left, by `country/form`. */
  readonly left?: Readonly<Record<string, number>>;
  readonly cooperations?: readonly CooperationStory[];
  readonly cards?: readonly CardStory[];
  /** Why a form counts higher or lower in a country, by `country/form`. */
  readonly shifts?: Readonly<Record<string, string>>;
  readonly assessedOn: number;
  /** Notes beside answers, by impulse or criterion. */
  readonly remarks: Readonly<Record<string, string>>;
  /** The second look at the firm; the case's levels are those that were agreed in it. */
  readonly again?: SecondRound;
  readonly ventures: readonly VentureStory[];
  /** Ventures that the case file leaves out. */
  readonly besides?: readonly FirmCase["ventures"][number][];
  readonly actions: readonly ActionStory[];
  readonly plan?: PlanStory;
  readonly scenarios?: readonly ScenarioStory[];
  readonly homePlant?: readonly HomePlantStory[];
  readonly capability?: CapabilityStory;
  readonly workforce?: readonly WorkforceStory[];
  readonly staffing?: StaffingStory;
  readonly register?: RegisterStory;
  readonly development?: DevelopmentStory;
};

/** Measures by which people develop, and what employees said of themselves with the answer to it. Employees by staff number. */
export type DevelopmentStory = {
  readonly measures: readonly {
    readonly on: number;
    readonly venture: string;
    readonly start: number;
    readonly due: number;
    readonly plan: Omit<PlanMeasure, "id" | "firmId" | "ventureId" | "startOn" | "dueOn">;
    /** Null where nobody can take part. */
    readonly joined: { readonly on: number; readonly by: PersonKey; readonly staffNumbers: readonly string[] } | null;
    readonly results: readonly {
      readonly on: number;
      readonly by: PersonKey;
      readonly source: RecordResults["source"];
      readonly levels: Readonly<Record<string, number>>;
    }[];
  }[];
  readonly said: readonly {
    readonly on: number;
    readonly by: PersonKey;
    readonly staffNumber: string;
    readonly competence: string;
    readonly level: number;
    readonly answer: { readonly on: number; readonly by: PersonKey; readonly level: number };
  }[];
};

/** Whom the ventures need, levels of roles that the firm has otherwise, and heads counted by hand: `meet` by competence. */
export type StaffingStory = {
  readonly needs?: readonly {
    readonly on: number;
    readonly by: PersonKey;
    readonly venture: string;
    readonly role: string;
    readonly people: number;
    readonly language: string | null;
    readonly due: number;
  }[];
  readonly roles?: readonly {
    readonly on: number;
    readonly by: PersonKey;
    readonly role: string;
    readonly levels: Readonly<Record<string, number>>;
  }[];
  readonly counts?: readonly {
    readonly on: number;
    readonly by: PersonKey;
    readonly role: string;
    readonly holders: number;
    readonly meet: Readonly<Record<string, number>>;
  }[];
};

/** Records of single employees: on which terms, and of whom what is known. */
export type RegisterStory = {
  readonly on: number;
  readonly by: PersonKey;
  readonly endsOn: number;
  readonly terms: Omit<ChangeRegister, "firmId" | "version" | "retainUntil">;
  readonly employees: readonly {
    readonly on: number;
    readonly by: PersonKey;
    readonly staffNumber: string;
    readonly roles: readonly string[];
    /** Whose account is this employee's. */
    readonly account?: PersonKey;
    readonly levels: readonly (Pick<SayLevel, "competence" | "level" | "source"> & { readonly readOn: number })[];
  }[];
};

/** A burden with what was agreed about it and what the works council said. `validFor` are days; null: without an end. */
export type WorkforceStory = {
  readonly venture: string;
  readonly on: number;
  readonly by: PersonKey;
  readonly rated: Pick<RateBurden, "burden" | "role" | "groupName" | "level">;
  readonly answers?: readonly ({ readonly on: number; readonly validFor: number | null } & Pick<
    AnswerBurden,
    "answer" | "agreedWith" | "document"
  >)[];
  readonly said?: readonly ({ readonly on: number; readonly by: PersonKey } & Pick<
    GiveConsultation,
    "verdict" | "body"
  >)[];
};

/** What the firm was found to be able to do; items that are left out were not asked. */
export type CapabilityStory = {
  readonly on: number;
  readonly levels: Readonly<Record<string, number | "na">>;
  readonly remarks: Readonly<Record<string, string>>;
  /** New requirements of strategies, as far as somebody said something of them. */
  readonly checks: readonly {
    readonly on: number;
    readonly venture: string;
    readonly strategy: string;
    readonly requirement: string;
    readonly state: RequirementState;
    readonly note: string;
  }[];
};

/** A what-if that the house kept, by the lead unless somebody else is named. */
export type ScenarioStory = {
  readonly on: number;
  readonly by?: PersonKey;
  readonly name: string;
  readonly moved: readonly { readonly kind: AnswerKind; readonly item: string; readonly level: number }[];
};

export type SecondRound = {
  readonly on: number;
  readonly title: string;
  /** The levels of the first round where they were others, by item; null: not asked then. */
  readonly before: Readonly<Record<string, number | null>>;
  /** How people saw it, each for themselves. */
  readonly rated: readonly {
    readonly on: number;
    readonly by: PersonKey;
    readonly levels: Readonly<Record<string, number>>;
    readonly notes?: Readonly<Record<string, string>>;
  }[];
  readonly agreedOn: number;
  /** Why what was agreed departs from the ratings, by item. */
  readonly departures: Readonly<Record<string, string>>;
  readonly targets: Readonly<Record<string, number>>;
};

/** How the plan was kept and moved: actions by key. `along` is what waits for the one that was moved. */
export type PlanStory = {
  readonly kept?: readonly { readonly on: number; readonly name: string }[];
  readonly redated?: readonly {
    readonly on: number;
    readonly action: string;
    readonly start: number | null;
    readonly due: number;
  }[];
  readonly shifted?: readonly {
    readonly on: number;
    readonly action: string;
    readonly along: readonly string[];
    readonly days: number;
  }[];
};

/** Work with a partner. What the case says of it is not said again: only `more` than that, or all of it where there is no case. */
export type CooperationStory = {
  readonly venture: string;
  /** The partner of the venture's case, or one that the case leaves out. */
  readonly more: Partial<CooperationTerms>;
  /** What it came to; it begins with the first. */
  readonly states: readonly { readonly on: number; readonly to: CooperationState; readonly why: string }[];
  /** Terms that were settled or rated later. */
  readonly edited?: { readonly on: number; readonly terms: Partial<CooperationTerms> };
};

export type CooperationTerms = Omit<EditCooperation, "id" | "firmId" | "version">;

/** How a form in a country could be left again. */
export type CardStory = {
  readonly on: number;
  /** `country/form` */
  readonly place: string;
  readonly card: Omit<WriteReversibilityCard, "id" | "firmId" | "placementId" | "version" | "nextLook">;
  readonly nextLookOn: number;
};

export type VentureStory = {
  /** Its name in the case. */
  readonly name: string;
  readonly startedOn: number;
  /** Why each of the case's strategies is held, by type. */
  readonly strategies: Readonly<Record<string, Holding>>;
  /** When and why each of the case's forms was planned, by form. */
  readonly plans: Readonly<Record<string, Plan>>;
  readonly settled: readonly Settled[];
  readonly passed: readonly { readonly on: number; readonly reason: string }[];
  readonly corrected: readonly Corrected[];
  /** What the firm was active in before, by `country/form`, and what became this venture. */
  readonly takesOver?: readonly string[];
  readonly closed?: Closed;
  readonly measured?: MeasuredStory;
};

/** `before` are weights that it was held with earlier. */
export type Holding = {
  readonly on: number;
  readonly why: string;
  readonly before?: readonly { readonly on: number; readonly weight: number; readonly why: string }[];
};

export type Plan = { readonly on: number; readonly for: number; readonly reason: string };

export type Settled = {
  readonly on: number;
  readonly matter: string;
  readonly choice: string;
  readonly reason: string;
  /** What was on the table with its arguments; below, what was there beside it without any. */
  readonly options?: readonly OptionStory[];
  readonly keptOpen?: readonly string[];
  readonly ruledOut?: readonly string[];
  readonly decidedBy: string;
  readonly reversibility: Reversibility;
  readonly reviewOn: number;
  readonly visibility?: Visibility;
  /** What the firm's manager said to it. */
  readonly answered?: {
    readonly on: number;
    readonly by: PersonKey;
    readonly verdict: Verdict;
    readonly comment?: string;
  };
};

export type OptionStory = {
  readonly text: string;
  readonly state: "chosen" | "kept-open" | "ruled-out";
  readonly pros?: readonly string[];
  readonly cons?: readonly string[];
};

/** A correction loop; `settled` is missing while it is looked into. */
export type Corrected = {
  readonly on: number;
  readonly trigger: string;
  readonly questioned: Questioned;
  readonly occasion: string;
  readonly settled?: {
    readonly on: number;
    readonly outcome: CorrectionOutcome;
    readonly findings: string;
    readonly lessons: string;
    readonly consequences?: readonly {
      readonly title: string;
      readonly field: ActionStory["field"];
      readonly side: ActionStory["side"];
      readonly owner: string;
      readonly due: number;
    }[];
  };
};

/** How a venture ended. */
export type Closed = {
  readonly on: number;
  readonly ending: Ending;
  readonly learned: string;
  readonly watch?: readonly string[];
  readonly lookAgainOn?: number;
};

export type ActionStory = {
  /** For the dependencies of other actions of this story. */
  readonly key: string;
  readonly venture: string | null;
  readonly plannedOn: number;
  readonly title: string;
  readonly field: "technology" | "organization" | "work";
  readonly phase: Phase;
  readonly side: "firm" | "house";
  readonly owner: string;
  readonly start: number | null;
  readonly due: number;
  readonly effortDays: number;
  readonly after?: readonly string[];
  /** The gap or the requirement that it answers. */
  readonly answers?: { readonly criterion: string } | { readonly requirement: string };
  readonly visibility?: Visibility;
  /** Reported by the lead unless somebody else is named. */
  readonly reports?: readonly {
    readonly on: number;
    readonly by?: PersonKey;
    readonly state: ActionState;
    readonly progress: number;
    readonly evidence?: string;
  }[];
  readonly comments?: readonly {
    readonly on: number;
    readonly by: PersonKey;
    readonly body: string;
    readonly visibility?: Visibility;
  }[];
};

/** What is measured, by a key of the story's own, and when the venture would be left. */
export type MeasuredStory = {
  readonly indicators: Readonly<
    Record<
      string,
      { readonly on: number } & Pick<
        AddIndicator,
        "name" | "origin" | "unit" | "direction" | "target" | "watchFrom" | "offFrom"
      >
    >
  >;
  /** Values and notes of one day, by indicator, written down on that day unless `readOn` says which. */
  readonly readings: readonly {
    readonly on: number;
    readonly readOn?: number;
    readonly values: Readonly<Record<string, number>>;
    readonly notes?: Readonly<Record<string, string>>;
  }[];
  readonly conditions: readonly {
    readonly on: number;
    readonly wording: string;
    readonly bound?: {
      readonly indicator: string;
      readonly limit: { readonly comparison: Comparison; readonly threshold: number };
    };
  }[];
};

/** An entry of the home plant's ledger, written down on a day about that day or an earlier one. */
export type HomePlantStory = {
  /** For the entry that corrects this one. */
  readonly key?: string;
  readonly corrects?: string;
  readonly venture: string;
  readonly on: number;
  readonly since?: number;
  readonly happened: RecordHomePlant["happened"];
  readonly note?: string;
};
