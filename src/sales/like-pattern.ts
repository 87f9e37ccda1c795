/** A LIKE pattern that finds `words` anywhere: % and _ of the user are plain characters. */
export const likePattern = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
