/** Decides every figure and date of a page: the order of the steps, block by block and sentence by sentence. */

import type { DateMention, Figure } from '../figures/figure.ts';
import type { Candidate } from './candidate.ts';
import { directCandidates, requiredTopics } from './candidates.ts';
import { carriedCandidates, companyOf, type Known } from './carry.ts';
import { choose, NOTHING } from './choose.ts';
import { GOVERNS } from './cue-link.ts';
import { linksOf, ownCues } from './cue-links.ts';
import { datePassage } from './date-passage.ts';
import { isSaid } from './date-said.ts';
import type { Decision } from './decision.ts';
import { echoed } from './echo.ts';
import { evidence, reasonOf } from './evidence.ts';
import { inPeople } from './in-people.ts';
import { isCarried } from './judge.ts';
import { Column } from './likeliest.ts';
import type { PageView } from './page-view.ts';
import type { Passage } from './passage.ts';
import { publishedCandidates, withContext } from './published.ts';
import { shareCandidates } from './share-of.ts';
import { createSite, type Site } from './site.ts';
import { createSubjects } from './subjects.ts';

/** Decisions in the order of the passage's figures and dates. */
export interface PassageDecisions {
  readonly passage: Passage;
  readonly figures: readonly Decision[];
  /** Figures that took over the unit of one before, by their index. */
  readonly adopted: ReadonlyMap<number, Figure>;
  readonly dates: readonly Decision[];
}

/** Told of every figure and date with all its candidates: for calibration, and for asking why. */
export type Observer = (passage: Passage, at: number, candidates: readonly Candidate[]) => void;

/** Decides all figures and dates of the page. */
export function matchPage(page: PageView, observe?: Observer): PassageDecisions[] {
  if (page.topics.byKey.size === 0 && !observe) return page.passages.map(undecided);
  const matcher = createMatcher(page, observe);
  const decided = page.passages.map((passage) => ({
    passage,
    ...matcher.decideFigures(passage),
    dates: matcher.decideDates(datePassage(passage)),
  }));
  return decided.map((one) => {
    const figures = matcher.echo(one.passage, one.figures);
    return { ...one, figures, adopted: withPeople(page, one.passage, figures, one.adopted) };
  });
}

/** Where the page raises no topic, nothing can be said of any figure. */
const undecided = (passage: Passage): PassageDecisions => ({
  passage,
  figures: passage.figures.map(() => NOTHING),
  adopted: new Map(),
  dates: passage.dates.map(() => NOTHING),
});

/** Also what an echo or a restatement made a count of people is given their unit. */
function withPeople(
  page: PageView,
  passage: Passage,
  decisions: readonly Decision[],
  adopted: ReadonlyMap<number, Figure>,
): ReadonlyMap<number, Figure> {
  const all = new Map(adopted);
  decisions.forEach(({ band, topic: key }, at) => {
    const figure = passage.figures[at];
    const topic = page.topics.byKey.get(key?.split('@', 1)[0] ?? '');
    if (band !== 'compare' || all.has(at) || !figure || !topic) return;
    const people = inPeople(figure, topic);
    if (people) all.set(at, people);
  });
  return all;
}

