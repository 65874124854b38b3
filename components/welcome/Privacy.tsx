import type { Translate } from '../translate.ts';

const promises = ['network', 'text', 'off', 'page', 'verdict'] as const;

/** What Sidelight does not do, and how anybody can see that it does not. */
export function Privacy({ translate }: { readonly translate: Translate }) {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{translate('privacy.title')}</h2>
      <ul class="promises">
        {promises.map((promise) => (
          <li key={promise}>{translate(`privacy.${promise}`)}</li>
        ))}
      </ul>
      <p class="soft">{translate('privacy.proof')}</p>
    </section>
  );
}
