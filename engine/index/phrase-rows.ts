/** How the phrases of measures, topics and noun classes lie in the index. */
import type { PhraseOwner } from './phrases.ts';

/** Words of a phrase's row: its `PhraseKind`, its first row among the owners. The row after the last phrase closes the list. */
export const PHRASE_ROW = 2;
/** Words of an owner's row: number of the string with its id, kind, voice and strength as places in the lists below. */
export const OWNER_ROW = 4;

export const ownerKinds = ['measure', 'topic', 'nounClass'] as const satisfies readonly PhraseOwner['ownerKind'][];
export const voices = ['none', 'patient', 'agent'] as const satisfies readonly PhraseOwner['voice'][];
export const strengths = ['strong', 'weak'] as const satisfies readonly PhraseOwner['strength'][];
