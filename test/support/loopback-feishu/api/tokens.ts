/** Tenant access tokens: given, checked, and what they allow. */
import { z } from 'zod';
import { Refused, refuseWhere } from '../rules/refused.ts';
import { limitOf } from '../rules/rules.ts';
import type { World } from '../world.ts';
import { argumentsOf, type Route, textArgument } from './route.ts';

const credentials = z.strictObject({
  app_id: textArgument('appSecret'),
  app_secret: textArgument('appSecret'),
});

export const TOKEN_ROUTE = {
  id: 'token',
  method: 'POST',
  path: '/open-apis/auth/v3/tenant_access_token/internal',
  scopes: [],
  open: true,
  handle: ({ world, body }) => {
    const { app_id, app_secret } = argumentsOf(credentials, body);
    const isApp = app_id === world.app.appId && app_secret === world.app.appSecret;
    refuseWhere(!isApp, 'appSecret', app_id);
    const token = world.makeId('t');
    world.tokens.set(token, world.now());
    return { flat: { tenant_access_token: token, expire: limitOf('tokenExpired') } };
  },
} as const satisfies Route;

/** Throws `Refused` where the token does not hold. */
export const checkToken = (world: World, token: string | null): void => {
  if (token === null) throw new Refused('tokenMissing');
  refuseWhere(!token.startsWith('t-'), 'tokenForm');
  const givenAt = world.tokens.get(token);
  if (givenAt === undefined) throw new Refused('tokenWrong');
  const ageS = (world.now().getTime() - givenAt.getTime()) / 1000;
  refuseWhere(ageS >= limitOf('tokenExpired'), 'tokenExpired');
};

export const checkScopes = (world: World, scopes: readonly string[]): void => {
  const isAllowed = scopes.length === 0 || scopes.some((scope) => world.app.scopes.has(scope));
  refuseWhere(!isAllowed, 'scope', `one of [${scopes.join(', ')}]`);
};
