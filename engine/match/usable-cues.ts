/** The cues of a figure's sentence that could speak of it at all. */
import type { Figure } from '../figures/figure.ts';
import type { ActiveTopic, Speaker } from './active-topics.ts';
import type { CueLink } from './cue-link.ts';
import { isSameVerb } from './cue-shapes.ts';
import { isOfDimension, nounFit } from './gates/noun.ts';
import type { Site } from './site.ts';
import type { Fitting } from './site-memo.ts';

/** Cues looked at for one figure, the most direct first. */
export const MOST_LINKS = 8;
/** Who speaks by a cue of the figure's passage. */
export const speakersOf = (site: Site, cue: number): readonly Speaker[] =>
  site.page.topics.speakers(site.passage.cues.phrase[cue] ?? 0);

/** Nouns that keep a cue from speaking of the figure. */
export const UNFIT: ReadonlySet<string> = new Set(['other', 'narrow']);

const NONE_FITS: Pick<Fitting, 'topics' | 'suited'> = { topics: [], suited: false };

/** An owner's topics are of one measure, and only a count may turn out to be of something else. */
const isOfOther = ({ dimension }: Figure, [first]: readonly ActiveTopic[]): boolean =>
  dimension !== 'count' && first?.record.measure.dimension !== dimension;

/** The topics of the figure's dimension among those of a phrase's owner. */
export function fittingOf(site: Site, { topics, list }: Speaker): Pick<Fitting, 'topics' | 'suited'> {
  const { memo, page, figure } = site;
  const known = page.fitting[list];
  if (known?.memo === memo) return known;
  if (isOfOther(figure, topics)) return NONE_FITS;
  const fitting = topics.filter((topic) => isOfDimension(site, topic));
  const found = { memo, topics: fitting, suited: fitting.some((topic) => !UNFIT.has(nounFit(site, topic))) };
  page.fitting[list] = found;
  return found;
}

/** Whether a cue could speak of the figure at all: one of its topics has the figure's dimension. */
export const suits = (site: Site, speaker: Speaker): boolean =>
  speaker.topics.length > 0 && fittingOf(site, speaker).suited;

/** Whether a longer cue over this one speaks of the figure: "killed or wounded" leaves no "killed". A topic's own cue only adds to its measure's. */
function isConsumed(site: Site, cue: number): boolean {
  const outer = site.passage.cues.outer[cue] ?? -1;
  return (
    outer >= 0 &&
    !isSameVerb(site.passage, cue, outer) &&
    speakersOf(site, outer).some(
      (speaker) => speaker.ownerKind === 'measure' && speaker.strength === 'strong' && suits(site, speaker),
    )
  );
}

/** Whether a cue (`strong`: one that needs no other sign) could speak of the figure, and no longer one does in its place. */
export function isUsable(site: Site, link: CueLink, strong = false): boolean {
  for (const speaker of speakersOf(site, link.cue))
    if ((!strong || speaker.strength === 'strong') && suits(site, speaker)) return !isConsumed(site, link.cue);
  return false;
}

/** The cues that could speak of the figure; the nearest one where none could, so that its gate can be told. */
export function usableLinks(site: Site): readonly CueLink[] {
  if (site.memo.usable) return site.memo.usable;
  const usable = site.links.filter((link) => isUsable(site, link));
  site.memo.usable = usable.length > 0 ? usable.slice(0, MOST_LINKS) : site.links.slice(0, 1);
  return site.memo.usable;
}
