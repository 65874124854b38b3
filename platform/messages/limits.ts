/** How much text may travel at once. Apart from the schemas, because the page script needs the numbers and may not carry Zod. */

/**
 * UTF-16 units in one request: some 10,000 words, which hardly an article has. Longer pages are sent in parts, so that
 * neither question nor answer keeps the tab busy for more than some milliseconds.
 */
export const mostTextInRequest = 64_000;

/** UTF-16 units of a page that are read at all; what follows is left out, and the reader is told. */
export const mostTextOfPage = 4_000_000;

/** One block: the reader of blocks parts longer runs (see `page/blocks/run.ts`). */
export const mostTextInBlock = 64_000;

export const mostBlocksInRequest = 40_000;
