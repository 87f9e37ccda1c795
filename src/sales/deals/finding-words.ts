/** Findings of a deal that are risks, as lines of its plan. Pure. */
import { formatDay, remarked } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { ListItem } from '../../chat/reply.ts';
import type { DealFinding } from './findings.ts';
import { dealLabels } from './label-texts.ts';
import { dealTexts } from './texts.ts';

export const riskItems = (findings: readonly DealFinding[], today: string, locale: Locale): ListItem[] =>
  findings.flatMap((finding) => {
    const text = riskWords(finding, today, locale);
    return text === null ? [] : [{ text, tone: 'warning' as const }];
  });

/** Null: a gap or a thing to do, not a risk. */
const riskWords = (finding: DealFinding, today: string, locale: Locale): string | null => {
  const texts = dealTexts[locale];
  const labels = dealLabels[locale];
  switch (finding.finding) {
    case 'ahead_of_buyer':
      return texts.aheadOfBuyer(labels.buyerStep[finding.step]);
    case 'late_check': {
      const check = labels.lateCheck[finding.check];
      return texts.lateMissing(finding.who === null ? check : remarked(check, finding.who, locale));
    }
    case 'told_lost':
      return texts.lossAsk(formatDay(finding.on, today, locale));
    case 'close_date_passed':
      return texts.slipAsk(formatDay(finding.missed, today, locale));
    case 'slipped':
      return texts.slipped(finding.times, finding.days);
    case 'stage_time':
      return texts.outlier(finding.days, finding.usual);
    case 'moved_ahead_of_evidence':
      return texts.aheadMark;
    case 'role_unmet':
      return finding.known === null
        ? texts.roleUnknown(labels.role[finding.role])
        : texts.roleUnmet(finding.known);
    default:
      return null;
  }
};
