import type { Translate } from '../translate.ts';

/** Day of the sample: what became known after it shows as "since then". */
const day = '2025-01-14';

/** A short invented article with figures that the bundled packs know, read by the same code as any page. */
export function SampleArticle({ translate, locale }: { readonly translate: Translate; readonly locale: string }) {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return (
    <article class="sample">
      <h1>{translate('welcome.sample.title')}</h1>
      <p class="soft">
        <time dateTime={day}>{date}</time>
      </p>
      <p>{translate('welcome.sample.sent')}</p>
      <p>{translate('welcome.sample.losses')}</p>
      <p>{translate('welcome.sample.ground')}</p>
    </article>
  );
}
