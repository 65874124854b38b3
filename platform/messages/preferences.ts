import * as z from 'zod/mini';

/** Longest waiting time that a reader can choose, in milliseconds. */
const longestDelay = 1_500;
const delay = z.number().check(z.minimum(0), z.maximum(longestDelay));

/** How marks look and behave: the reader's settings, in the form of `page/preferences.ts`. */
export const preferences = z.strictObject({
  look: z.enum(['underline', 'tint', 'both']),
  marks: z.enum(['all', 'first', 'differs', 'panel']),
  names: z.boolean(),
  openDelay: delay,
  closeDelay: delay,
  modifier: z.enum(['none', 'alt', 'shift', 'control']),
  modifierOnly: z.boolean(),
});

export type Preferences = z.infer<typeof preferences>;
