import * as z from 'zod/mini';
import { claim, origin, outlet } from './claim.ts';
import { entity } from './entity.ts';
import { measure, nounClass } from './measure.ts';
import { topic } from './topic.ts';
import { id, language, name, partialDate } from './vocabulary.ts';

/** A versioned data file of measures, entities, topics, origins, outlets and claims. */
export const pack = z.strictObject({
  format: z.literal('sidelight-pack'),
  id,
  /** Whole number that grows with each published change. */
  revision: z.number().check(z.int(), z.positive()),
  title: name,
  /** What it covers, in a sentence or two. */
  description: name,
  /** Licence of the pack as a whole: an SPDX code or a name. */
  licence: name,
  /** Whom to credit, one a line, as it is to be shown. */
  attribution: z.array(name),
  /** Languages of its cues and aliases. */
  languages: z.array(language),
  /** Lowest engine version that reads this pack. */
  minimumEngine: z.number().check(z.int(), z.positive()),
  /** Up to which date its claims reach. */
  reachesTo: partialDate,
  nounClasses: z.array(nounClass),
  measures: z.array(measure),
  entities: z.array(entity),
  topics: z.array(topic),
  origins: z.array(origin),
  outlets: z.array(outlet),
  claims: z.array(claim),
});
export type Pack = z.infer<typeof pack>;
