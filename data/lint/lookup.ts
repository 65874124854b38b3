import type { Measure } from '../schema/measure.ts';
import type { Pack } from '../schema/pack.ts';
import type { Topic } from '../schema/topic.ts';

/** Rows of all packs that are read together, found by reference. */
export interface Lookup {
  readonly packs: readonly Pack[];
  /** The topic that a reference in `pack` means, with the pack that has it. */
  topic(reference: string, pack: Pack): { readonly topic: Topic; readonly pack: Pack } | undefined;
  /** The measure that a reference in `pack` means. */
  measure(reference: string, pack: Pack): Measure | undefined;
}

/** Makes the tables once, so that each rule is linear in the rows. */
export function createLookup(packs: readonly Pack[]): Lookup {
  const topics = new Map<string, { readonly topic: Topic; readonly pack: Pack }>(
    packs.flatMap((pack) => pack.topics.map((topic) => [`${pack.id}/${topic.id}`, { topic, pack }] as const)),
  );
  const measures = new Map<string, Measure>(
    packs.flatMap((pack) => pack.measures.map((measure) => [`${pack.id}/${measure.id}`, measure] as const)),
  );
  return {
    packs,
    topic: (reference, pack) => topics.get(qualify(reference, pack)),
    measure: (reference, pack) => measures.get(qualify(reference, pack)),
  };
}

/** `nk-killed` in the pack `kursk` as `kursk/nk-killed`. */
export function qualify(reference: string, pack: Pack): string {
  return reference.includes('/') ? reference : `${pack.id}/${reference}`;
}
