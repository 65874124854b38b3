/** Sentences that say all that a topic asks for: what is counted, whose it is, and where. Together that says more than each by itself. */
import type { ActiveTopic } from './active-topics.ts';
import type { Evidence } from './evidence.ts';
import type { GroundCode } from './grounds.ts';
import type { NounFit } from './site-memo.ts';

const SAYS_WHOSE: ReadonlySet<GroundCode> = new Set([
  'party-noun-phrase',
  'party-gap',
  'party-subject',
  'party-clause',
  'party-none',
] satisfies GroundCode[]);

const SAYS_WHERE: ReadonlySet<GroundCode> = new Set(['anchor-clause', 'anchor-sentence'] satisfies GroundCode[]);

/** Grounds with which something else is said in the sentence, or the value is somebody else's. */
const AGAINST: ReadonlySet<GroundCode> = new Set([
  'rival-clause',
  'other-name',
  'other-place',
  'wider-place',
  'cue-elsewhere',
  'other-cue-nearer',
  'other-cue-governs',
  'mark-missing',
  'mark-missing-entity',
  'anchor-far',
  'anchor-missing',
  'doubt-epoch',
  'doubt-noun',
  'value-far',
  'value-off',
] satisfies GroundCode[]);

/**
 * Whether a strong cue, by its `code`, governs the figure, its noun is what is counted, and party and place are named beside it, with nothing
 * against it. "Norland has 39 million people": of a country a weak cue says as much, where the noun is what is counted.
 */
export function isSaidInFull(
  topic: ActiveTopic,
  code: GroundCode,
  weak: boolean,
  fit: NounFit,
  grounds: readonly Evidence[],
): boolean {
  if (
    code !== 'cue-governs' ||
    (weak && !(topic.perEntity && fit === 'fits')) ||
    (topic.first !== undefined && fit !== 'fits')
  )
    return false;
  let saysWhose = false;
  let saysWhere = topic.anchors.length === 0;
  for (const ground of grounds) {
    if (AGAINST.has(ground.code)) return false;
    saysWhose ||= SAYS_WHOSE.has(ground.code);
    saysWhere ||= SAYS_WHERE.has(ground.code);
  }
  return saysWhose && saysWhere;
}
