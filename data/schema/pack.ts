import * as z from 'zod/mini';
import { claim, origin, outlet } from './claim.ts';
import { entity } from './entity.ts';
import { measure, nounClass } from './measure.ts';
import { topic } from './topic.ts';
import { id, language, partialDate } from './vocabulary.ts';

/** A versioned data file of measures, entities, topics, origins, outlets and claims. */
export const pack = z.strictObject({
  format: z.literal('sidelight-pack'),
  id,
  revision: z.number().check(z.int(), z.positive()),
  title: z.string(),
  description: z.string(),
  licence: z.string(),
  attribution: z.array(z.string()),
  languages: z.array(language),
  /** Lowest engine version that reads this pack. */
  minimumEngine: z.number(),
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
