/** Reads each visit of a daily report on its own. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import type { VisitContent } from './content.ts';
import type { Visit } from './find-visits.ts';
import { readNote } from './read-note.ts';

/** Drafts made of one report: more cards than this nobody confirms; the last one keeps the rest of the text. */
const MAX_PARTS = 20;

export type ReportPart = { rawText: string; content: VisitContent; degraded: boolean };

/** In order. A part without a date has that of the report. */
export const readParts = async (desk: Desk, caller: Caller, report: Visit): Promise<ReportPart[]> => {
  const parts: ReportPart[] = [];
  for (const rawText of textsOf(report)) {
    const { content, degraded } = await readNote(desk, caller, rawText);
    parts.push({ rawText, degraded, content: asOnePart(content, report.content) });
  }
  return parts;
};

const textsOf = ({ rawText, content }: Visit): string[] =>
  content.parts
    .slice(0, MAX_PARTS)
    .map(({ start, end }, index) => rawText.slice(start, index === MAX_PARTS - 1 ? undefined : end).trim())
    .filter((text) => text !== '');

/** Offsets of the report mean nothing in its part, so the date comes without its quote. */
const asOnePart = (content: VisitContent, report: VisitContent): VisitContent => ({
  ...content,
  parts: [],
  visitDate: content.visitDate ?? (report.visitDate === null ? null : { ...report.visitDate, quote: null }),
});
