/** Names of time zones as the IANA database has them. Pure. */

/** Area/Location, or a single word such as UTC; no offsets, as they know no summer time. */
const NAME = /^[a-z]+(?:[/_+-][a-z0-9]+)*$/i;

/** The zone in its usual spelling (`asia/shanghai` -> `Asia/Shanghai`); null where there is no such zone. */
export const readTimeZone = (written: string): string | null => {
  const name = written.trim().replaceAll(' ', '_');
  if (!NAME.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
};
