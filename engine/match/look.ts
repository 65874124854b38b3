/** The first look at the figures of a page, one after another: all topics that each may be about, as far as it and those before it tell. */
import { directCandidates, requiredTopics } from './candidates.ts';
import { carriedCandidates, companyOf, entityOf } from './carry.ts';
import { choose } from './choose.ts';
import { GOVERNS } from './cue-link.ts';
import { linksOf, ownCues } from './cue-links.ts';
import { inPeople } from './in-people.ts';
import type { Known } from './known.ts';
import type { PageView } from './page-view.ts';
import type { Passage } from './passage.ts';
import { publishedCandidates, withContext } from './published.ts';
import { shareCandidates } from './share-of.ts';
import { createSite, type Site } from './site.ts';
import type { Subjects } from './subjects.ts';
import { withThread } from './thread.ts';

/** The figure with what its sentence and the figures before it say; null for one that was rejected. */
export function siteOf(
  page: PageView,
  subjects: Subjects,
  passage: Passage,
  at: number,
  links: Site['links'],
  known: readonly Known[],
): Site | null {
  const figure = passage.figures[at];
  if (!figure || figure.reject !== null) return null;
  const sentence = subjects.sentenceOf(passage, figure.numeralFrom);
  const company = figure.dimension === 'date' ? null : companyOf(passage, sentence, known);
  return createSite(page, passage, at, figure, links, subjects.before(sentence), company, entityOf(sentence, known));
}

/** Looks at one figure after those in `known`. */
function lookAt(site: Site, sentence: number, known: readonly Known[]): Known {
  const { passage, at, figure } = site;
  const required = requiredTopics(site);
  const direct = directCandidates(site, required);
  const carried = carriedCandidates(site, sentence, known, required);
  const told = [...direct, ...carried, ...shareCandidates(site, sentence, known.at(-1), required)];
  const all = [...told, ...publishedCandidates(site, required, told)];
  const candidates = withContext(site, withThread(site, sentence, known, all));
  const choice = choose(candidates);
  const { likely } = choice;
  const taken = likely && (likely.adopted ?? inPeople(figure, likely.topic));
  const spoken = figure.noun !== '' || direct.some(({ link }) => link !== null && link.cost <= GOVERNS);
  return { passage, at, sentence, figure: taken ?? figure, ...choice, candidates, spoken };
}

/** All figures of the page in their order, but for rejected ones and such as restate another. */
export function lookAtFigures(page: PageView, subjects: Subjects): Known[] {
  const known: Known[] = [];
  for (const passage of page.passages) {
    const owners = ownCues(passage);
    passage.figures.forEach((figure, at) => {
      // A restatement and a reject need no cues.
      if (figure.reject !== null || (figure.sameAs >= 0 && figure.sameAs < at)) return;
      const site = siteOf(page, subjects, passage, at, linksOf(passage, owners, at), known);
      if (site) known.push(lookAt(site, subjects.sentenceOf(passage, figure.numeralFrom), known));
    });
  }
  return known;
}
