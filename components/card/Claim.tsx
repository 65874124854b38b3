import type { ComparedClaim } from '../../engine/compare/comparison.ts';
import type { Speaker } from '../speaker.ts';
import { claimDate } from '../words/claim-date.ts';
import { claimWords, isKnown } from '../words/interval.ts';
import { quotedAddress } from '../words/text-fragment.ts';

interface ClaimProps extends Speaker {
  readonly claim: ComparedClaim;
  readonly unit: string;
  readonly alignedTo: string | null;
}

/** Pack marks that say why a claim is shown but not counted; the message keys are the same words. */
const asides: ReadonlySet<string> = new Set([
  'copy',
  'derived',
  'planned',
  'batch',
  'conflation',
  'superseded',
  'denial',
]);

/** Whether the printed phrase is in a language that the reader's locale does not tell of. */
function isForeign({ language }: ComparedClaim, locale: string): boolean {
  return language !== null && language.slice(0, 2) !== locale.slice(0, 2);
}

/** One published figure: value, printed phrase, who published it when, and the way to the quoted words. */
export function Claim({ claim, unit, alignedTo, translate, locale }: ClaimProps) {
  const speaker = { translate, locale };
  const address = quotedAddress(claim.url, claim.asPrinted);
  const name = claim.title ?? claim.outlet ?? translate('who.source');
  const notes = [
    claim.aside !== null && asides.has(claim.aside) ? translate(`who.aside.${claim.aside}`) : null,
    isKnown(claim, alignedTo) ? null : translate('who.laterNote'),
    claim.creditedTo ? translate('who.creditedTo', [claim.creditedTo]) : null,
    claim.definition,
    claim.scope,
    claim.note,
  ].filter((note) => note !== null);
  return (
    <li>
      {claim.asPrinted === null ? (
        <span class="quote">{claimWords(claim, unit, speaker)}</span>
      ) : (
        <>
          {isForeign(claim, locale) ? `${claimWords(claim, unit, speaker)}: ` : null}
          <q class="quote" lang={claim.language ?? undefined} dir="auto">
            {claim.asPrinted}
          </q>
        </>
      )}{' '}
      <span class="soft">
        {claim.outlet !== null && claim.title !== null ? (
          <>
            <bdi>{claim.outlet}</bdi>
            {', '}
          </>
        ) : null}
        {address === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={address} target="_blank" rel="noreferrer noopener">
            <bdi>{name}</bdi>
          </a>
        )}
        {[claimDate(claim, locale), ...notes].filter((part) => part !== null).map((part) => ` · ${part}`)}
      </span>
    </li>
  );
}