function createMatcher(page: PageView, observe?: Observer) {
  const subjects = createSubjects(page.passages);
  const known: Known[] = [];
  /** Values of the figures whose topic is known, once all are decided. */
  let values: Set<number | null> | null = null;

  const siteOf = (passage: Passage, at: number, links: Site['links']): Site | null => {
    const figure = passage.figures[at];
    if (!figure || figure.reject !== null) return null;
    const sentence = subjects.sentenceOf(passage, figure.numeralFrom);
    const company = figure.dimension === 'date' ? null : companyOf(passage, sentence, known);
    return createSite(page, passage, at, figure, links, subjects.before(sentence), company);
  };

  return {
    decideFigures(passage: Passage): Pick<PassageDecisions, 'figures' | 'adopted'> {
      const owners = ownCues(passage);
      const decisions: Decision[] = [];
      const adopted = new Map<number, Figure>();
      passage.figures.forEach((figure, at) => {
        const first = figure.sameAs >= 0 && figure.sameAs < at ? decisions[figure.sameAs] : undefined;
        // A restatement and a reject need no cues.
        const site = first || figure.reject !== null ? null : siteOf(passage, at, linksOf(passage, owners, at));
        if (!site) {
          decisions.push(first ? restated(first, passage, figure.numeralFrom, figure.numeralTo) : NOTHING);
          return;
        }
        const sentence = subjects.sentenceOf(passage, figure.numeralFrom);
        const required = requiredTopics(site);
        const direct = directCandidates(site, required);
        const carried = carriedCandidates(site, sentence, known, required);
        const shares = shareCandidates(site, sentence, known.at(-1), required);
        const told = [...direct, ...carried.candidates, ...shares];
        const candidates = withContext(site, [...told, ...publishedCandidates(site, required, told)]);
        observe?.(passage, at, candidates);
        const { decision, chosen } = choose(candidates);
        decisions.push(decision);
        const elided = chosen?.evidence.some(({ code }) => isCarried(code)) ? carried.figure : null;
        const taken = elided ?? (chosen && inPeople(figure, chosen.topic));
        if (taken) adopted.set(at, taken);
        const spoken = figure.noun !== '' || direct.some(({ link }) => link !== null && link.cost <= GOVERNS);
        known.push({ passage, at, sentence, figure: taken ?? figure, decision, chosen, spoken });
      });
      return { figures: decisions, adopted };
    },

    decideDates(passage: Passage): Decision[] {
      const owners = ownCues(passage);
      return passage.figures.map((_, at) => {
        const site = siteOf(passage, at, linksOf(passage, owners, at));
        if (!site || isSpan(site) || isSaid(site) || isGoingOn(site, passage.dates[at])) return NOTHING;
        const candidates = withContext(site, directCandidates(site, requiredTopics(site)));
        observe?.(passage, at, candidates);
        return choose(candidates).decision;
      });
    },

    echo(passage: Passage, decisions: readonly Decision[]): Decision[] {
      values ??= new Set(known.filter(({ chosen }) => chosen !== null).map(({ figure }) => figure.low ?? figure.high));
      return decisions.map((decision, at) => {
        const figure = passage.figures[at];
        if (!figure || !values?.has(figure.low ?? figure.high)) return decision;
        const site = decision.band === 'compare' ? null : siteOf(passage, at, []);
        return (site && echoed(site, decision, known)) ?? decision;
      });
    },
  };
}

/** Longest span, in days, that says when something happened: a season. */
const LONGEST_SPAN = 93;
/** A longer one than a month and a half that is called "this" goes on: it says since when, not when. */
const LONGEST_PRESENT = 45;
const DAY = 86_400_000;

function isGoingOn({ passage, figure }: Site, date: DateMention | undefined): boolean {
  if (!date?.low || !date.high) return true;
  const days = (Date.parse(date.high) - Date.parse(date.low)) / DAY;
  const { text } = passage.tokens;
  const present = [figure.tokenFrom, figure.tokenFrom - 1].some(
    (token) => text.slice(passage.tokens.start[token] ?? 0, passage.tokens.end[token] ?? 0).toLowerCase() === 'this',
  );
  return days > (present ? LONGEST_PRESENT : LONGEST_SPAN);
}

/** "between October and December": a span of which this is one end. */
function isSpan({ passage, figure }: Site): boolean {
  const { tokens } = passage;
  for (let token = figure.tokenFrom - 1; token >= 0 && figure.tokenFrom - token <= 3; token--) {
    const text = tokens.text.slice(tokens.start[token] ?? 0, tokens.end[token] ?? 0).toLowerCase();
    if (text === 'between' || text === 'until') return true;
  }
  return false;
}

/** A restatement in another unit shares the topic, the band and the gate of what it restates. */
function restated(first: Decision, passage: Passage, from: number, to: number): Decision {
  if (first.band === 'nothing') return first;
  return { ...first, reasons: [reasonOf(evidence('restated', passage, from, to), Column.published), ...first.reasons] };
}
