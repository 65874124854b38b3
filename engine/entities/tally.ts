/** Counts of what speaks for and against, by entity and place. */
export interface Tally {
  add(entity: number, place: number, against: boolean, weight: number): void;
  for(entity: number, place: number): number;
  against(entity: number, place: number): number;
}

/** Entities and places are small numbers; a place must be below this. */
const PLACES = 2 ** 26;

export function createTally(): Tally {
  const pro = new Map<number, number>();
  const contra = new Map<number, number>();
  return {
    add(entity, place, against, weight) {
      const counts = against ? contra : pro;
      const key = entity * PLACES + place;
      counts.set(key, (counts.get(key) ?? 0) + weight);
    },
    for: (entity, place) => pro.get(entity * PLACES + place) ?? 0,
    against: (entity, place) => contra.get(entity * PLACES + place) ?? 0,
  };
}
