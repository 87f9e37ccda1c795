/** What Slack's client checks before it lets a user submit: docs.slack.dev/surfaces/modals, 2026-11. */
import { withChildren } from '../blocks/block.ts';
import { lengthOf } from '../blocks/checks.ts';
import type { InputElement } from '../blocks/element-places.ts';
import type { StateValue, View } from '../world/world.ts';

/** Constructed: words of our own for each kind of complaint. */
export type Complaint = 'required' | 'too short' | 'too long' | 'no number' | 'no e-mail' | 'no link';

/** By block_id; empty where everything may go. */
export const complaintsOf = ({ view, values }: View): Record<string, Complaint> => {
  const found: Record<string, Complaint> = {};
  for (const block of view.blocks.flatMap(withChildren)) {
    if (block.type !== 'input' || block.block_id === undefined) continue;
    const value = values[block.block_id]?.[block.element.action_id ?? ''];
    const complaint = complaintOf(block.element, value, block.optional === true);
    if (complaint !== null) found[block.block_id] = complaint;
  }
  return found;
};

const complaintOf = (
  element: InputElement,
  value: StateValue | undefined,
  isOptional: boolean,
): Complaint | null => {
  if (isEmpty(value)) return isOptional || element.type === 'file_input' ? null : 'required';
  const text = typeof value?.value === 'string' ? value.value : '';
  switch (element.type) {
    case 'plain_text_input':
      if (lengthOf(text) < (element.min_length ?? 0)) return 'too short';
      // Slack's own field takes 3,000 characters where the app names no other number.
      return lengthOf(text) > (element.max_length ?? 3000) ? 'too long' : null;
    case 'number_input':
      return isNumber(text, element) ? null : 'no number';
    case 'email_text_input':
      return /^[^@\s]+@[^@\s]+$/.test(text) ? null : 'no e-mail';
    case 'url_text_input':
      return URL.canParse(text) ? null : 'no link';
    default:
      return null;
  }
};

const isEmpty = (value: StateValue | undefined): boolean => {
  if (value === undefined) return true;
  const { type: _, ...rest } = value;
  return Object.values(rest).every((each) => each === null || (Array.isArray(each) && each.length === 0));
};

const isNumber = (
  text: string,
  {
    is_decimal_allowed: isDecimal,
    min_value: least,
    max_value: most,
  }: InputElement & { type: 'number_input' },
): boolean => {
  const value = Number(text);
  if (!Number.isFinite(value) || (!isDecimal && !Number.isInteger(value))) return false;
  return (least === undefined || value >= Number(least)) && (most === undefined || value <= Number(most));
};
