/**
 * All that reads a page's text: the engine with its tables of words. It is fetched by `import()` at the first text that
 * comes, so that a worker that was woken for anything else, or still waits for the packs, has not laid it out yet.
 */
export { analyse } from '../../engine/analyse.ts';
export { compareAnswer, placeAnswer } from './answers.ts';
export { marksOf } from './marks.ts';
