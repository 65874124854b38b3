/**
 * The page script is small and stays in every tab. What attends to the reader, pointer on a mark, keys, questions of the
 * panel, is loaded into the same world when it is first needed, and the card's code with the first hover. This is where
 * the three meet: under `meetingKey` on the global object of our world, which the page cannot see.
 */
import type { CardFactory } from '../card/contract.ts';
import type { Presence } from '../presence.ts';
import type { Attendant } from './contract.ts';

export interface MeetingPlace {
  readonly presence: Presence;
  attend?: (presence: Presence) => Attendant;
  card?: CardFactory;
}

export const meetingKey = '__sidelight';

/** The place on the global object; undefined where no page script runs. */
export function meetingPlace(): MeetingPlace | undefined {
  return (globalThis as unknown as Record<string, MeetingPlace | undefined>)[meetingKey];
}
