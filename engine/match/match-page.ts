/** Decides every figure and date of a page: a first look at each figure, a second one that knows the page, then what repeats another. */

import type { DateMention, Figure } from '../figures/figure.ts';
import type { Candidate } from './candidate.ts';
import { directCandidates, requiredTopics } from './candidates.ts';
import { COMPARE_FROM, choose, NOTHING } from './choose.ts';
import { linksOf, ownCues } from './cue-links.ts';
import { datePassage } from './date-passage.ts';
import { isSaid } from './date-said.ts';
import type { Decision } from './decision.ts';
import { echoed } from './echo.ts';
import { evidence, reasonOf } from './evidence.ts';
import { inPeople } from './in-people.ts';
import { type Inventory, takeInventory, withInventory } from './inventory.ts';
import type { Known } from './known.ts';
import { Column } from './likeliest.ts';
import { lookAtFigures, siteOf } from './look.ts';
import type { PageView } from './page-view.ts';
import type { Passage } from './passage.ts';
import { withContext } from './published.ts';
import { remember } from './remember.ts';
import type { Site } from './site.ts';
import { createSubjects, type Subjects } from './subjects.ts';

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
  const subjects = createSubjects(page.passages);
  const seen = lookAtFigures(page, subjects);
  const inventory = takeInventory(seen, COMPARE_FROM);
  const known = settle(seen, inventory);
  for (const { passage, at, candidates } of known) observe?.(passage, at, candidates);
  const byPassage = new Map<Passage, Map<number, Known>>();
  for (const one of known) remember(byPassage, one.passage, () => new Map<number, Known>()).set(one.at, one);
  const values = new Set(known.filter(({ chosen }) => chosen !== null).map(({ figure }) => figure.low ?? figure.high));

  const echo = (passage: Passage, decision: Decision, at: number): Decision => {
    const figure = passage.figures[at];
    if (!figure || decision.band === 'compare' || !values.has(figure.low ?? figure.high)) return decision;
    const site = siteOf(page, subjects, passage, at, [], []);
    return (site && echoed(site, decision, known)) ?? decision;
  };
  return page.passages.map((passage) => {
    const own = byPassage.get(passage);
    const figures = withRestated(passage, own).map((decision, at) => echo(passage, decision, at));
    const dates = decideDates(page, subjects, datePassage(passage), inventory, observe);
    return { passage, figures, adopted: adoptedIn(page, passage, figures, own), dates };
  });
}

/** Where the page raises no topic, nothing can be said of any figure. */
const undecided = (passage: Passage): PassageDecisions => ({
  passage,
  figures: passage.figures.map(() => NOTHING),
  adopted: new Map(),
  dates: passage.dates.map(() => NOTHING),
});

/** The second look: with what the page's figures are about, all in all. */
function settle(seen: readonly Known[], inventory: Inventory): readonly Known[] {
  return seen.map((one) => {
    const candidates = withInventory(inventory, one);
    return candidates === one.candidates ? one : { ...one, candidates, ...choose(candidates) };
  });
}

/** The decisions of a passage; a restatement in another unit shares that of what it restates. */
function withRestated(passage: Passage, own: ReadonlyMap<number, Known> | undefined): readonly Decision[] {
  const decisions: Decision[] = [];
  passage.figures.forEach((figure, at) => {
    const first = figure.sameAs >= 0 && figure.sameAs < at ? decisions[figure.sameAs] : undefined;
    const { numeralFrom, numeralTo } = figure;
    decisions.push(first ? restated(first, passage, numeralFrom, numeralTo) : (own?.get(at)?.decision ?? NOTHING));
  });
  return decisions;
}

/** Figures that are compared in a unit that they took over, or as people since their topic counts people. */
function adoptedIn(
  page: PageView,
  passage: Passage,
  decisions: readonly Decision[],
  own: ReadonlyMap<number, Known> | undefined,
): ReadonlyMap<number, Figure> {
  const all = new Map<number, Figure>();
  decisions.forEach(({ band, topic: key }, at) => {
    const figure = passage.figures[at];
    const topic = page.topics.byKey.get(key?.split('@', 1)[0] ?? '');
    if (band !== 'compare' || !figure || !topic) return;
    const taken = own?.get(at)?.chosen?.adopted ?? inPeople(figure, topic);
    if (taken) all.set(at, taken);
  });
  return all;
}

function decideDates(
  page: PageView,
  subjects: Subjects,
  passage: Passage,
  inventory: Inventory,
  observe: Observer | undefined,
): Decision[] {
  const owners = ownCues(passage);
  return passage.figures.map((_, at) => {
    const site = siteOf(page, subjects, passage, at, linksOf(passage, owners, at), []);
    if (!site || isSpan(site) || isSaid(site) || isGoingOn(site, passage.dates[at])) return NOTHING;
    const direct = withContext(site, directCandidates(site, requiredTopics(site)));
    const candidates = withInventory(inventory, { passage, at, candidates: direct });
    observe?.(passage, at, candidates);
    return choose(candidates).decision;
  });
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
