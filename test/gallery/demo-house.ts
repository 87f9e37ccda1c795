/** A house with the demo company in it, whose members speak from one platform. */
import type { Place, Platform } from '../../src/chat/inbound.ts';
import { directPlaceId } from '../../src/chat/inbound.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import { DEMO_MEMBERS } from '../../src/demo/company.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';

export type DemoName = 'jonas' | 'helena' | 'chenyu' | 'zhoulan' | 'admin';

export type DemoHouse = {
  house: TestHouse;
  platform: Platform;
  as: (name: DemoName) => Talker;
  /** A colleague at the console, whose acts the scene does not show. */
  aside: (name: DemoName) => Talker;
  addDeal: (owner: Viewer, deal: { account: string; name: string }) => Promise<void>;
  /** Makes the member known on another platform, too. */
  linkOn: (member: Viewer, platform: Platform, userKey: string) => Promise<void>;
  /** A channel of the platform, for what is announced. */
  channel: string;
  close: () => Promise<void>;
};

const WORKSPACE = { web: '', slack: 'T0INROAD', feishu: 'tenant1' } as const;
const CHANNEL = { web: 'none', slack: 'T0INROAD/C0SALES', feishu: 'tenant1/oc_sales' } as const;

export const openDemoHouse = async (platform: Platform): Promise<DemoHouse> => {
  const house = await openHouse();
  const now = house.clock.now();
  await loadDemo(
    house.sql,
    (at) => {
      house.clock.set(at.toISOString());
      return house.house().conversation;
    },
    now,
  );
  house.clock.set(now.toISOString());
  const members = await readMembers(house);
  const viewerOf = (name: DemoName): Viewer => {
    const viewer = members.get(name);
    if (viewer === undefined) throw new Error(`no demo member ${name}`);
    return viewer;
  };
  return {
    house,
    platform,
    as: (name) => house.asViewer(viewerOf(name), placeOn(platform, viewerOf(name), name)),
    aside: (name) => house.asViewer(viewerOf(name)),
    addDeal: (owner, deal) => addDeal(house, owner, deal),
    linkOn: (member, on, userKey) => linkOn(house, member, on, userKey),
    channel: CHANNEL[platform],
    close: house.close,
  };
};

const placeOn = (platform: Platform, { memberId }: Viewer, name: DemoName): Place => ({
  platform,
  kind: 'direct',
  id: platform === 'web' ? memberId : directPlaceId(WORKSPACE[platform], userOn(platform, name)),
});

const userOn = (platform: 'slack' | 'feishu', name: DemoName): string =>
  platform === 'slack' ? `U0${name.toUpperCase()}` : `ou_${name}`;

const readMembers = async ({ sql }: TestHouse): Promise<Map<string, Viewer>> => {
  const rows = await sql<Viewer[]>`
    select m.tenant_id, m.id as member_id, m.team_id, m.name, m.role, m.locale, m.time_zone
    from members m join tenants t on t.id = m.tenant_id where t.is_demo`;
  return new Map(
    DEMO_MEMBERS.flatMap(({ key, name }): [string, Viewer][] =>
      rows.filter((row) => row.name === name).map((row) => [key, row]),
    ),
  );
};

const addDeal = async (
  { sql, clock, house }: TestHouse,
  { tenantId, memberId }: Viewer,
  { account, name }: { account: string; name: string },
): Promise<void> => {
  const id = house().engine.newId();
  await sql`
    insert into deals (tenant_id, id, account_id, name, owner_id, stage, state, created_at)
    select ${tenantId}, ${id}, a.id, ${name}, ${memberId}, 'proposal', 'open', ${clock.now()}
    from accounts a where a.tenant_id = ${tenantId} and a.name = ${account}`;
};

const linkOn = async (
  { sql, clock }: TestHouse,
  { tenantId, memberId }: Viewer,
  platform: Platform,
  userKey: string,
): Promise<void> => {
  await sql`
    insert into workspaces (tenant_id, platform, external_id, installed_at)
    values (${tenantId}, ${platform}, 'workspace', ${clock.now()})
    on conflict do nothing`;
  await sql`
    insert into identities (tenant_id, platform, workspace_id, external_id, member_id, linked_at)
    values (${tenantId}, ${platform}, 'workspace', ${userKey}, ${memberId}, ${clock.now()})`;
};
