import type { Speaker } from '../speaker.ts';
import { matchWords } from '../words/match.ts';
import { Turn } from './Icon.tsx';
import type { MatchWord } from './props.ts';

/** The words of the page that made the match. */
export function MatchedWords({ words, ...speaker }: Speaker & { readonly words: readonly MatchWord[] }) {
  return (
    <details class="fold">
      <summary>
        <span class="grow">{speaker.translate('card.match')}</span>
        <Turn />
      </summary>
      {words.length === 0 ? <p class="soft">{speaker.translate('card.matchNone')}</p> : null}
      <ul>
        {words.map((word) => (
          <li key={`${word.code} ${word.words}`}>
            <q dir="auto">{word.words}</q> <span class="soft">{matchWords(word.code, speaker)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
