/** Runs a read-only command for a page, without an inbox row: nothing is stored, nothing can be lost. */

import type { Caller } from '../chat/command.ts';
import type { Conversation } from '../chat/conversation.ts';
import { localDate } from '../chat/local-date.ts';
import { agedCard, forbidden, notUnderstood } from '../chat/router-replies.ts';
import type { Engine } from './apply.ts';

export const makeShow =
  <Desk>(engine: Engine<Desk>): Conversation['show'] =>
  async (viewer, place, name, args) => {
    const command = engine.registry.byName(name);
    if (command === null || !command.readOnly) return agedCard(viewer.locale);
    if (command.roles !== 'everyone' && !command.roles.includes(viewer.role)) return forbidden(viewer.locale);
    const checked = command.check(args);
    if (!checked.ok) return notUnderstood(viewer.locale);
    const now = engine.now();
    const caller: Caller = {
      viewer,
      place,
      inboundId: engine.newId(),
      now,
      today: localDate(now, viewer.timeZone),
      messageId: null,
    };
    const desk = engine.desk(engine.sql);
    return checked.bound.run(desk, caller, await checked.bound.prepare(desk, caller));
  };
