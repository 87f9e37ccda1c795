/** How a member is known at the console: by name, in the console's one workspace. Pure. */

/** The console belongs to the one company of the installation. */
export const CONSOLE_WORKSPACE = 'console';

/** The name as a key: one spelling for any case, width or surrounding blanks. */
export const consoleUserKey = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
