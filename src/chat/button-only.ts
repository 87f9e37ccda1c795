/** What commands that only buttons and forms call have in common: no word, no line in help. */
export const buttonOnly = {
  version: 1,
  words: { 'zh-CN': [], en: [] },
  example: { 'zh-CN': '', en: '' },
  roles: 'everyone',
  readOnly: false,
  parse: () => ({}),
} as const;
