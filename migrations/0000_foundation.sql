CREATE TABLE "model_usage" (
	"tenant_id" uuid NOT NULL,
	"day" date NOT NULL,
	"tokens" bigint NOT NULL,
	CONSTRAINT "model_usage_tenant_id_day_pk" PRIMARY KEY("tenant_id","day")
);
--> statement-breakpoint
CREATE TABLE "identities" (
	"tenant_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"workspace_id" text NOT NULL,
	"external_id" text NOT NULL,
	"member_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identities_tenant_id_platform_workspace_id_external_id_pk" PRIMARY KEY("tenant_id","platform","workspace_id","external_id"),
	CONSTRAINT "identities_platform" CHECK (platform in ('web', 'slack', 'feishu'))
);
--> statement-breakpoint
CREATE TABLE "link_codes" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "link_codes_purpose" CHECK (purpose in ('identity', 'console'))
);
--> statement-breakpoint
CREATE TABLE "link_tries" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"tried_at" timestamp with time zone NOT NULL,
	CONSTRAINT "link_tries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"role" text NOT NULL,
	"function" text,
	"team_id" uuid,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"notices_on" text,
	"active" boolean DEFAULT true NOT NULL,
	"joined_to" uuid,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "members_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "members_role" CHECK (role in ('newcomer', 'rep', 'manager', 'coach', 'channel_manager', 'admin')),
	CONSTRAINT "members_notices_on" CHECK (notices_on in ('web', 'slack', 'feishu')),
	CONSTRAINT "members_locale" CHECK (locale in ('zh-CN', 'en'))
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "teams_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "tenants_locale" CHECK (locale in ('zh-CN', 'en'))
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"platform" text NOT NULL,
	"external_id" text NOT NULL,
	"tenant_id" uuid NOT NULL,
	"installed_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "workspaces_platform_external_id_pk" PRIMARY KEY("platform","external_id"),
	CONSTRAINT "workspaces_platform" CHECK (platform in ('web', 'slack', 'feishu'))
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"inbox_id" uuid,
	"command" text NOT NULL,
	"subject_kind" text,
	"subject_id" uuid,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"place_kind" text NOT NULL,
	"place_id" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"intent" jsonb NOT NULL,
	"state" text NOT NULL,
	"attempts" integer NOT NULL,
	"leased_until" timestamp with time zone,
	"failure" text,
	"passing" jsonb,
	"handle" jsonb,
	"received_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "inbox_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "inbox_platform" CHECK (platform in ('web', 'slack', 'feishu')),
	CONSTRAINT "inbox_state_known" CHECK (state in ('received', 'done', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"inbox_id" uuid,
	"member_id" uuid NOT NULL,
	"platform" text NOT NULL,
	"place_kind" text NOT NULL,
	"place_id" text NOT NULL,
	"reply" jsonb NOT NULL,
	"subject_kind" text,
	"subject_id" uuid,
	"state" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"platform_message_id" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone NOT NULL,
	"failure" text,
	"created_at" timestamp with time zone NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "messages_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "messages_platform" CHECK (platform in ('web', 'slack', 'feishu')),
	CONSTRAINT "messages_state_known" CHECK (state in ('wanted', 'tried', 'delivered', 'uncertain', 'given_up'))
);
--> statement-breakpoint
CREATE TABLE "account_aliases" (
	"tenant_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"alias" text NOT NULL,
	"alias_key" text NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_aliases_tenant_id_account_id_alias_key_pk" PRIMARY KEY("tenant_id","account_id","alias_key")
);
--> statement-breakpoint
CREATE TABLE "account_keys" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "account_keys_tenant_id_key_account_id_pk" PRIMARY KEY("tenant_id","key","account_id")
);
--> statement-breakpoint
CREATE TABLE "account_team" (
	"tenant_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_team_tenant_id_account_id_member_id_pk" PRIMARY KEY("tenant_id","account_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"kind" text NOT NULL,
	"industry" text,
	"region" text,
	"owner_id" uuid NOT NULL,
	"team_id" uuid,
	"merged_into" uuid,
	"kept_id" uuid GENERATED ALWAYS AS (coalesce(merged_into, id)) STORED NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "accounts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "accounts_kind" CHECK (kind in ('customer', 'distributor', 'dealer', 'outlet'))
);
--> statement-breakpoint
CREATE TABLE "advice" (
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"key" text NOT NULL,
	"facts_key" text NOT NULL,
	"what" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"by_on" date NOT NULL,
	"task_id" uuid,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "advice_tenant_id_member_id_subject_id_key_pk" PRIMARY KEY("tenant_id","member_id","subject_id","key"),
	CONSTRAINT "advice_subject_kind" CHECK (subject_kind in ('deal', 'account')),
	CONSTRAINT "advice_state" CHECK (state in ('given', 'taken', 'done', 'waved')),
	CONSTRAINT "advice_reason" CHECK (reason in ('already_done', 'not_so', 'wrong_moment', 'not_worth_it'))
);
--> statement-breakpoint
CREATE TABLE "advice_looks" (
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"looked_on" date NOT NULL,
	CONSTRAINT "advice_looks_tenant_id_member_id_subject_id_looked_on_pk" PRIMARY KEY("tenant_id","member_id","subject_id","looked_on")
);
--> statement-breakpoint
CREATE TABLE "deal_approvers" (
	"tenant_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"member_id" uuid,
	"owes" text NOT NULL,
	"done" boolean NOT NULL,
	CONSTRAINT "deal_approvers_tenant_id_deal_id_kind_pk" PRIMARY KEY("tenant_id","deal_id","kind"),
	CONSTRAINT "deal_approvers_kind" CHECK (kind in ('price', 'delivery', 'finance', 'legal'))
);
--> statement-breakpoint
CREATE TABLE "deal_changes" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_value" text,
	"to_value" text,
	"reason" text,
	"note" text,
	"competitor" text,
	"ahead" boolean DEFAULT false NOT NULL,
	"overridden" boolean DEFAULT false NOT NULL,
	"stayed_days" integer,
	"member_id" uuid NOT NULL,
	"changed_on" date NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deal_changes_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "deal_changes_kind" CHECK (kind in ('created', 'stage', 'amount', 'close', 'state', 'owner', 'product', 'slip'))
);
--> statement-breakpoint
CREATE TABLE "deal_plans" (
	"tenant_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"opportunity" text NOT NULL,
	"goal" text NOT NULL,
	"objectives" text NOT NULL,
	"success" text NOT NULL,
	"risks" text NOT NULL,
	"milestones" jsonb NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deal_plans_tenant_id_deal_id_pk" PRIMARY KEY("tenant_id","deal_id")
);
--> statement-breakpoint
CREATE TABLE "deal_reviews" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"comment" text NOT NULL,
	"member_id" uuid NOT NULL,
	"reviewed_on" date NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deal_reviews_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "deal_team" (
	"tenant_id" uuid NOT NULL,
	"deal_id" uuid NOT NULL,
	"role" text NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "deal_team_tenant_id_deal_id_role_member_id_pk" PRIMARY KEY("tenant_id","deal_id","role","member_id"),
	CONSTRAINT "deal_team_role" CHECK (role in ('goal_keeper', 'doer', 'mediator', 'steady_worker'))
);
--> statement-breakpoint
CREATE TABLE "deals" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"pipeline" text DEFAULT 'key_account' NOT NULL,
	"stage" text NOT NULL,
	"stage_code" text,
	"stage_since" date,
	"state" text NOT NULL,
	"amount_minor" bigint,
	"currency" text,
	"close_on" date,
	"product" text,
	"next_step" text,
	"next_step_on" date,
	"team_phase" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deals_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "deals_stage" CHECK (stage in ('lead', 'initiation', 'proposal', 'bidding', 'negotiation', 'delivery')),
	CONSTRAINT "deals_state" CHECK (state in ('open', 'won', 'lost', 'cancelled', 'paused')),
	CONSTRAINT "deals_team_phase" CHECK (team_phase in ('forming', 'storming', 'norming', 'performing'))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"deal_id" uuid,
	"property" text NOT NULL,
	"value" jsonb NOT NULL,
	"quote" text,
	"quote_start" integer,
	"quote_end" integer,
	"visit_id" uuid,
	"reader" text NOT NULL,
	"certainty" text NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"observed_on" date NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"audience" text NOT NULL,
	"by_hand" boolean DEFAULT false NOT NULL,
	CONSTRAINT "evidence_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "evidence_subject_kind" CHECK (subject_kind in ('account', 'person', 'deal')),
	CONSTRAINT "evidence_property" CHECK (property in ('met', 'title', 'role', 'stance', 'roles', 'handling', 'reports_to', 'influence', 'answer_plan', 'guide', 'motive', 'closeness', 'closeness_wanted', 'trust', 'appeal', 'decider_type', 'tie', 'left', 'came', 'amount', 'competitor', 'objection', 'stage', 'criterion', 'outcome_told', 'buyer_step', 'activity', 'purchase_factor', 'rival', 'risk', 'sentiment', 'purchase', 'key_account_sign', 'importance_score', 'value_score', 'perceived_value', 'account_class', 'ratio', 'sector_place', 'chain_link', 'joint_work', 'trade', 'product_use', 'value_prepared', 'joint_growth', 'released')),
	CONSTRAINT "evidence_certainty" CHECK (certainty in ('sure', 'likely', 'unsure')),
	CONSTRAINT "evidence_audience" CHECK (audience in ('team', 'account_team', 'writer'))
);
--> statement-breakpoint
CREATE TABLE "map_places" (
	"tenant_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"x" integer NOT NULL,
	"y" integer NOT NULL,
	"moved_by" uuid NOT NULL,
	"moved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "map_places_tenant_id_account_id_person_id_pk" PRIMARY KEY("tenant_id","account_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"month" date NOT NULL,
	"product" text,
	"department" text,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"source" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "orders_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "planned_visits" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"planned_on" date NOT NULL,
	"goal" text,
	"state" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "planned_visits_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "planned_visits_state" CHECK (state in ('planned', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "account_plan_lines" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"part" text NOT NULL,
	"segment" text,
	"text" text NOT NULL,
	"owner_id" uuid,
	"due_on" date,
	"measure" text,
	"state" text NOT NULL,
	"evidence_id" uuid,
	"added_by" uuid NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "account_plan_lines_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "account_plan_lines_part" CHECK (part in ('strength', 'weakness', 'opportunity', 'threat', 'political', 'economic', 'social', 'technical', 'segment', 'positioning', 'offer_product', 'offer_price', 'offer_place', 'offer_promotion', 'who_are_they', 'what_they_need', 'why_us', 'how_they_find_us', 'why_they_stay', 'goal', 'strategy', 'action', 'do', 'check', 'act', 'lesson')),
	CONSTRAINT "account_plan_lines_state" CHECK (state in ('open', 'done', 'missed', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "account_plans" (
	"tenant_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"started_by" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "account_plans_tenant_id_account_id_year_pk" PRIMARY KEY("tenant_id","account_id","year")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"tenant_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"key" text NOT NULL,
	"skipped" integer NOT NULL,
	"sleeps_until" timestamp with time zone,
	CONSTRAINT "questions_tenant_id_member_id_key_pk" PRIMARY KEY("tenant_id","member_id","key")
);
--> statement-breakpoint
CREATE TABLE "visit_questions" (
	"tenant_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"key" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "visit_questions_tenant_id_visit_id_key_pk" PRIMARY KEY("tenant_id","visit_id","key")
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"words" "tsvector" NOT NULL,
	"body" text NOT NULL,
	"on_date" date NOT NULL,
	"cutter_version" integer NOT NULL,
	CONSTRAINT "search_documents_tenant_id_kind_id_pk" PRIMARY KEY("tenant_id","kind","id"),
	CONSTRAINT "search_documents_kind" CHECK (kind in ('visit', 'account', 'person'))
);
--> statement-breakpoint
CREATE TABLE "people" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"title" text,
	"department" text,
	"merged_into" uuid,
	"kept_id" uuid GENERATED ALWAYS AS (coalesce(merged_into, id)) STORED NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "people_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "person_aliases" (
	"tenant_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"alias" text NOT NULL,
	"alias_key" text NOT NULL,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_aliases_tenant_id_person_id_alias_key_pk" PRIMARY KEY("tenant_id","person_id","alias_key")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"deal_id" uuid,
	"visit_id" uuid,
	"what" text NOT NULL,
	"owner" text NOT NULL,
	"assignee_id" uuid NOT NULL,
	"due_on" date,
	"state" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"done_by_visit_id" uuid,
	CONSTRAINT "tasks_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tasks_owner" CHECK (owner in ('us', 'customer')),
	CONSTRAINT "tasks_state" CHECK (state in ('open', 'done', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "twins" (
	"tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"moved" uuid[] NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "twins_tenant_id_kind_one_id_other_id_pk" PRIMARY KEY("tenant_id","kind","one_id","other_id"),
	CONSTRAINT "twins_kind" CHECK (kind in ('account', 'person')),
	CONSTRAINT "twins_verdict" CHECK (verdict in ('same', 'different'))
);
--> statement-breakpoint
CREATE TABLE "visit_colleagues" (
	"tenant_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "visit_colleagues_tenant_id_visit_id_member_id_pk" PRIMARY KEY("tenant_id","visit_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "visit_revisions" (
	"tenant_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"cause" text NOT NULL,
	"words" text,
	"content" jsonb NOT NULL,
	"member_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "visit_revisions_tenant_id_visit_id_revision_pk" PRIMARY KEY("tenant_id","visit_id","revision"),
	CONSTRAINT "visit_revisions_cause" CHECK (cause in ('read', 'answer', 'edit', 'correction', 'addition'))
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"inbox_id" uuid,
	"raw_text" text NOT NULL,
	"private_text" text,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"account_id" uuid,
	"second_account_id" uuid,
	"deal_id" uuid,
	"visited_on" date,
	"mode" text,
	"attempt_only" boolean DEFAULT false NOT NULL,
	"split_from_id" uuid,
	"same_as_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "visits_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "visits_state" CHECK (state in ('draft', 'confirmed', 'discarded', 'split', 'withdrawn')),
	CONSTRAINT "visits_mode" CHECK (mode in ('onsite', 'phone', 'online', 'event'))
);
--> statement-breakpoint
ALTER TABLE "model_usage" ADD CONSTRAINT "model_usage_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_codes" ADD CONSTRAINT "link_codes_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_tries" ADD CONSTRAINT "link_tries_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_tenant_id_team_id_teams_tenant_id_id_fk" FOREIGN KEY ("tenant_id","team_id") REFERENCES "public"."teams"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_tenant_id_joined_to_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","joined_to") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_aliases" ADD CONSTRAINT "account_aliases_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_keys" ADD CONSTRAINT "account_keys_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_team" ADD CONSTRAINT "account_team_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_team" ADD CONSTRAINT "account_team_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_tenant_id_owner_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","owner_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_tenant_id_team_id_teams_tenant_id_id_fk" FOREIGN KEY ("tenant_id","team_id") REFERENCES "public"."teams"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_tenant_id_merged_into_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","merged_into") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice" ADD CONSTRAINT "advice_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advice_looks" ADD CONSTRAINT "advice_looks_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_approvers" ADD CONSTRAINT "deal_approvers_tenant_id_deal_id_deals_tenant_id_id_fk" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "public"."deals"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_approvers" ADD CONSTRAINT "deal_approvers_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_changes" ADD CONSTRAINT "deal_changes_tenant_id_deal_id_deals_tenant_id_id_fk" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "public"."deals"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_changes" ADD CONSTRAINT "deal_changes_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_plans" ADD CONSTRAINT "deal_plans_tenant_id_deal_id_deals_tenant_id_id_fk" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "public"."deals"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_plans" ADD CONSTRAINT "deal_plans_tenant_id_changed_by_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","changed_by") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_reviews" ADD CONSTRAINT "deal_reviews_tenant_id_deal_id_deals_tenant_id_id_fk" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "public"."deals"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_reviews" ADD CONSTRAINT "deal_reviews_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_team" ADD CONSTRAINT "deal_team_tenant_id_deal_id_deals_tenant_id_id_fk" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "public"."deals"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deal_team" ADD CONSTRAINT "deal_team_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deals" ADD CONSTRAINT "deals_tenant_id_owner_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","owner_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_tenant_id_visit_id_visits_tenant_id_id_fk" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "public"."visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_places" ADD CONSTRAINT "map_places_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_places" ADD CONSTRAINT "map_places_tenant_id_person_id_people_tenant_id_id_fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."people"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "map_places" ADD CONSTRAINT "map_places_tenant_id_moved_by_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","moved_by") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_tenant_id_recorded_by_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","recorded_by") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_visits" ADD CONSTRAINT "planned_visits_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_plan_lines" ADD CONSTRAINT "account_plan_lines_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_plan_lines" ADD CONSTRAINT "account_plan_lines_tenant_id_owner_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","owner_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_plan_lines" ADD CONSTRAINT "account_plan_lines_tenant_id_added_by_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","added_by") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_plan_lines" ADD CONSTRAINT "account_plan_lines_tenant_id_evidence_id_evidence_tenant_id_id_fk" FOREIGN KEY ("tenant_id","evidence_id") REFERENCES "public"."evidence"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_plans" ADD CONSTRAINT "account_plans_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_plans" ADD CONSTRAINT "account_plans_tenant_id_started_by_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","started_by") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_questions" ADD CONSTRAINT "visit_questions_tenant_id_visit_id_visits_tenant_id_id_fk" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "public"."visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_tenant_id_merged_into_people_tenant_id_id_fk" FOREIGN KEY ("tenant_id","merged_into") REFERENCES "public"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_aliases" ADD CONSTRAINT "person_aliases_tenant_id_person_id_people_tenant_id_id_fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."people"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_tenant_id_visit_id_visits_tenant_id_id_fk" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "public"."visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_tenant_id_assignee_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","assignee_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "twins" ADD CONSTRAINT "twins_tenant_id_decided_by_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","decided_by") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_colleagues" ADD CONSTRAINT "visit_colleagues_tenant_id_visit_id_visits_tenant_id_id_fk" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "public"."visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_colleagues" ADD CONSTRAINT "visit_colleagues_tenant_id_member_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","member_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_revisions" ADD CONSTRAINT "visit_revisions_tenant_id_visit_id_visits_tenant_id_id_fk" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "public"."visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_tenant_id_split_from_id_visits_tenant_id_id_fk" FOREIGN KEY ("tenant_id","split_from_id") REFERENCES "public"."visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_tenant_id_same_as_id_visits_tenant_id_id_fk" FOREIGN KEY ("tenant_id","same_as_id") REFERENCES "public"."visits"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_tenant_id_author_id_members_tenant_id_id_fk" FOREIGN KEY ("tenant_id","author_id") REFERENCES "public"."members"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_tenant_id_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_tenant_id_second_account_id_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","second_account_id") REFERENCES "public"."accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_tenant_id_deal_id_deals_tenant_id_id_fk" FOREIGN KEY ("tenant_id","deal_id") REFERENCES "public"."deals"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identities_member" ON "identities" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE INDEX "link_codes_member" ON "link_codes" USING btree ("tenant_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_email" ON "members" USING btree ("tenant_id","email");--> statement-breakpoint
CREATE INDEX "members_team" ON "members" USING btree ("tenant_id","team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "teams_name" ON "teams" USING btree ("tenant_id","name");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("tenant_id","subject_kind","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "inbox_dedupe" ON "inbox" USING btree ("tenant_id","dedupe_key");--> statement-breakpoint
CREATE INDEX "inbox_place" ON "inbox" USING btree ("tenant_id","platform","place_id","id");--> statement-breakpoint
CREATE INDEX "inbox_open" ON "inbox" USING btree ("tenant_id","id") WHERE state = 'received';--> statement-breakpoint
CREATE INDEX "inbox_open_member" ON "inbox" USING btree ("tenant_id","member_id","id") WHERE state = 'received';--> statement-breakpoint
CREATE INDEX "inbox_handles" ON "inbox" USING btree ("tenant_id","received_at") WHERE handle is not null;--> statement-breakpoint
CREATE INDEX "inbox_changes" ON "inbox" USING btree ("tenant_id",(intent->>'of')) WHERE intent->>'kind' = 'changed';--> statement-breakpoint
CREATE INDEX "messages_place" ON "messages" USING btree ("tenant_id","platform","place_id","id");--> statement-breakpoint
CREATE INDEX "messages_inbox" ON "messages" USING btree ("tenant_id","inbox_id");--> statement-breakpoint
CREATE INDEX "messages_changed_by" ON "messages" USING btree ("tenant_id","changed_by") WHERE changed_by is not null;--> statement-breakpoint
CREATE INDEX "messages_subject" ON "messages" USING btree ("tenant_id","subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "messages_open" ON "messages" USING btree ("tenant_id","id") WHERE state in ('wanted', 'tried');--> statement-breakpoint
CREATE INDEX "messages_open_place" ON "messages" USING btree ("tenant_id","platform","place_id","id") WHERE state in ('wanted', 'tried');--> statement-breakpoint
CREATE INDEX "account_keys_account" ON "account_keys" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_team_member" ON "account_team" USING btree ("tenant_id","member_id","account_id");--> statement-breakpoint
CREATE INDEX "accounts_name_key" ON "accounts" USING btree ("tenant_id","name_key");--> statement-breakpoint
CREATE INDEX "accounts_owner" ON "accounts" USING btree ("tenant_id","owner_id");--> statement-breakpoint
CREATE INDEX "accounts_team" ON "accounts" USING btree ("tenant_id","team_id");--> statement-breakpoint
CREATE INDEX "accounts_kept" ON "accounts" USING btree ("tenant_id","kept_id");--> statement-breakpoint
CREATE INDEX "deal_changes_deal" ON "deal_changes" USING btree ("tenant_id","deal_id","changed_at");--> statement-breakpoint
CREATE INDEX "deal_changes_stay" ON "deal_changes" USING btree ("tenant_id","kind","from_value","changed_at");--> statement-breakpoint
CREATE INDEX "deal_reviews_deal" ON "deal_reviews" USING btree ("tenant_id","deal_id","reviewed_at");--> statement-breakpoint
CREATE INDEX "deals_account" ON "deals" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "deals_board" ON "deals" USING btree ("tenant_id","pipeline","state");--> statement-breakpoint
CREATE INDEX "evidence_subject" ON "evidence" USING btree ("tenant_id","subject_kind","subject_id","property","observed_on","recorded_at");--> statement-breakpoint
CREATE INDEX "evidence_account" ON "evidence" USING btree ("tenant_id","account_id","property","observed_on");--> statement-breakpoint
CREATE INDEX "evidence_visit" ON "evidence" USING btree ("tenant_id","visit_id");--> statement-breakpoint
CREATE INDEX "orders_account" ON "orders" USING btree ("tenant_id","account_id","month");--> statement-breakpoint
CREATE INDEX "planned_visits_member" ON "planned_visits" USING btree ("tenant_id","member_id","state","planned_on");--> statement-breakpoint
CREATE INDEX "planned_visits_account" ON "planned_visits" USING btree ("tenant_id","account_id","planned_on");--> statement-breakpoint
CREATE INDEX "account_plan_lines_plan" ON "account_plan_lines" USING btree ("tenant_id","account_id","year");--> statement-breakpoint
CREATE INDEX "search_documents_account" ON "search_documents" USING btree ("tenant_id","account_id","on_date");--> statement-breakpoint
CREATE INDEX "search_documents_newest" ON "search_documents" USING btree ("tenant_id","on_date");--> statement-breakpoint
CREATE INDEX "search_documents_words" ON "search_documents" USING gin (words);--> statement-breakpoint
CREATE INDEX "people_account" ON "people" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "people_kept" ON "people" USING btree ("tenant_id","kept_id");--> statement-breakpoint
CREATE INDEX "people_name_key" ON "people" USING btree ("tenant_id","name_key");--> statement-breakpoint
CREATE INDEX "tasks_assignee" ON "tasks" USING btree ("tenant_id","assignee_id","state","due_on");--> statement-breakpoint
CREATE INDEX "tasks_account" ON "tasks" USING btree ("tenant_id","account_id","state","due_on");--> statement-breakpoint
CREATE INDEX "tasks_visit" ON "tasks" USING btree ("tenant_id","visit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_colleagues_member" ON "visit_colleagues" USING btree ("tenant_id","member_id","visit_id");--> statement-breakpoint
CREATE INDEX "visits_account" ON "visits" USING btree ("tenant_id","account_id","visited_on");--> statement-breakpoint
CREATE INDEX "visits_author" ON "visits" USING btree ("tenant_id","author_id","state","visited_on");--> statement-breakpoint
CREATE INDEX "visits_deal" ON "visits" USING btree ("tenant_id","deal_id");--> statement-breakpoint
CREATE INDEX "visits_same_as" ON "visits" USING btree ("tenant_id","same_as_id");--> statement-breakpoint
CREATE INDEX "visits_split_from" ON "visits" USING btree ("tenant_id","split_from_id");