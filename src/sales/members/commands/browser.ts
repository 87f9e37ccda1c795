/** "Open in browser": a personal link to the console, shown once and never stored. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { browserTexts } from '../browser-texts.ts';

const PATH_LENGTH_MAX = 100;

const args = z.object({ path: z.string().max(PATH_LENGTH_MAX).startsWith('/').default('/') });
type Outcome = { address: string };

export const openInBrowser = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'inactive'>({
  name: 'browser',
  version: 1,
  words: { 'zh-CN': ['浏览器'], en: ['browser'] },
  summary: { 'zh-CN': '在浏览器中打开，链接只用一次', en: 'Open in a browser, by a link that works once' },
  example: { 'zh-CN': '浏览器', en: 'browser' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: () => ({}),
  run: async (desk, { viewer }, { path }) => {
    const address = await desk.personalLink(viewer, path);
    return address === null ? refuse('inactive') : { address };
  },
  view: (outcome, caller) => viewLink(outcome, caller),
  refusals: {
    inactive: () => ({ 'zh-CN': browserTexts['zh-CN'].inactive, en: browserTexts.en.inactive }),
  },
});

const viewLink = ({ address }: Outcome, { viewer }: Caller): Reply => {
  const texts = browserTexts[viewer.locale];
  return {
    audience: { kind: 'writer' },
    purpose: 'new',
    summary: texts.hint,
    blocks: [{ kind: 'text', text: texts.hint }],
    once: [{ kind: 'link', label: texts.open, address }],
  };
};
