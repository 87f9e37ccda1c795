/** A picture of a message must be a file that Slack has, and has done with. */
import type { Block } from '../blocks/block.ts';
import { refuse } from '../blocks/refusal.ts';
import type { World } from '../world/world.ts';

export const checkFiles = ({ uploads, filesHeld }: World, blocks: readonly Block[] = []): void => {
  blocks.forEach((block, index) => {
    const id = block.type === 'image' ? block.slack_file?.id : undefined;
    if (id !== undefined && (filesHeld || uploads.get(id)?.isComplete !== true)) {
      throw refuse('slackFile', `invalid slack file [json-pointer:/blocks/${index}/slack_file]`);
    }
  });
};
