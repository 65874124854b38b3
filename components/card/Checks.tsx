import type { Speaker } from '../speaker.ts';
import { checkSentence } from '../words/check.ts';
import type { CheckView } from './props.ts';
import { Section } from './Section.tsx';

/** The page's own arithmetic where it does not come out. */
export function Checks({ checks, ...speaker }: Speaker & { readonly checks: readonly CheckView[] }) {
  const sentences = checks.map((check) => checkSentence(check, speaker)).filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  return (
    <Section heading={speaker.translate('card.checks')}>
      {sentences.map((sentence) => (
        <p class="notice check" key={sentence}>
          {sentence}
        </p>
      ))}
    </Section>
  );
}
