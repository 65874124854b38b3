/** The choices that labelled figures give: all topics that a figure could be about, and which of them the labels accept. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { analyse } from '../../engine/analyse.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import { isByValue } from '../../engine/match/by-value.ts';
import type { Candidate } from '../../engine/match/candidate.ts';
import { NEAR } from '../../engine/match/cue-link.ts';
import type { GroundCode } from '../../engine/match/grounds.ts';
import { isSameCount } from '../../engine/match/likeliest.ts';
import { readText } from '../read-text.ts';
import type { GoldLabel } from '../score-articles.ts';

/** One topic that a figure may be about. */
export interface Option {
  readonly key: string;
  readonly codes: readonly GroundCode[];
  /** Distance of the cue, as the odds count it. */
  readonly distance: number;
  /** Others have published the figure's value. */
  readonly published: boolean;
  readonly right: boolean;
  /** Keys of the other options that are the same count, more narrowly told. */
  readonly same: readonly string[];
}

/** A figure with its open topics; those of one `round` of writing are held back together. */
export interface Choice {
  readonly round: string;
  readonly document: string;
  readonly surface: string;
  readonly label: string | null;
  readonly options: readonly Option[];
}

const bare = (key: string): string => key.slice(key.indexOf('/') + 1).split('@')[0] ?? key;

/** Whether a label accepts a topic: the same one, an alternative, and the right entity where it names one. */
function accepts(label: GoldLabel, key: string, index: PackIndex): boolean {
  const about = index.topic(key)?.about;
  const code = about ? (index.entity(about)?.iso3 ?? about.slice(about.indexOf('/') + 1)) : null;
  if (label.subject && code !== null && label.subject.toLowerCase() !== code.toLowerCase()) return false;
  return [label.topic, ...(label.alt ?? [])].includes(bare(key));
}

/** The open candidates of a figure as options; `isRight` by a candidate's key. */
export function optionsOf(candidates: readonly Candidate[], isRight: (key: string) => boolean): Option[] {
  const open = candidates.filter(({ stop }) => !stop);
  return open.map((candidate) => ({
    key: candidate.key,
    codes: candidate.evidence.map(({ code }) => code),
    distance: Math.min(candidate.link?.cost ?? 0, NEAR),
    published: candidate.published,
    right: isRight(candidate.key),
    same: open.filter((one) => isSameCount(one.topic, candidate.topic)).map(({ key }) => key),
  }));
}

/** What was written in one go has the same number in the names of its folders: `kursk-five-open`, `world-five-open`; the first has none. */
const roundOf = (folder: string): string =>
  basename(folder)
    .split('-')[1]
    ?.replace(/^(open|held)$/, 'one') ?? 'one';

/** Reads a folder with `gold.jsonl` and the articles that it labels. Gives the figures that some open topic could be about. */
export function choicesOf(folder: string, index: PackIndex): Choice[] {
  const labels = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldLabel);
  const choices: Choice[] = [];
  for (const doc of new Set(labels.map((label) => label.doc))) {
    const own = new Map(labels.filter((label) => label.doc === doc).map((label) => [label.numeralStart, label]));
    const document = readText(readFileSync(join(folder, doc), 'utf8'));
    analyse(document.page, index, (passage, at, candidates) => {
      const start = passage.figures[at]?.numeralStart ?? -1;
      const label = own.get((document.blockStart.get(passage.block.id) ?? 0) + start);
      const options = label ? optionsOf(candidates, (key) => accepts(label, key, index)) : [];
      if (!label || options.length === 0) return;
      const { surface, topic } = label;
      choices.push({ round: roundOf(folder), document: `${folder}/${doc}`, surface, label: topic, options });
    });
  }
  return choices;
}

const isContext = (code: GroundCode): boolean => code.startsWith('context-') || code.startsWith('subject-');

/** The same choices as a pack without context words would give them: it is told from other grounds alone. */
export const withoutContext = (choices: readonly Choice[]): Choice[] =>
  choices.map((choice) => ({
    ...choice,
    options: choice.options.map((option) => ({
      ...option,
      codes: [...option.codes.filter((code) => !isContext(code)), 'context-unknown' as const],
    })),
  }));

const isInventory = (code: GroundCode): boolean => code.startsWith('told-');

/** The same choices as at first sight, when nothing is known of the page's other figures. */
export const atFirstSight = (choices: readonly Choice[]): Choice[] =>
  choices.map((choice) => ({
    ...choice,
    options: choice.options.map((option) => ({ ...option, codes: option.codes.filter((code) => !isInventory(code)) })),
  }));

/** What only a published number says of a topic. */
const isOfValue = (code: GroundCode): boolean => /^(value|alone|claim)-/.test(code);

/** The choices with a published number in place of which another one says `code`; topics that only the number brought up are none of them. */
const withAnother = (choices: readonly Choice[], published: boolean, code: GroundCode): Choice[] =>
  choices
    .filter(({ options }) => options.some((option) => option.published))
    .map((choice) => ({
      ...choice,
      options: choice.options
        .filter(({ codes }) => !codes.some(isByValue))
        .map((option) =>
          option.published
            ? { ...option, published, codes: [...option.codes.filter((one) => !isOfValue(one)), code] }
            : option,
        ),
    }))
    .filter(({ options }) => options.length > 0);

/** The choices with a published number as another one of its size would give them: what a sentence says in full holds for tomorrow's count, too. */
export const unpublished = (choices: readonly Choice[]): Choice[] => withAnother(choices, false, 'value-likely');

/** The same with a number close to the published one. */
export const nearlyPublished = (choices: readonly Choice[]): Choice[] => withAnother(choices, true, 'value-near');
