/** A figure in its sentence: what every gate and every score is given. */
import type { Figure } from '../figures/figure.ts';
import type { CueLink } from './cue-link.ts';
import type { Gate } from './decision.ts';
import type { PageView } from './page-view.ts';
import { type Passage, sentenceFrom, sentenceTo } from './passage.ts';
import { createMemo, type SiteMemo, type Stop } from './site-memo.ts';
import type { Subject } from './subject.ts';

export type { Stop };

export interface Site {
  readonly page: PageView;
  readonly passage: Passage;
  readonly at: number;
  readonly figure: Figure;
  /** Tokens of the figure's sentence, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Cues of the sentence, the most direct first. */
  readonly links: readonly CueLink[];
  /** Subject of the sentence before. */
  readonly before: Subject | null;
  /** The party of the last figure of this sentence, or of the one before in the block, whose topic is likely. */
  readonly company: Company | null;
  /** The entity of which the last figure of such a topic told, a few sentences back at most. */
  readonly entityBefore: string | null;
  readonly memo: SiteMemo;
}

/** A figure before, with the party that it counts. */
export interface Company {
  readonly passage: Passage;
  readonly token: number;
  readonly party: ReadonlySet<string>;
  readonly measure: string;
  /** How far back it stands: in the sentence, in the one before it in the block, or a few sentences back. */
  readonly distance: 'sentence' | 'previous' | 'thread';
}

export function createSite(
  page: PageView,
  passage: Passage,
  at: number,
  figure: Figure,
  links: readonly CueLink[],
  before: Subject | null,
  company: Company | null,
  entityBefore: string | null,
): Site {
  return {
    page,
    passage,
    at,
    figure,
    from: sentenceFrom(passage.tokens, figure.numeralFrom),
    to: sentenceTo(passage.tokens, figure.numeralFrom),
    links,
    before,
    company,
    entityBefore,
    memo: createMemo(),
  };
}

export const stopAt = (site: Site, gate: Gate, from: number, to = from + 1): Stop => ({
  gate,
  passage: site.passage,
  from,
  to,
});

/** A stop at the figure itself, where no other words say why. */
export const stopHere = (site: Site, gate: Gate): Stop =>
  stopAt(site, gate, site.figure.numeralFrom, site.figure.numeralTo);
