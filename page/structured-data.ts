/** What a page's JSON-LD says of its article. */
export interface ArticleData {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

const articleTypes = /(?:Article|BlogPosting|Report)$/;
/** More nodes than this is no description of an article but a data set. */
const mostNodes = 200;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The objects of a piece of JSON-LD, those in `@graph` included. */
function nodesOf(value: unknown): Json[] {
  const waiting: unknown[] = [value];
  const found: Json[] = [];
  while (waiting.length > 0 && found.length < mostNodes) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostNodes));
    else if (isObject(next)) {
      found.push(next);
      if (next['@graph']) waiting.push(next['@graph']);
    }
  }
  return found;
}

function isArticle(node: Json): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && articleTypes.test(type));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the first article that pieces of JSON-LD describe; broken JSON is passed over. */
export function articleData(texts: readonly string[]): ArticleData {
  const article = texts.flatMap((text) => nodesOf(parse(text))).find(isArticle);
  const publisher = article?.publisher;
  return {
    headline: stringOf(article?.headline),
    datePublished: stringOf(article?.datePublished),
    publisher: isObject(publisher) ? stringOf(publisher.name) : stringOf(publisher),
    language: stringOf(article?.inLanguage),
  };
}
