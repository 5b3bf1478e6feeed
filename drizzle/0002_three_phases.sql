-- An owner who is no superuser checks new keys against rows that forced row-level security would hide from it;
-- the walls are put up again in the next file, in the same transaction.
alter table actions no force row level security;--> statement-breakpoint
alter table answers no force row level security;--> statement-breakpoint
alter table decisions no force row level security;--> statement-breakpoint
alter table form_placements no force row level security;--> statement-breakpoint
alter table phase_moves no force row level security;--> statement-breakpoint
alter table ventures no force row level security;--> statement-breakpoint
alter table firms no force row level security;--> statement-breakpoint
alter table engagements no force row level security;--> statement-breakpoint
alter table framework_versions no force row level security;--> statement-breakpoint
CREATE TABLE "roadmap_baselines" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"name" text NOT NULL,
	"taken_on" date NOT NULL,
	"taken_by" text NOT NULL,
	"plan" jsonb NOT NULL,
	CONSTRAINT "roadmap_baselines_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);--> statement-breakpoint
CREATE TABLE "cooperation_states" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"cooperation_id" uuid NOT NULL,
	"state" text NOT NULL,
	"since" date NOT NULL,
	"why" text NOT NULL,
	"recorded_by" text NOT NULL,
	CONSTRAINT "cooperation_states_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "cooperation_states_state_word" CHECK ("cooperation_states"."state" in ('sought', 'agreed', 'running', 'in-conflict', 'ended'))
);--> statement-breakpoint
CREATE TABLE "cooperations" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"partner" text NOT NULL,
	"partner_location" text NOT NULL,
	"country" text,
	"functions" text[] NOT NULL,
	"form" text,
	"share" text NOT NULL,
	"product_relation" text,
	"reason" text,
	"benefits" jsonb NOT NULL,
	"dangers" jsonb NOT NULL,
	"know_how_agreement" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cooperations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "cooperations_in_venture" UNIQUE("tenant_id","firm_id","venture_id","id"),
	CONSTRAINT "cooperations_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "cooperations_partner_location_word" CHECK ("cooperations"."partner_location" in ('foreign', 'domestic')),
	CONSTRAINT "cooperations_know_how_agreement_word" CHECK ("cooperations"."know_how_agreement" in ('yes', 'no', 'unknown')),
	CONSTRAINT "cooperations_state_word" CHECK ("cooperations"."state" in ('sought', 'agreed', 'running', 'in-conflict', 'ended'))
);--> statement-breakpoint
CREATE TABLE "reversibility_cards" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"sunk_resources" text NOT NULL,
	"sunk_cost" double precision,
	"notice_weeks" smallint,
	"notice_note" text NOT NULL,
	"leaving_cost" double precision,
	"leaving_weeks" smallint,
	"know_how_exposed" text NOT NULL,
	"exit_trigger" text NOT NULL,
	"next_look" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reversibility_cards_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "reversibility_cards_placement" UNIQUE("tenant_id","firm_id","placement_id")
);--> statement-breakpoint
CREATE TABLE "corrections" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"trigger" text NOT NULL,
	"cause_kind" text NOT NULL,
	"cause_id" uuid,
	"questioned" text NOT NULL,
	"opened_on" date NOT NULL,
	"opened_by" text NOT NULL,
	"occasion" text DEFAULT '' NOT NULL,
	"state" text NOT NULL,
	"from_phase" text NOT NULL,
	"findings" text DEFAULT '' NOT NULL,
	"outcome" text,
	"lessons" text DEFAULT '' NOT NULL,
	"settled_on" date,
	"settled_by" text,
	"reopened_phase" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "corrections_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "corrections_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "corrections_cause_kind_word" CHECK ("corrections"."cause_kind" in ('by-hand', 'indicator', 'exit-condition', 'review')),
	CONSTRAINT "corrections_questioned_word" CHECK ("corrections"."questioned" in ('goal', 'strategy', 'form', 'country', 'partner')),
	CONSTRAINT "corrections_state_word" CHECK ("corrections"."state" in ('open', 'settled')),
	CONSTRAINT "corrections_from_phase_word" CHECK ("corrections"."from_phase" in ('decision', 'build-up', 'operating')),
	CONSTRAINT "corrections_reopened_phase_word" CHECK ("corrections"."reopened_phase" in ('decision', 'build-up', 'operating'))
);--> statement-breakpoint
CREATE TABLE "exit_conditions" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"wording" text NOT NULL,
	"indicator_id" uuid,
	"comparison" text,
	"threshold" double precision,
	"came_true_on" date,
	"came_true_note" text DEFAULT '' NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "exit_conditions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "exit_conditions_comparison_word" CHECK ("exit_conditions"."comparison" in ('below', 'above'))
);--> statement-breakpoint
CREATE TABLE "home_plant_entries" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"happened_on" date NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"jobs" integer,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" text NOT NULL,
	"corrects" uuid,
	CONSTRAINT "home_plant_entries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "home_plant_entries_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "home_plant_entries_corrected_once" UNIQUE("tenant_id","corrects"),
	CONSTRAINT "home_plant_entries_kind_word" CHECK ("home_plant_entries"."kind" in ('role', 'kept', 'gained', 'lost', 'jobs'))
);--> statement-breakpoint
CREATE TABLE "indicators" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"name" text NOT NULL,
	"origin" text NOT NULL,
	"requirement" text,
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"target" double precision NOT NULL,
	"watch_from" double precision NOT NULL,
	"off_from" double precision NOT NULL,
	"retired_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicators_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "indicators_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "indicators_in_venture" UNIQUE("tenant_id","firm_id","venture_id","id"),
	CONSTRAINT "indicators_origin_word" CHECK ("indicators"."origin" in ('goal', 'requirement', 'home-plant', 'other')),
	CONSTRAINT "indicators_direction_word" CHECK ("indicators"."direction" in ('up', 'down'))
);--> statement-breakpoint
CREATE TABLE "readings" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"indicator_id" uuid NOT NULL,
	"read_on" date NOT NULL,
	"value" double precision NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "readings_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);--> statement-breakpoint
