/** Finding on a surface what a user means by a name. */
import { type Block, elementsOf, withChildren } from '../blocks/block.ts';
import type { ActionElement } from '../blocks/element-places.ts';
import type { Stage } from '../payloads/actions.ts';
import { channelOf, messageAt } from '../world/places.ts';
import type { Surface } from './see.ts';
import type { Session } from './session.ts';

export type Placed = { block: Block; blockId: string; actionId: string; element: ActionElement };

export const placedOn = (blocks: readonly Block[]): Placed[] =>
  blocks
    .flatMap(withChildren)
    .flatMap((block) =>
      elementsOf(block).flatMap((element) =>
        'action_id' in element
          ? [{ block, blockId: block.block_id ?? '', actionId: element.action_id ?? '', element }]
          : [],
      ),
    );

/** Something to press: what it says, and what is sent of it. */
export type Pressable = Placed & { label: string; action: Record<string, unknown> };

export const pressablesOn = (blocks: readonly Block[]): Pressable[] => placedOn(blocks).flatMap(pressables);

const pressables = (placed: Placed): Pressable[] => {
  const { element } = placed;
  const of = (label: string, action: Record<string, unknown>): Pressable => ({ ...placed, label, action });
  switch (element.type) {
    case 'button':
    case 'icon_button':
      return [of(element.text.text, { text: element.text, value: element.value ?? '' })];
    case 'feedback_buttons':
      return [element.positive_button, element.negative_button].map(({ text, value }) =>
        of(text.text, { text, value }),
      );
    case 'overflow':
      return element.options.map((option) => of(option.text.text, { selected_option: option }));
    default:
      return [];
  }
};

/** Names one of several that say the same. */
export const placeNameOf = ({ blockId, actionId }: Placed): string => `${blockId}/${actionId}`;

/** The only one with that label, action_id or place's name; throws with what there is. */
export const pressable = (surface: Surface, name: string): Pressable => {
  const all = pressablesOn(surface.blocks);
  const [found, ...more] = all.filter((one) => [one.label, one.actionId, placeNameOf(one)].includes(name));
  if (found !== undefined && more.length === 0) return found;
  const labels = all.map(({ label }) => label).join(', ');
  throw new Error(`${more.length === 0 ? 'no' : 'several'} "${name}" among: ${labels}`);
};

/** The only menu or input called so: by its label, placeholder, block_id or action_id. */
export const choosable = (blocks: readonly Block[], name: string): Placed => {
  const all = placedOn(blocks);
  const [found, ...more] = all.filter((placed) => namesOf(placed).includes(name));
  if (found !== undefined && more.length === 0) return found;
  const names = all.map((placed) => namesOf(placed)[0] ?? '').join(', ');
  throw new Error(`${more.length === 0 ? 'no' : 'several'} "${name}" among: ${names}`);
};

const namesOf = ({ block, blockId, actionId, element }: Placed): string[] => [
  ...(block.type === 'input' ? [block.label.text] : []),
  ...('placeholder' in element && element.placeholder !== undefined ? [element.placeholder.text] : []),
  ...(block.type === 'section' && block.text !== undefined ? [block.text.text] : []),
  blockId,
  actionId,
];

/** Where it stands by now; throws where it has gone. */
export const stageOf = ({ world, workspace }: Session, surface: Surface): Stage => {
  if (surface.kind !== 'message') {
    const view = world.views.get(surface.viewId);
    if (view === undefined) throw new Error(`the ${surface.kind} "${surface.title}" is closed`);
    return { kind: 'view', view };
  }
  const channel = channelOf(workspace, surface.channelId);
  const message = messageAt(channel, surface.ts);
  if (message === null) throw new Error('the message is gone');
  return { kind: 'message', channel, message };
};
