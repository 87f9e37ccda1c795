/** The value of "show the rest": which part, of a message or of App Home, and in which place it was answered. */
import type { Place } from '../../chat/inbound.ts';
import { placeOf, readPlace } from './place.ts';
import type { RestLink } from './render/message.ts';

export type RestAsked = { part: number; from: 'message' | 'home'; place: Place };

export const restLink =
  (place: Place, from: RestAsked['from'] = 'message'): RestLink =>
  (part) =>
    `${part} ${from} ${place.id}`;

/** Null where the value is none of ours. It comes from outside: what it leads to is the viewer's own, or nothing. */
export const readRestLink = (value: string): RestAsked | null => {
  const [, part, from, id = ''] = /^(\d{1,3}) (message|home) (\S+)$/.exec(value) ?? [];
  const place = readPlace(id);
  if (part === undefined || place === null) return null;
  return { part: Number(part), from: from === 'home' ? 'home' : 'message', place: placeOf(place) };
};