CREATE TABLE "requirement_checks" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"strategy" text NOT NULL,
	"requirement" text NOT NULL,
	"state" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"recorded_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "requirement_checks_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "requirement_checks_item" UNIQUE("tenant_id","firm_id","venture_id","strategy","requirement"),
	CONSTRAINT "requirement_checks_state_word" CHECK ("requirement_checks"."state" in ('open', 'in-work', 'met', 'not-needed'))
);--> statement-breakpoint
CREATE TABLE "assessment_rounds" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"title" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"snapshot_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "assessment_rounds_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "assessment_rounds_number" UNIQUE("tenant_id","firm_id","engagement_id","number"),
	CONSTRAINT "assessment_rounds_in_firm" UNIQUE("tenant_id","firm_id","id")
);--> statement-breakpoint
CREATE TABLE "ratings" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"round_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"item" text NOT NULL,
	"level" smallint,
	"not_applicable" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"rated_by" uuid NOT NULL,
	"rated_by_name" text NOT NULL,
	"rated_by_side" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ratings_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ratings_of_person" UNIQUE("tenant_id","firm_id","round_id","rated_by","kind","item"),
	CONSTRAINT "ratings_kind_word" CHECK ("ratings"."kind" in ('impulse', 'criterion', 'capability')),
	CONSTRAINT "ratings_rated_by_side_word" CHECK ("ratings"."rated_by_side" in ('firm', 'house'))
);--> statement-breakpoint
CREATE TABLE "scenarios" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"name" text NOT NULL,
	"changes" jsonb NOT NULL,
	"state" text NOT NULL,
	"applied_on" date,
	"reason" text DEFAULT '' NOT NULL,
	"made_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenarios_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "scenarios_state_word" CHECK ("scenarios"."state" in ('kept', 'applied', 'discarded'))
);--> statement-breakpoint
CREATE TABLE "snapshots" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "snapshots_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "snapshots_state" UNIQUE("tenant_id","firm_id","hash"),
	CONSTRAINT "snapshots_in_firm" UNIQUE("tenant_id","firm_id","id")
);--> statement-breakpoint
CREATE TABLE "approvals" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"comment" text NOT NULL,
	"given_by" uuid NOT NULL,
	"given_by_name" text NOT NULL,
	"given_on" date NOT NULL,
	CONSTRAINT "approvals_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "approvals_verdict_word" CHECK ("approvals"."verdict" in ('approved', 'objected'))
);--> statement-breakpoint
ALTER TABLE "answers" DROP CONSTRAINT "answers_kind_word";--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "evidence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "criterion" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "requirement" text;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "decision_id" uuid;--> statement-breakpoint
ALTER TABLE "actions" ADD COLUMN "correction_id" uuid;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "departure" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "target" smallint;--> statement-breakpoint
ALTER TABLE "form_placements" ADD COLUMN "left_year" smallint;--> statement-breakpoint
ALTER TABLE "form_placements" ADD COLUMN "forced" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "snapshot_id" uuid;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "needs_approval" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "phase_moves" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "phase_moves" ADD COLUMN "watch" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "phase_moves" ADD COLUMN "look_again_on" date;--> statement-breakpoint
ALTER TABLE "phase_moves" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "form_placements" ADD CONSTRAINT "form_placements_in_firm" UNIQUE("tenant_id","firm_id","id");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_in_firm" UNIQUE("tenant_id","firm_id","id");--> statement-breakpoint
ALTER TABLE "roadmap_baselines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cooperation_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "cooperations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reversibility_cards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "corrections" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "exit_conditions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "home_plant_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "readings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "requirement_checks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "assessment_rounds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "scenarios" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "snapshots" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "approvals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "roadmap_baselines" ADD CONSTRAINT "roadmap_baselines_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperation_states" ADD CONSTRAINT "cooperation_states_tenant_id_firm_id_cooperation_id_cooperations_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","cooperation_id") REFERENCES "public"."cooperations"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cooperations" ADD CONSTRAINT "cooperations_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reversibility_cards" ADD CONSTRAINT "reversibility_cards_tenant_id_firm_id_placement_id_form_placements_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","placement_id") REFERENCES "public"."form_placements"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exit_conditions" ADD CONSTRAINT "exit_conditions_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exit_conditions" ADD CONSTRAINT "exit_conditions_tenant_id_firm_id_indicator_id_indicators_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","indicator_id") REFERENCES "public"."indicators"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_plant_entries" ADD CONSTRAINT "home_plant_entries_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_plant_entries" ADD CONSTRAINT "home_plant_entries_tenant_id_firm_id_corrects_home_plant_entries_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","corrects") REFERENCES "public"."home_plant_entries"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readings" ADD CONSTRAINT "readings_tenant_id_firm_id_venture_id_indicator_id_indicators_tenant_id_firm_id_venture_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id","indicator_id") REFERENCES "public"."indicators"("tenant_id","firm_id","venture_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requirement_checks" ADD CONSTRAINT "requirement_checks_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_rounds" ADD CONSTRAINT "assessment_rounds_tenant_id_firm_id_engagement_id_engagements_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","engagement_id") REFERENCES "public"."engagements"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment_rounds" ADD CONSTRAINT "assessment_rounds_tenant_id_firm_id_snapshot_id_snapshots_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","snapshot_id") REFERENCES "public"."snapshots"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_tenant_id_firm_id_round_id_assessment_rounds_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","round_id") REFERENCES "public"."assessment_rounds"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_tenant_id_firm_id_engagement_id_engagements_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","engagement_id") REFERENCES "public"."engagements"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_tenant_id_firm_id_engagement_id_engagements_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","engagement_id") REFERENCES "public"."engagements"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_tenant_id_framework_version_id_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","framework_version_id") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_tenant_id_firm_id_venture_id_decision_id_decisions_tenant_id_firm_id_venture_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id","decision_id") REFERENCES "public"."decisions"("tenant_id","firm_id","venture_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "roadmap_baselines_firm" ON "roadmap_baselines" USING btree ("tenant_id","firm_id","taken_on");--> statement-breakpoint
CREATE INDEX "cooperation_states_firm" ON "cooperation_states" USING btree ("tenant_id","firm_id","cooperation_id");--> statement-breakpoint
CREATE INDEX "corrections_venture" ON "corrections" USING btree ("tenant_id","firm_id","venture_id");--> statement-breakpoint
CREATE INDEX "exit_conditions_venture" ON "exit_conditions" USING btree ("tenant_id","firm_id","venture_id");--> statement-breakpoint
CREATE INDEX "home_plant_entries_venture" ON "home_plant_entries" USING btree ("tenant_id","firm_id","venture_id");--> statement-breakpoint
CREATE INDEX "readings_venture" ON "readings" USING btree ("tenant_id","firm_id","venture_id","indicator_id","read_on");--> statement-breakpoint
CREATE INDEX "scenarios_firm" ON "scenarios" USING btree ("tenant_id","firm_id","engagement_id");--> statement-breakpoint
CREATE INDEX "approvals_venture" ON "approvals" USING btree ("tenant_id","firm_id","venture_id");--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_tenant_id_firm_id_decision_id_decisions_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","decision_id") REFERENCES "public"."decisions"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_tenant_id_firm_id_correction_id_corrections_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","correction_id") REFERENCES "public"."corrections"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_tenant_id_firm_id_snapshot_id_snapshots_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","snapshot_id") REFERENCES "public"."snapshots"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_moves" ADD CONSTRAINT "phase_moves_tenant_id_firm_id_merged_into_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","merged_into") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_kind_word" CHECK ("answers"."kind" in ('impulse', 'criterion', 'capability'));--> statement-breakpoint
CREATE POLICY "tenant" ON "roadmap_baselines" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "roadmap_baselines" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "roadmap_baselines" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "cooperation_states" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "cooperation_states" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "cooperation_states" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "cooperations" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "cooperations" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "cooperations" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "reversibility_cards" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "reversibility_cards" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "reversibility_cards" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "corrections" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "corrections" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "corrections" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "exit_conditions" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "exit_conditions" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "exit_conditions" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "home_plant_entries" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "home_plant_entries" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "home_plant_entries" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "indicators" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "indicators" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "indicators" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "readings" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "readings" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "readings" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "requirement_checks" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "requirement_checks" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "requirement_checks" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "assessment_rounds" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "assessment_rounds" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_inserts" ON "assessment_rounds" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "assessment_rounds" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "assessment_rounds" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "ratings" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "ratings" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "own_reads" ON "ratings" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.house')::boolean or rated_by = current_setting('app.user_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_inserts" ON "ratings" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (rated_by = current_setting('app.user_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_updates" ON "ratings" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (rated_by = current_setting('app.user_id')::uuid) WITH CHECK (rated_by = current_setting('app.user_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_deletes" ON "ratings" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (rated_by = current_setting('app.user_id')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "scenarios" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "scenarios" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "scenarios" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "snapshots" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "snapshots" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "snapshots" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "approvals" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "approvals" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "own_inserts" ON "approvals" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (given_by = current_setting('app.user_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_updates" ON "approvals" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (given_by = current_setting('app.user_id')::uuid) WITH CHECK (given_by = current_setting('app.user_id')::uuid);--> statement-breakpoint
CREATE POLICY "own_deletes" ON "approvals" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (given_by = current_setting('app.user_id')::uuid);
