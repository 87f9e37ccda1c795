/** What an account is (G8), and who stands around it (G9). */
import { z } from 'zod';
import { findAccount } from '../../accounts/store.ts';
import type { HandForm, HandValue } from '../../evidence/hand-form.ts';
import { RELEASE, released, releaseOption } from '../../evidence/release.ts';
import { factsOf } from '../../evidence/rules.ts';
import { ACCOUNT_CLASSES, CHAIN_PLACES } from '../kinds.ts';
import type { AccountRecords } from '../records.ts';
import { gradeTexts } from '../texts.ts';
import { selectField } from './select-field.ts';
import { formTexts } from './texts.ts';

const NAME_LENGTH_MAX = 120;
const RANK_LENGTH_MAX = 6;

export const kindForm: HandForm<AccountRecords> = {
  form: 'kind',
  title: { 'zh-CN': formTexts['zh-CN'].kind, en: formTexts.en.kind },
  fields: ({ ledger, file }, locale, shown) => {
    const texts = formTexts[locale];
    const place = factsOf(ledger, 'sector_place')[0]?.value;
    const accountClass = factsOf(ledger, 'account_class')[0]?.value;
    return [
      selectField(
        {
          name: 'kind',
          label: gradeTexts[locale].accountClass,
          value: shown?.('kind') ?? accountClass ?? null,
          give: releaseOption(accountClass !== undefined, false, locale),
        },
        ACCOUNT_CLASSES,
        (one) => gradeTexts[locale].classOf[one],
      ),
      {
        kind: 'text',
        name: 'sector',
        label: texts.sector,
        value: shown?.('sector') ?? place?.sector ?? file.industry ?? '',
        maxLength: NAME_LENGTH_MAX,
      },
      {
        kind: 'text',
        name: 'rank',
        label: texts.rank,
        value: shown?.('rank') ?? String(place?.rank ?? ''),
        maxLength: RANK_LENGTH_MAX,
      },
    ];
  },
  read: async (typed, { ledger }, { caller }) => {
    const kind = ACCOUNT_CLASSES.find((one) => one === typed('kind'));
    const sector = typed('sector').slice(0, NAME_LENGTH_MAX);
    const rank = typed('rank') === '' ? null : Number(typed('rank'));
    if (rank !== null && !(Number.isInteger(rank) && rank >= 1)) {
      return { errors: { rank: formTexts[caller.viewer.locale].noNumber } };
    }
    const before = factsOf(ledger, 'sector_place')[0]?.value;
    const isNewKind = kind !== undefined && kind !== factsOf(ledger, 'account_class')[0]?.value;
    const isNewPlace = sector !== '' && !(before?.sector === sector && before.rank === rank);
    const values: HandValue[] = [
      ...(isNewKind ? [{ property: 'account_class' as const, value: kind }] : []),
      ...(isNewPlace ? [{ property: 'sector_place' as const, value: { sector, rank } }] : []),
      ...(typed('kind') === RELEASE ? [released('account_class')] : []),
      ...(sector === '' && before !== undefined ? [released('sector_place')] : []),
    ];
    return { values };
  },
};

const HOLDS = ['stillSo', 'noMore'] as const;

export const chainForm: HandForm<AccountRecords> = {
  form: 'chain',
  title: { 'zh-CN': formTexts['zh-CN'].chain, en: formTexts.en.chain },
  fields: (_records, locale, shown) => {
    const texts = formTexts[locale];
    const company = shown?.('company') ?? '';
    return [
      selectField(
        { name: 'place', label: texts.place, value: shown?.('place') ?? null, required: true },
        CHAIN_PLACES,
        (one) => gradeTexts[locale].place[one],
      ),
      {
        kind: 'lookup',
        name: 'company',
        label: texts.company,
        source: 'accounts',
        value: company === '' ? null : { label: company, value: company },
        allowNew: true,
        required: true,
      },
      selectField(
        { name: 'holds', label: texts.holds, value: shown?.('holds') ?? 'stillSo', required: true },
        HOLDS,
        (one) => texts[one],
      ),
    ];
  },
  read: async (typed, { file }, { desk, caller }) => {
    const texts = formTexts[caller.viewer.locale];
    const place = CHAIN_PLACES.find((one) => one === typed('place'));
    const written = typed('company').slice(0, NAME_LENGTH_MAX);
    const isId = z.uuid().safeParse(written).success;
    const account = isId ? await findAccount(desk.sql, caller.viewer, written) : null;
    const name = account?.name ?? (isId ? '' : written);
    if (place === undefined || name === '' || account?.id === file.id) {
      return {
        errors: {
          ...(place === undefined ? { place: texts.needed } : {}),
          ...(name === '' ? { company: texts.needed } : {}),
          ...(account?.id === file.id ? { company: texts.itself } : {}),
        },
      };
    }
    const holds = typed('holds') !== 'noMore';
    return {
      values: [{ property: 'chain_link', value: { place, name, accountId: account?.id ?? null, holds } }],
    };
  },
};
