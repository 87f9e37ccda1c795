/** Whether a request comes from our own pages. Pure: headers in, answer out. */

type OriginHeaders = { host: string | null; origin: string | null; fetchSite: string | null };

/**
 * Accepts a POST whose Origin is the console's own. Browsers that send no Origin say so by Sec-Fetch-Site;
 * with neither header the form token alone decides.
 */
export const isSameOrigin = (headers: OriginHeaders, publicUrl: string | null): boolean => {
  if (headers.origin !== null) return isOwnHost(hostOf(headers.origin), headers.host, publicUrl);
  return headers.fetchSite === null || headers.fetchSite === 'same-origin' || headers.fetchSite === 'none';
};

const isOwnHost = (originHost: string | null, host: string | null, publicUrl: string | null): boolean =>
  originHost !== null && (originHost === host || (publicUrl !== null && originHost === hostOf(publicUrl)));

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/** A page of ours to go on to, `/` for anything that would lead elsewhere or come back to the entrance. */
export const ownPath = (asked: string): string => {
  const isPath = /^\/(?![/\\])[^\s\\]*$/.test(asked) && URL.canParse(asked, 'http://console');
  return isPath && new URL(asked, 'http://console').host === 'console' && !asked.startsWith('/enter/')
    ? asked
    : '/';
};

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

export const isLoopback = (hostname: string): boolean => LOOPBACK_NAMES.has(hostname);

/**
 * Without a password the console serves loopback names alone: otherwise a page elsewhere could point its own
 * name at 127.0.0.1 and read the answers (DNS rebinding).
 */
export const isServedHost = (host: string | null, publicUrl: string | null): boolean => {
  if (host === null) return false;
  if (publicUrl !== null && host === hostOf(publicUrl)) return true;
  const url = `http://${host}`;
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
};
