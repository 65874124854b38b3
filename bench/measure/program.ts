/** What a reading of a page runs, together with its steps, which are measured by themselves. Built as the program that ships. */
export { readBlock } from '../../engine/figures/read.ts';
export { scan } from '../../engine/scan/scan.ts';
export * from '../../entrypoints/background/reading.ts';
