import * as z from 'zod/mini';
import { later } from '../later.ts';
import { mostTextInBlock } from './limits.ts';
import { shortText } from './page-text.ts';

/** What a document says of itself, as `page/head-facts.ts` gathers it: read from the page, so checked like a message. */
const headFacts = later(() =>
  z.strictObject({
    language: z.nullable(shortText()),
    canonical: z.nullable(shortText()),
    title: z.nullable(shortText()),
    headline: z.nullable(shortText()),
    meta: z.readonly(z.array(z.readonly(z.tuple([shortText(), shortText()]))).check(z.maxLength(200))),
    data: z.readonly(z.array(z.string().check(z.maxLength(mostTextInBlock))).check(z.maxLength(200))),
    times: z.readonly(z.array(shortText()).check(z.maxLength(200))),
  }),
);

/** The same of a page with the frames that are read with it. */
export const pageFacts = later(() =>
  z.extend(headFacts(), { frames: z.readonly(z.array(headFacts())).check(z.maxLength(20)) }),
);
