/** The choices that labelled figures give: all topics that a figure could be about, and which of them the labels accept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../engine/analyse.ts';
import type { PackIndex } from '../../engine/index/pack-index.ts';
import type { Candidate } from '../../engine/match/candidate.ts';
import { NEAR } from '../../engine/match/cue-link.ts';
import { isSameCount } from '../../engine/match/published.ts';
import type { WeightCode } from '../../engine/match/weights.ts';
import { readText } from '../read-text.ts';
import type { GoldLabel } from '../score-articles.ts';

/** One topic that a figure may be about. */
export interface Option {
  readonly key: string;
  readonly codes: readonly WeightCode[];
  /** Distance of the cue, as the odds count it. */
  readonly distance: number;
  readonly published: boolean;
  readonly right: boolean;
  /** Keys of the other options that are the same count, more narrowly told. */
  readonly same: readonly string[];
}

/** A labelled figure with its open topics; `document` keeps figures of one article together when they are held back. */
export interface Choice {
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

const optionOf = (candidate: Candidate, all: readonly Candidate[], label: GoldLabel, index: PackIndex): Option => ({
  key: candidate.key,
  codes: candidate.evidence.map(({ code }) => code),
  distance: Math.min(candidate.link?.cost ?? 0, NEAR),
  published: candidate.published,
  right: accepts(label, candidate.key, index),
  same: all.filter((one) => isSameCount(one.topic, candidate.topic)).map(({ key }) => key),
});

/** Reads a folder with `gold.jsonl` and the articles that it labels. Gives the figures for which some open topic was published. */
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
      const options = candidates.filter(({ stop }) => !stop);
      if (!label || !options.some(({ published }) => published)) return;
      choices.push({
        document: `${folder}/${doc}`,
        surface: label.surface,
        label: label.topic,
        options: options.map((candidate) => optionOf(candidate, options, label, index)),
      });
    });
  }
  return choices;
}
