/** Raw facts of a document's head, gathered in the page. What they mean is worked out in the background (`metadata.ts`). */
export interface HeadFacts {
  /** `lang` of the root element. */
  readonly language: string | null;
  readonly canonical: string | null;
  /** The document's own title, and its first headline. */
  readonly title: string | null;
  readonly headline: string | null;
  /** Name (property, name or itemprop) and content of each `meta`. */
  readonly meta: readonly (readonly [string, string])[];
  /** Texts of JSON-LD. */
  readonly data: readonly string[];
  /** Dates of the article's own `time` elements, as the markup gives them. */
  readonly times: readonly string[];
}

/** The facts of a page, and those of the documents in its frames that are read with it. */
export interface PageFacts extends HeadFacts {
  readonly frames: readonly HeadFacts[];
}

/** More than this of one kind, or longer than this in UTF-16 units, tells nothing more of an article. */
const mostOfAKind = 100;
const longestText = 2_000;
const longestData = 60_000;

const ownTimes = '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime]';
const notOwn = 'aside, nav, footer, li';

/** Gathers the facts. Reads the document and changes nothing. */
export function headFacts(document: Document): HeadFacts {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].slice(0, mostOfAKind);
  const value = (element: Element | null | undefined, name: string): string | null =>
    element?.getAttribute(name) ?? null;
  const text = (selector: string): string | null =>
    document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim().slice(0, longestText) || null;
  return {
    language: value(document.documentElement, 'lang'),
    canonical: value(document.querySelector('link[rel~="canonical"]'), 'href'),
    title: text('title'),
    headline: text('h1'),
    meta: all('meta[content]').flatMap((meta) => {
      const name = value(meta, 'property') ?? value(meta, 'name') ?? value(meta, 'itemprop');
      return name ? [[name.slice(0, longestText), (value(meta, 'content') ?? '').slice(0, longestText)] as const] : [];
    }),
    data: all('script[type="application/ld+json"]')
      .map((script) => script.textContent ?? '')
      .filter(({ length }) => length < longestData),
    times: all(ownTimes)
      .filter((time) => !time.closest(notOwn))
      .map((time) =>
        (value(time, 'datetime') ?? value(time, 'content') ?? time.textContent ?? '').slice(0, longestText),
      ),
  };
}

/** As in `Presence`: a frame smaller than this, in CSS pixels, holds no article. */
const leastWidth = 300;
const leastHeight = 150;
/** An article stands in one frame; a page with more than this many shows something else in them. */
const mostFrames = 10;

/** The facts of a page with those of its frames. Browsers give a script no document of another origin. */
export function pageFacts(document: Document): PageFacts {
  const frames = [...document.querySelectorAll('iframe')]
    .filter(({ clientWidth, clientHeight }) => clientWidth >= leastWidth && clientHeight >= leastHeight)
    .map(({ contentDocument }) => contentDocument)
    .filter((inner) => inner !== null)
    .slice(0, mostFrames)
    .map(headFacts);
  return { ...headFacts(document), frames };
}
