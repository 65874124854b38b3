import type { ComparedClaim } from '../../../engine/compare/comparison.ts';
import type { Row } from '../props.ts';
import type { ExportHead, ExportRecord } from './record.ts';

type Json = Readonly<Record<string, unknown>>;

/** Leaves out what is not known. */
function known(object: Json): Json {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== '' && value !== undefined),
  );
}

function citationOf(claim: ComparedClaim, author: string | null): Json {
  return known({
    '@type': 'CreativeWork',
    name: claim.title,
    url: claim.url,
    datePublished: claim.published,
    publisher: claim.outlet === null ? null : { '@type': 'Organization', name: claim.outlet },
    abstract: claim.asPrinted,
    author: author === null ? null : { '@type': 'Organization', name: author },
  });
}

function reviewOf(head: ExportHead, record: ExportRecord, row: Row): Json {
  const origins = row.answer?.comparison?.origins ?? [];
  return known({
    '@type': 'ClaimReview',
    url: record.link || head.url,
    datePublished: head.made.slice(0, 10),
    author: { '@type': 'SoftwareApplication', name: head.program },
    claimReviewed: record.topicLabel ? `${record.figure} (${record.topicLabel})` : record.figure,
    reviewBody: record.firstLine,
    itemReviewed: known({
      '@type': 'Claim',
      appearance: known({
        '@type': 'CreativeWork',
        url: head.url,
        headline: head.title,
        datePublished: head.date,
        publisher: head.outlet ? { '@type': 'Organization', name: head.outlet } : null,
      }),
    }),
    citation: origins.flatMap((group) =>
      group.claims.map((claim) => citationOf(claim, group.id === null ? null : group.name)),
    ),
  });
}

/** The compared figures in the shape of schema.org's ClaimReview, without `reviewRating`: Sidelight rates nothing. */
export function toClaimReview(
  head: ExportHead,
  compared: readonly { readonly record: ExportRecord; readonly row: Row }[],
): string {
  const graph = compared.map(({ record, row }) => reviewOf(head, record, row));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}
