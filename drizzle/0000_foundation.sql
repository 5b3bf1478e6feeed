CREATE SCHEMA "identity";
--> statement-breakpoint
CREATE TABLE "action_dependencies" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"depends_on" uuid NOT NULL,
	CONSTRAINT "action_dependencies_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "action_dependencies_pair" UNIQUE("tenant_id","firm_id","action_id","depends_on")
);
--> statement-breakpoint
ALTER TABLE "action_dependencies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actions" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid,
	"title" text NOT NULL,
	"field" text NOT NULL,
	"phase" text NOT NULL,
	"owner_side" text NOT NULL,
	"owner" text NOT NULL,
	"start_on" date,
	"due_on" date NOT NULL,
	"effort_days" real,
	"state" text NOT NULL,
	"progress" smallint DEFAULT 0 NOT NULL,
	"visibility" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "actions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "actions_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "actions_phase_word" CHECK ("actions"."phase" in ('decision', 'build-up', 'operating')),
	CONSTRAINT "actions_owner_side_word" CHECK ("actions"."owner_side" in ('firm', 'house')),
	CONSTRAINT "actions_state_word" CHECK ("actions"."state" in ('open', 'in-progress', 'blocked', 'done', 'dropped')),
	CONSTRAINT "actions_visibility_word" CHECK ("actions"."visibility" in ('internal', 'shared'))
);
--> statement-breakpoint
ALTER TABLE "actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "comments" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"body" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"author_side" text NOT NULL,
	"visibility" text NOT NULL,
	CONSTRAINT "comments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "comments_author_side_word" CHECK ("comments"."author_side" in ('firm', 'house')),
	CONSTRAINT "comments_visibility_word" CHECK ("comments"."visibility" in ('internal', 'shared'))
);
--> statement-breakpoint
ALTER TABLE "comments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answers" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"item" text NOT NULL,
	"level" smallint,
	"not_applicable" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"visibility" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "answers_item" UNIQUE("tenant_id","firm_id","engagement_id","kind","item"),
	CONSTRAINT "answers_kind_word" CHECK ("answers"."kind" in ('impulse', 'criterion')),
	CONSTRAINT "answers_visibility_word" CHECK ("answers"."visibility" in ('internal', 'shared'))
);
--> statement-breakpoint
ALTER TABLE "answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firm_notes" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"body" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "firm_notes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "firm_notes_firm" UNIQUE("tenant_id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "firm_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firms" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"sector" text,
	"employees_home" integer,
	"turnover" double precision,
	"export_quota" double precision,
	"production_type" text,
	"market_position" text[],
	"supplier_role" text,
	"top_customers_share" double precision,
	"ownership" text,
	"failed_attempts" jsonb,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "firms_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "firms_sector_word" CHECK ("firms"."sector" in ('01', '02', '03', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '33', '35', '36', '37', '38', '39', '41', '42', '43', '45', '46', '47', '49', '50', '51', '52', '53', '55', '56', '58', '59', '60', '61', '62', '63', '64', '65', '66', '68', '69', '70', '71', '72', '73', '74', '75', '77', '78', '79', '80', '81', '82', '84', '85', '86', '87', '88', '90', '91', '92', '93', '94', '95', '96', '97', '98', '99')),
	CONSTRAINT "firms_production_type_word" CHECK ("firms"."production_type" in ('single-small-batch', 'variant', 'standard', 'process')),
	CONSTRAINT "firms_market_position_word" CHECK ("firms"."market_position" <@ array['niche', 'cost', 'differentiation', 'technology']),
	CONSTRAINT "firms_supplier_role_word" CHECK ("firms"."supplier_role" in ('none', 'parts-supplier', 'system-supplier', 'equipment-maker')),
	CONSTRAINT "firms_ownership_word" CHECK ("firms"."ownership" in ('family', 'management', 'group', 'international-investor'))
);
--> statement-breakpoint
ALTER TABLE "firms" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "form_placements" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid,
	"country" text NOT NULL,
	"form" text NOT NULL,
	"state" text NOT NULL,
	"since_year" smallint,
	"planned_for" date,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "form_placements_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "form_placements_state_word" CHECK ("form_placements"."state" in ('planned', 'active', 'left'))
);
--> statement-breakpoint
ALTER TABLE "form_placements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "region_shifts" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"country" text NOT NULL,
	"form" text NOT NULL,
	"levels" smallint NOT NULL,
	"why" text NOT NULL,
	CONSTRAINT "region_shifts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "region_shifts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "engagements" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "engagements_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "engagements_in_firm" UNIQUE("tenant_id","firm_id","id")
);
--> statement-breakpoint
ALTER TABLE "engagements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "framework_versions" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"framework_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "framework_versions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "framework_versions_number" UNIQUE("tenant_id","framework_id","number")
);
--> statement-breakpoint
ALTER TABLE "framework_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "frameworks" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"key" text NOT NULL,
	CONSTRAINT "frameworks_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "frameworks_key" UNIQUE("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "frameworks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "glossaries" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"framework_version_id" uuid NOT NULL,
	"words" jsonb NOT NULL,
	CONSTRAINT "glossaries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "glossaries_version" UNIQUE("tenant_id","framework_version_id")
);
--> statement-breakpoint
ALTER TABLE "glossaries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity"."outbox" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"failed" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."password_resets" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity"."sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity"."throttle" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "identity"."users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"locale" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid,
	"actor_id" uuid NOT NULL,
	"actor_role" text NOT NULL,
	"event" text NOT NULL,
	"subject" uuid NOT NULL,
	"details" jsonb NOT NULL,
	CONSTRAINT "audit_events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firm_stats" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"firm_id" uuid NOT NULL,
	"name" text NOT NULL,
	"sector" text,
	"employees_home" integer,
	"ventures" jsonb NOT NULL,
	"phases" text[] NOT NULL,
	"strategies" text[] NOT NULL,
	"stance" real,
	"stance_band" text,
	"resources" real,
	"potentials" real,
	"answered" smallint NOT NULL,
	"applicable" smallint NOT NULL,
	"starting_position" real,
	"position_rank" real NOT NULL,
	"reached_level" smallint NOT NULL,
	"forms_in_use" smallint NOT NULL,
	"open_due" date[] NOT NULL,
	"review_due" date[] NOT NULL,
	"next_due" date NOT NULL,
	"next_review" date NOT NULL,
	"last_activity" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "firm_stats_tenant_id_firm_id_pk" PRIMARY KEY("tenant_id","firm_id"),
	CONSTRAINT "firm_stats_stance_band_word" CHECK ("firm_stats"."stance_band" in ('reactive', 'mixed', 'active'))
);
--> statement-breakpoint
ALTER TABLE "firm_stats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firm_assignments" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	CONSTRAINT "firm_assignments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "firm_assignments_user" UNIQUE("tenant_id","user_id","firm_id")
);
--> statement-breakpoint
ALTER TABLE "firm_assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "firm_memberships" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"firm_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "firm_memberships_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "firm_memberships_user" UNIQUE("tenant_id","user_id"),
	CONSTRAINT "firm_memberships_status_word" CHECK ("firm_memberships"."status" in ('active', 'removed')),
	CONSTRAINT "firm_memberships_role_word" CHECK ("firm_memberships"."role" in ('firm-manager', 'firm-hr', 'firm-member', 'works-council'))
);
--> statement-breakpoint
ALTER TABLE "firm_memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"token_hash" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"firm_id" uuid,
	"invited_by" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_role_word" CHECK ("invitations"."role" in ('admin', 'consultant', 'viewer', 'firm-manager', 'firm-hr', 'firm-member', 'works-council'))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "memberships_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "memberships_user" UNIQUE("tenant_id","user_id"),
	CONSTRAINT "memberships_status_word" CHECK ("memberships"."status" in ('active', 'removed')),
	CONSTRAINT "memberships_role_word" CHECK ("memberships"."role" in ('admin', 'consultant', 'viewer'))
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenants_slug_unique" UNIQUE("slug"),
	CONSTRAINT "tenants_locale_word" CHECK ("tenants"."locale" in ('de', 'en'))
);
--> statement-breakpoint
ALTER TABLE "tenants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decisions" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"matter" text NOT NULL,
	"choice" text NOT NULL,
	"reason" text NOT NULL,
	"options" jsonb NOT NULL,
	"decided_by" text NOT NULL,
	"decided_on" date NOT NULL,
	"reversibility" text NOT NULL,
	"review_by" date NOT NULL,
	"revises" uuid,
	"recorded_by" text NOT NULL,
	"visibility" text NOT NULL,
	CONSTRAINT "decisions_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "decisions_in_venture" UNIQUE("tenant_id","firm_id","venture_id","id"),
	CONSTRAINT "decisions_revised_once" UNIQUE("tenant_id","revises"),
	CONSTRAINT "decisions_reversibility_word" CHECK ("decisions"."reversibility" in ('easy', 'costly', 'hardly')),
	CONSTRAINT "decisions_visibility_word" CHECK ("decisions"."visibility" in ('internal', 'shared'))
);
--> statement-breakpoint
ALTER TABLE "decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phase_moves" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_phase" text,
	"to_phase" text,
	"moved_on" date NOT NULL,
	"moved_by" text NOT NULL,
	"missing" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"trigger" text,
	"questioned" text,
	"finding" text DEFAULT '' NOT NULL,
	CONSTRAINT "phase_moves_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "phase_moves_kind_word" CHECK ("phase_moves"."kind" in ('start', 'advance', 'correct', 'close')),
	CONSTRAINT "phase_moves_from_phase_word" CHECK ("phase_moves"."from_phase" in ('decision', 'build-up', 'operating')),
	CONSTRAINT "phase_moves_to_phase_word" CHECK ("phase_moves"."to_phase" in ('decision', 'build-up', 'operating')),
	CONSTRAINT "phase_moves_questioned_word" CHECK ("phase_moves"."questioned" in ('goal', 'strategy', 'form', 'country', 'partner'))
);
--> statement-breakpoint
ALTER TABLE "phase_moves" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "strategy_assignments" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"venture_id" uuid NOT NULL,
	"type" text NOT NULL,
	"country" text,
	"weight" real NOT NULL,
	"held_from" date NOT NULL,
	"held_to" date,
	"why" text NOT NULL,
	CONSTRAINT "strategy_assignments_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "strategy_assignments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ventures" (
	"tenant_id" uuid DEFAULT current_setting('app.tenant_id')::uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"firm_id" uuid NOT NULL,
	"engagement_id" uuid NOT NULL,
	"name" text NOT NULL,
	"phase" text NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"countries" text[] NOT NULL,
	"aspects" text[] DEFAULT '{}' NOT NULL,
	"long_term_supply_agreement" boolean,
	"contact_only" boolean,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ventures_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ventures_in_firm" UNIQUE("tenant_id","firm_id","id"),
	CONSTRAINT "ventures_phase_word" CHECK ("ventures"."phase" in ('decision', 'build-up', 'operating')),
	CONSTRAINT "ventures_state_word" CHECK ("ventures"."state" in ('running', 'closed'))
);
--> statement-breakpoint
ALTER TABLE "ventures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "action_dependencies" ADD CONSTRAINT "action_dependencies_tenant_id_firm_id_action_id_actions_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","action_id") REFERENCES "public"."actions"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_dependencies" ADD CONSTRAINT "action_dependencies_tenant_id_firm_id_depends_on_actions_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","depends_on") REFERENCES "public"."actions"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actions" ADD CONSTRAINT "actions_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_tenant_id_firm_id_action_id_actions_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","action_id") REFERENCES "public"."actions"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_tenant_id_firm_id_engagement_id_engagements_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","engagement_id") REFERENCES "public"."engagements"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_tenant_id_framework_version_id_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","framework_version_id") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_notes" ADD CONSTRAINT "firm_notes_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_placements" ADD CONSTRAINT "form_placements_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_placements" ADD CONSTRAINT "form_placements_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region_shifts" ADD CONSTRAINT "region_shifts_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "engagements" ADD CONSTRAINT "engagements_tenant_id_framework_version_id_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","framework_version_id") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "framework_versions" ADD CONSTRAINT "framework_versions_tenant_id_framework_id_frameworks_tenant_id_id_fk" FOREIGN KEY ("tenant_id","framework_id") REFERENCES "public"."frameworks"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frameworks" ADD CONSTRAINT "frameworks_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glossaries" ADD CONSTRAINT "glossaries_tenant_id_framework_version_id_framework_versions_tenant_id_id_fk" FOREIGN KEY ("tenant_id","framework_version_id") REFERENCES "public"."framework_versions"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."password_resets" ADD CONSTRAINT "password_resets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "identity"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_stats" ADD CONSTRAINT "firm_stats_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_assignments" ADD CONSTRAINT "firm_assignments_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_assignments" ADD CONSTRAINT "firm_assignments_tenant_id_user_id_memberships_tenant_id_user_id_fk" FOREIGN KEY ("tenant_id","user_id") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "firm_memberships" ADD CONSTRAINT "firm_memberships_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_tenant_id_firm_id_firms_tenant_id_id_fk" FOREIGN KEY ("tenant_id","firm_id") REFERENCES "public"."firms"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_tenant_id_firm_id_venture_id_revises_decisions_tenant_id_firm_id_venture_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id","revises") REFERENCES "public"."decisions"("tenant_id","firm_id","venture_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase_moves" ADD CONSTRAINT "phase_moves_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strategy_assignments" ADD CONSTRAINT "strategy_assignments_tenant_id_firm_id_venture_id_ventures_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","venture_id") REFERENCES "public"."ventures"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ventures" ADD CONSTRAINT "ventures_tenant_id_firm_id_engagement_id_engagements_tenant_id_firm_id_id_fk" FOREIGN KEY ("tenant_id","firm_id","engagement_id") REFERENCES "public"."engagements"("tenant_id","firm_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actions_due" ON "actions" USING btree ("tenant_id","firm_id","due_on");--> statement-breakpoint
CREATE INDEX "comments_action" ON "comments" USING btree ("tenant_id","firm_id","action_id");--> statement-breakpoint
CREATE INDEX "form_placements_firm" ON "form_placements" USING btree ("tenant_id","firm_id");--> statement-breakpoint
CREATE INDEX "region_shifts_firm" ON "region_shifts" USING btree ("tenant_id","firm_id");--> statement-breakpoint
CREATE INDEX "engagements_version" ON "engagements" USING btree ("tenant_id","framework_version_id");--> statement-breakpoint
CREATE INDEX "outbox_newest" ON "identity"."outbox" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "sessions_of_user" ON "identity"."sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "identity"."sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "audit_events_firm" ON "audit_events" USING btree ("tenant_id","firm_id","created_at");--> statement-breakpoint
CREATE INDEX "firm_stats_name" ON "firm_stats" USING btree ("tenant_id","name","firm_id");--> statement-breakpoint
CREATE INDEX "firm_stats_due" ON "firm_stats" USING btree ("tenant_id","next_due","firm_id");--> statement-breakpoint
CREATE INDEX "firm_stats_review" ON "firm_stats" USING btree ("tenant_id","next_review","firm_id");--> statement-breakpoint
CREATE INDEX "firm_stats_activity" ON "firm_stats" USING btree ("tenant_id","last_activity","firm_id");--> statement-breakpoint
CREATE INDEX "firm_stats_position" ON "firm_stats" USING btree ("tenant_id","position_rank","firm_id");--> statement-breakpoint
CREATE INDEX "firm_assignments_firm" ON "firm_assignments" USING btree ("tenant_id","firm_id");--> statement-breakpoint
CREATE INDEX "firm_memberships_firm" ON "firm_memberships" USING btree ("tenant_id","firm_id");--> statement-breakpoint
CREATE INDEX "firm_memberships_by_user" ON "firm_memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "invitations_firm" ON "invitations" USING btree ("tenant_id","firm_id");--> statement-breakpoint
CREATE INDEX "memberships_by_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "decisions_venture" ON "decisions" USING btree ("tenant_id","firm_id","venture_id","matter");--> statement-breakpoint
CREATE INDEX "phase_moves_venture" ON "phase_moves" USING btree ("tenant_id","firm_id","venture_id");--> statement-breakpoint
CREATE INDEX "strategy_assignments_venture" ON "strategy_assignments" USING btree ("tenant_id","firm_id","venture_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "action_dependencies" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "action_dependencies" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_inserts" ON "action_dependencies" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "action_dependencies" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "action_dependencies" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "actions" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "actions" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "visibility" ON "actions" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean or visibility = 'shared') WITH CHECK (current_setting('app.house')::boolean or visibility = 'shared');--> statement-breakpoint
CREATE POLICY "figures" ON "actions" AS PERMISSIVE FOR ALL TO "etappe_figures" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "house_inserts" ON "actions" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "actions" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "own_updates" ON "actions" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean or owner_side = 'firm') WITH CHECK (current_setting('app.house')::boolean or owner_side = 'firm');--> statement-breakpoint
CREATE POLICY "tenant" ON "comments" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "comments" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "visibility" ON "comments" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean or visibility = 'shared') WITH CHECK (current_setting('app.house')::boolean or visibility = 'shared');--> statement-breakpoint
CREATE POLICY "house_updates" ON "comments" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "comments" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "answers" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "answers" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "visibility" ON "answers" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean or visibility = 'shared') WITH CHECK (current_setting('app.house')::boolean or visibility = 'shared');--> statement-breakpoint
CREATE POLICY "house_inserts" ON "answers" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "answers" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "answers" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "firm_notes" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "firm_notes" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "firm_notes" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "firms" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "firms" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_inserts" ON "firms" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "firms" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "firms" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "form_placements" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "form_placements" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_inserts" ON "form_placements" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "form_placements" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "form_placements" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "region_shifts" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "region_shifts" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "region_shifts" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "engagements" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "engagements" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_inserts" ON "engagements" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "engagements" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "engagements" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "framework_versions" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "house" ON "framework_versions" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "frameworks" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "house_inserts" ON "frameworks" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "frameworks" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "frameworks" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "glossaries" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "house_inserts" ON "glossaries" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "glossaries" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "glossaries" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "audit_events" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "audit_events" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_reads" ON "audit_events" AS RESTRICTIVE FOR SELECT TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "audit_events" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "audit_events" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "firm_stats" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "firm_stats" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "firm_stats" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "figures" ON "firm_stats" AS PERMISSIVE FOR ALL TO "etappe_figures" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "tenant" ON "firm_assignments" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "firm_assignments" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "firm_assignments" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "sign_in" ON "firm_assignments" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "firm_memberships" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "firm_memberships" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_inserts" ON "firm_memberships" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "firm_memberships" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "firm_memberships" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "sign_in" ON "firm_memberships" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "invitations" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "invitations" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "invitations" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "sign_in" ON "invitations" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "memberships" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "house" ON "memberships" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "sign_in" ON "memberships" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "tenants" AS PERMISSIVE FOR SELECT TO "etappe_app" USING (id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "sign_in" ON "tenants" AS PERMISSIVE FOR ALL TO "etappe_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "decisions" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "decisions" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "visibility" ON "decisions" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean or visibility = 'shared') WITH CHECK (current_setting('app.house')::boolean or visibility = 'shared');--> statement-breakpoint
CREATE POLICY "house_inserts" ON "decisions" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "decisions" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "decisions" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "phase_moves" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "phase_moves" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_inserts" ON "phase_moves" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "phase_moves" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "phase_moves" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "strategy_assignments" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "strategy_assignments" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house" ON "strategy_assignments" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "tenant" ON "ventures" AS PERMISSIVE FOR ALL TO "etappe_app" USING (tenant_id = current_setting('app.tenant_id')::uuid) WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);--> statement-breakpoint
CREATE POLICY "firm" ON "ventures" AS RESTRICTIVE FOR ALL TO "etappe_app" USING (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[])) WITH CHECK (current_setting('app.all_firms')::boolean or firm_id = any(current_setting('app.firm_ids')::uuid[]));--> statement-breakpoint
CREATE POLICY "house_inserts" ON "ventures" AS RESTRICTIVE FOR INSERT TO "etappe_app" WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_updates" ON "ventures" AS RESTRICTIVE FOR UPDATE TO "etappe_app" USING (current_setting('app.house')::boolean) WITH CHECK (current_setting('app.house')::boolean);--> statement-breakpoint
CREATE POLICY "house_deletes" ON "ventures" AS RESTRICTIVE FOR DELETE TO "etappe_app" USING (current_setting('app.house')::boolean);