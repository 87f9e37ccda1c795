import { label } from './buttons.ts';
import type { Element, Panel } from './card.ts';

/** Folded until it is opened; a thin frame holds together what is in it. */
export const drawPanel = (title: string, elements: readonly Element[]): Panel => ({
  tag: 'collapsible_panel',
  expanded: false,
  border: { color: 'grey', corner_radius: '6px' },
  padding: '8px',
  header: {
    title: label(title),
    icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 16px' },
    icon_position: 'follow_text',
    icon_expanded_angle: -180,
  },
  elements,
});
