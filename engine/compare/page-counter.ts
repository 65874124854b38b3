/** Who counted according to the page, found again among the counters of the topic. */
import type { AnalysedFigure } from '../analysis.ts';
import type { PackIndex } from '../index/pack-index.ts';
import type { PageText } from '../page.ts';
import type { Group } from './groups.ts';
import type { PageCounter } from './reasons/context.ts';

/** Words that stand for a name said before: the name says more. */
const pronouns: ReadonlySet<string> = new Set([
  'he',
  'she',
  'it',
  'they',
  'his',
  'her',
  'its',
  'their',
  'er',
  'sie',
  'il',
  'elle',
  'ils',
  'він',
  'вона',
  'он',
  'она',
]);

/** Whether an entity of the page and an origin are one: the pack says so, or they bear one name. */
function isOrigin(group: Group, entityId: string, names: ReadonlySet<string>): boolean {
  if (group.id === null) return false;
  if (group.entity === entityId || group.id === entityId) return true;
  return names.has(group.name.toLowerCase()) || (group.short !== null && names.has(group.short.toLowerCase()));
}

/** Whether a name stands as whole words in the page's; not where the page names two: whose of them the count is, it does not say. */
function holdsName(words: string, name: string): boolean {
  const at = words.indexOf(name);
  if (at < 0) return false;
  const [before, behind] = [words.slice(0, at), words.slice(at + name.length)];
  const isWhole = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind);
  return isWhole && !/(?:^| )and(?: |$)/.test(`${before}|${behind}`);
}

/** Words of a name that tell nothing apart. */
const smallWords: ReadonlySet<string> = new Set(['', 'the', 'a', 'of', 's', 'and', 'its', 'own']);

/** The words of a name in alphabetical order, every name of a party being one: "Israeli government" and "Government of Israel" are alike. */
function wordsOf(name: string, party: readonly string[]): string {
  let text = ` ${name.toLowerCase().replace(/[’']s?(?![\p{L}\p{N}])/gu, ' ')} `;
  for (const alias of party) text = text.replace(` ${alias} `, ' @ ');
  const words = text.split(/[^\p{L}\p{N}@]+/u).filter((word) => !smallWords.has(word));
  return words.sort().join(' ');
}

/** The only origin of a party whose name has the page's words, in whatever order. */
function reordered(words: string, groups: readonly Group[], index: PackIndex): Group | undefined {
  const [group, other] = groups.filter(({ side, name, short }) => {
    const party = side === null ? undefined : index.entity(side);
    if (!party) return false;
    const aliases = [party.name, ...party.aliases.map(({ text }) => text)].map((alias) => alias.toLowerCase());
    aliases.sort((a, b) => b.length - a.length);
    const own = wordsOf(words, aliases);
    // The party's name alone may stand for any of its bodies.
    return own.includes(' ') && [name, short ?? ''].some((one) => wordsOf(one, aliases) === own);
  });
  return other ? undefined : group;
}

/** The origin whose name, or short name, the page prints. */
function named(words: string, groups: readonly Group[]): Group | undefined {
  const bare = words.replace(/^the /, '');
  const counters = groups.filter(({ id }) => id !== null);
  return (
    counters.find(({ short }) => short?.toLowerCase() === bare) ??
    counters.find(({ name }) => holdsName(words, name.toLowerCase()))
  );
}

/** Words that a name must share to be a shorter form of it: "ministry" alone may be any. */
const fewestWords = 2;

/** The only origin whose name ends in the page's words: "the emergencies ministry" of "Norlandian Emergencies Ministry". */
function shortened(words: string, groups: readonly Group[]): Group | undefined {
  const bare = words.replace(/^the /, '');
  if (bare.split(' ').length < fewestWords) return undefined;
  const isLonger = (name: string | null): boolean => name?.toLowerCase().endsWith(` ${bare}`) ?? false;
  const [group, other] = groups.filter(({ id, name, short }) => id !== null && (isLonger(name) || isLonger(short)));
  return other ? undefined : group;
}

/** The page's attribution with its origin; null when the page does not say who counted, or says "he" of nobody that a pack knows. */
export function pageCounter(
  attribution: AnalysedFigure['attribution'],
  block: number,
  page: PageText,
  groups: readonly Group[],
  index: PackIndex,
): PageCounter | null {
  if (!attribution) return null;
  const text = page.blocks.find(({ id }) => id === block)?.text ?? '';
  const printed = text.slice(attribution.start, attribution.end);
  const entity = attribution.entity === null ? undefined : index.entity(attribution.entity);
  const isPronoun = pronouns.has(printed.toLowerCase());
  const words = isPronoun ? (entity?.name ?? '') : printed;
  if (words === '') return null;
  const names = new Set(
    entity ? [entity.name, ...entity.aliases.map(({ text: alias }) => alias)].map((name) => name.toLowerCase()) : [],
  );
  const lower = words.toLowerCase();
  const group =
    groups.find((candidate) => entity && isOrigin(candidate, attribution.entity ?? '', names)) ??
    named(lower, groups) ??
    reordered(lower, groups, index) ??
    shortened(lower, groups);
  return { words, origin: group?.id ?? null, party: group?.party ?? null };
}
