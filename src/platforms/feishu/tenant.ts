/** Whose app it is. A self-built app belongs to one tenant: what comes from another is none of ours. */
import { type Api, findTenantKey } from './api.ts';
import type { FeishuOptions } from './feishu-options.ts';
import { workspaceKeyOf } from './workspace.ts';

export type Tenant = {
  /** Null as long as nobody told. */
  known: () => { key: string; tenantKey: string } | null;
  /** As configured, else as Feishu says. Leaves it unknown where Feishu does not say. */
  ask: () => Promise<void>;
  /** The first event, signed or over our own connection, tells it where nothing else did. */
  belongs: (tenantKey: string) => Promise<boolean>;
};

export const makeTenant = (
  options: Pick<FeishuOptions, 'domain' | 'tenantKey' | 'claimWorkspace' | 'log'>,
  api: Api,
): Tenant => {
  let known: ReturnType<Tenant['known']> = null;
  const learn = async (tenantKey: string): Promise<void> => {
    const key = workspaceKeyOf(options.domain, tenantKey);
    await options.claimWorkspace(key);
    known = { key, tenantKey };
  };
  return {
    known: () => known,
    ask: async () => {
      if (options.tenantKey !== null) return learn(options.tenantKey);
      const found = await findTenantKey(api);
      if (found.ok) return learn(found.value);
      options.log.warn('feishu does not tell the tenant: learned from the first event');
    },
    belongs: async (tenantKey) => {
      if (known === null) await learn(tenantKey);
      const isOurs = known?.tenantKey === tenantKey;
      if (!isOurs) options.log.warn('an event of another tenant');
      return isOurs;
    },
  };
};
