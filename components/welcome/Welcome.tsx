import { Places } from './Places.tsx';
import { Privacy } from './Privacy.tsx';
import type { WelcomeProps } from './props.ts';
import { SampleArticle } from './SampleArticle.tsx';

/** The first run: where to read, a page to try it on, and what never happens. */
export function Welcome(props: WelcomeProps) {
  const { translate, locale } = props;
  return (
    <div class="welcome">
      <header>
        <h1>{translate('welcome.title')}</h1>
        <p class="lead">{translate('welcome.lead')}</p>
      </header>
      <main>
        <Places {...props} />
        <section aria-labelledby="try">
          <h2 id="try">{translate('welcome.try')}</h2>
          <p class="soft">{translate('welcome.tryNote')}</p>
          <SampleArticle translate={translate} locale={locale} />
          <p class="soft after">{translate('welcome.originNote')}</p>
        </section>
        <Privacy translate={translate} />
      </main>
      <footer>
        <button type="button" onClick={props.onOptions}>
          {translate('welcome.options')}
        </button>
      </footer>
    </div>
  );
}
