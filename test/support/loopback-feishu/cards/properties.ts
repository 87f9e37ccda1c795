/**
 * Properties that several components of card JSON 2.0 have. The message of an issue is the id of the rule that it
 * holds; `unrecognized_keys` and wrong kinds are named in `check-card.ts`.
 */
import { z } from 'zod';
import { type LimitId, limitOf, type RuleId } from '../rules/rules.ts';

/** https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/configure-multi-language-content, read 2026-11. */
export const LANGUAGES = [
  'zh_cn',
  'en_us',
  'ja_jp',
  'zh_hk',
  'zh_tw',
  'id_id',
  'vi_vn',
  'th_th',
  'pt_br',
  'es_es',
  'ko_kr',
  'de_de',
  'fr_fr',
  'it_it',
  'ru_ru',
  'ms_my',
] as const;

export type Language = (typeof LANGUAGES)[number];

export const lengthOf = (text: string): number => [...text].length;

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, rule: RuleId) =>
  z.enum(values, { error: rule });

export const matching = (pattern: RegExp, rule: RuleId) => z.string().regex(pattern, { error: rule });

export const wholeNumber = (from: number, to: number, rule: RuleId) =>
  z.number().refine((value) => Number.isInteger(value) && value >= from && value <= to, { error: rule });

/** By language, of a rule's own where a key is none. */
export const byLanguage = <Value extends z.ZodType>(value: Value, rule: RuleId) =>
  z.record(
    z.string().refine((key) => (LANGUAGES as readonly string[]).includes(key), { error: rule }),
    value,
  );

const filled = (rule: LimitId | null) =>
  z
    .string()
    .refine((text) => text.length > 0, { error: 'textEmpty' satisfies RuleId })
    .refine((text) => rule === null || lengthOf(text) <= limitOf(rule), rule === null ? {} : { error: rule });

/** `element_id` is checked over the whole card. */
export const elementId = z.string().optional();

/** Says `rule` where something else stands instead of an object, or nothing. */
export const whenMissing = (rule: RuleId) => (issue: { code?: string }) =>
  issue.code === 'invalid_type' ? rule : undefined;

const textOf = <const Tags extends readonly [string, ...string[]]>(
  tags: Tags,
  most: LimitId | null,
  missing: RuleId = 'badProperty',
) =>
  z.strictObject(
    {
      tag: z.enum(tags, { error: 'textTag' satisfies RuleId }),
      element_id: elementId,
      content: filled(most),
      i18n_content: byLanguage(filled(most), 'languageKey').optional(),
    },
    { error: whenMissing(missing) },
  );

export const plainText = (most: LimitId | null = null, missing: RuleId = 'badProperty') =>
  textOf(['plain_text'], most, missing);
export const titleText = () => textOf(['plain_text', 'lark_md'], null);

/** Colours and sizes are checked over the whole card: `config.style` may add some. */
export const styledText = z.strictObject({
  ...textOf(['plain_text', 'lark_md'], null).shape,
  text_size: z.string().optional(),
  text_color: z.string().optional(),
  text_align: oneOf(['left', 'center', 'right'], 'textAlign').optional(),
  lines: z.int().min(1).optional(),
});

export const icon = z.strictObject({
  tag: z.enum(['standard_icon', 'custom_icon']),
  token: z.string().optional(),
  color: z.string().optional(),
  img_key: z.string().optional(),
  size: z.string().optional(),
});

const pixels = (rule: 'margin' | 'padding', lowest: number) =>
  z.string().refine(
    (text) => {
      const sides = text.trim().split(/\s+/);
      const isSide = (side: string) => /^-?\d+(px)?$/.test(side) && within(Number.parseInt(side, 10));
      const within = (value: number) => value >= lowest && value <= limitOf(rule);
      return [1, 2, 4].includes(sides.length) && sides.every(isSide);
    },
    { error: rule },
  );

export const margin = pixels('margin', -limitOf('margin')).optional();
export const padding = pixels('padding', 0).optional();

export const spacing = z
  .string()
  .refine(
    (text) => {
      if (['small', 'medium', 'large', 'extra_large'].includes(text)) return true;
      return /^\d+px$/.test(text) && Number.parseInt(text, 10) <= limitOf('spacing');
    },
    { error: 'spacing' satisfies RuleId },
  )
  .optional();

/** `default`, `fill` or so many px at least. */
export const width = z
  .string()
  .refine(
    (text) =>
      ['default', 'fill'].includes(text) ||
      (/^\d+px$/.test(text) && Number.parseInt(text, 10) >= limitOf('componentWidth')),
    { error: 'componentWidth' satisfies RuleId },
  )
  .optional();

export const layout = {
  direction: z.enum(['vertical', 'horizontal']).optional(),
  horizontal_spacing: spacing,
  vertical_spacing: spacing,
  horizontal_align: z.enum(['left', 'center', 'right']).optional(),
  vertical_align: z.enum(['top', 'center', 'bottom']).optional(),
  padding,
};

export const links = z.strictObject({
  url: z.string().optional(),
  pc_url: z.string().optional(),
  ios_url: z.string().optional(),
  android_url: z.string().optional(),
});

export const confirm = z.strictObject({
  title: plainText(null, 'confirmTitle'),
  text: plainText(null, 'confirmTitle'),
});

const behavior = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('callback'),
      value: z.record(z.string(), z.unknown(), { error: 'behaviorValue' satisfies RuleId }),
    }),
    z.strictObject({
      type: z.literal('open_url'),
      default_url: z.string({ error: 'behaviorUrl' satisfies RuleId }).min(1, { error: 'behaviorUrl' }),
      pc_url: z.string().optional(),
      ios_url: z.string().optional(),
      android_url: z.string().optional(),
    }),
  ],
  { error: 'behaviorType' satisfies RuleId },
);

export const behaviors = z.array(behavior).optional();

/** Components are checked one by one: here they only have to be a list. */
export const children = z.array(z.unknown());
