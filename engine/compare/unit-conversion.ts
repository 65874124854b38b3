/** Conversion between the units in which claims of one topic are printed. */
import { UNITS, type Unit } from '../figures/units.ts';

/** Codes that packs write otherwise than figures do. */
const synonyms: Readonly<Record<string, string>> = { tonnes: 't', acre: 'acres', knot: 'knots', litres: 'l' };

/** `people per day` and `people/day` are one unit. */
function spelled(unit: string): string {
  const short = unit.replace(' per ', '/');
  return synonyms[short] ?? short;
}

/** Things counted by the piece: people, settlements, and what a pack names by its own word ("shells"); not a rate. */
function isPiece(unit: string): boolean {
  const known = UNITS.get(unit);
  if (known) return known.dimension === 'people' || known.dimension === 'count';
  return !unit.includes('/') && unit !== 'date' && unit !== 'other';
}

function convertible(unit: Unit | undefined): unit is Unit & { readonly factor: number } {
  return unit !== undefined && unit.factor !== null && unit.dimension !== null;
}

/** A function from values in `from` to values in `to`; null when they do not convert (euros into dollars, a day's rate into a total). */
export function conversion(from: string, to: string): ((value: number) => number) | null {
  const [source, target] = [spelled(from), spelled(to)];
  if (source === target || (isPiece(source) && isPiece(target))) return (value) => value;
  const [one, other] = [UNITS.get(source), UNITS.get(target)];
  if (!convertible(one) || !convertible(other) || one.dimension !== other.dimension) return null;
  const scale = one.factor / other.factor;
  const shift = ((one.offset ?? 0) - (other.offset ?? 0)) / other.factor;
  return (value) => value * scale + shift;
}
