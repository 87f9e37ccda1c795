/** Companies, their workspaces, teams and members. */
import {
  boolean,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { PLATFORMS } from '../chat/inbound.ts';
import { LOCALES } from '../chat/locale.ts';
import { ROLES } from '../chat/viewer.ts';
import { at, id, oneOf, tenantId } from './columns.ts';

/** A company. Reached without a tenant only to find the tenant. */
export const tenants = pgTable(
  'tenants',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    locale: text('locale').notNull(),
    timeZone: text('time_zone').notNull(),
    /** Judged numbers that this company has changed, by slice; checked by the slice's zod schema when read. */
    settings: jsonb('settings').notNull().default({}),
    isDemo: boolean('is_demo').notNull().default(false),
    createdAt: at('created_at').notNull(),
  },
  () => [oneOf('tenants_locale', 'locale', LOCALES)],
);

/** A Slack workspace or Feishu tenant -> our tenant. Reached without a tenant only to find the tenant. */
export const workspaces = pgTable(
  'workspaces',
  {
    platform: text('platform').notNull(),
    externalId: text('external_id').notNull(),
    tenantId: tenantId().references(() => tenants.id),
    installedAt: at('installed_at').notNull(),
    removedAt: at('removed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.platform, t.externalId] }),
    oneOf('workspaces_platform', 'platform', PLATFORMS),
  ],
);

export const teams = pgTable(
  'teams',
  {
    tenantId: tenantId(),
    id: id(),
    name: text('name').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('teams_name').on(t.tenantId, t.name),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
  ],
);

export const members = pgTable(
  'members',
  {
    tenantId: tenantId(),
    id: id(),
    name: text('name').notNull(),
    /** Lower case; how a member signs in to the console. */
    email: text('email'),
    role: text('role').notNull(),
    /** Department of ours, such as sales or service, for the matrix of who meets whom. */
    function: text('function'),
    teamId: uuid('team_id'),
    locale: text('locale').notNull(),
    timeZone: text('time_zone').notNull(),
    /** The one platform that notices go to; null: the one linked last. */
    noticesOn: text('notices_on'),
    active: boolean('active').notNull().default(true),
    /** Turned out to be this other member (`/link`): inactive for good, its records are the other's. */
    joinedTo: uuid('joined_to'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('members_email').on(t.tenantId, t.email),
    index('members_team').on(t.tenantId, t.teamId),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenants.id] }),
    foreignKey({
      columns: [t.tenantId, t.teamId],
      foreignColumns: [teams.tenantId, teams.id],
    }),
    foreignKey({ columns: [t.tenantId, t.joinedTo], foreignColumns: [t.tenantId, t.id] }),
    oneOf('members_role', 'role', ROLES),
    oneOf('members_notices_on', 'notices_on', PLATFORMS),
    oneOf('members_locale', 'locale', LOCALES),
  ],
);

/** One member may be known under one id per workspace. */
export const identities = pgTable(
  'identities',
  {
    tenantId: tenantId(),
    platform: text('platform').notNull(),
    workspaceId: text('workspace_id').notNull(),
    externalId: text('external_id').notNull(),
    memberId: uuid('member_id').notNull(),
    linkedAt: at('linked_at').notNull(),
  },
  (t) => [
    primaryKey({
      columns: [t.tenantId, t.platform, t.workspaceId, t.externalId],
    }),
    index('identities_member').on(t.tenantId, t.memberId),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
    oneOf('identities_platform', 'platform', PLATFORMS),
  ],
);

/** One-time codes of `/link` and one-time console links, stored as SHA-256. Reached without a tenant only to find it. */
export const linkCodes = pgTable(
  'link_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    tenantId: tenantId(),
    memberId: uuid('member_id').notNull(),
    purpose: text('purpose').notNull(),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    usedAt: at('used_at'),
  },
  (t) => [
    index('link_codes_member').on(t.tenantId, t.memberId),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
    oneOf('link_codes_purpose', 'purpose', ['identity', 'console']),
  ],
);

/** Codes of `/link` that fitted nothing, kept while they count. */
export const linkTries = pgTable(
  'link_tries',
  {
    tenantId: tenantId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    triedAt: at('tried_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
  ],
);
