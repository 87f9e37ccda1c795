import { defineTexts } from '../../chat/locale.ts';

export const browserTexts = defineTexts({
  'zh-CN': {
    open: '在浏览器中打开',
    hint: '链接只属于你，十分钟内有效，只能用一次。',
    inactive: '你的账号已停用，请找管理员。',
  },
  en: {
    open: 'Open in browser',
    hint: 'The link is yours alone. It works once, within ten minutes.',
    inactive: 'Your account is no longer active. Please ask an admin.',
  },
});
