import { Privacy } from '../welcome/Privacy.tsx';
import { Keys } from './Keys.tsx';
import { Looks } from './Looks.tsx';
import { Packs } from './Packs.tsx';
import type { OptionsProps } from './props.ts';
import { Rules } from './Rules.tsx';
import { Sites } from './Sites.tsx';
import { Timing } from './Timing.tsx';

/** Settings that could not be read: what stood there is shown, so that nothing is lost unseen. */
function Broken({ broken, fromLater, translate, onForgetBroken }: OptionsProps) {
  if (broken.length === 0 && !fromLater) return null;
  return (
    <section class="notice warn" aria-labelledby="broken">
      <h2 id="broken">{translate('options.broken.title')}</h2>
      {fromLater ? <p>{translate('options.broken.later')}</p> : null}
      {broken.length > 0 ? <p>{translate('options.broken.note')}</p> : null}
      <ul class="entries">
        {broken.map(({ key, raw }) => (
          <li key={key} class="entry">
            <span>
              <code>{key}</code>: <code class="soft">{raw}</code>
            </span>
            <button type="button" onClick={() => onForgetBroken(key)}>
              {translate('options.broken.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All settings on one page; each takes effect at once, in every window. */
export function Options(props: OptionsProps) {
  const { translate, notice } = props;
  return (
    <div class="options">
      <header>
        <h1>{translate('options.title')}</h1>
        <p class="soft">{translate('options.lead')}</p>
      </header>
      <main>
        <Broken {...props} />
        <Sites {...props} />
        <Looks {...props} />
        <Timing {...props} />
        <Rules {...props} />
        <Keys {...props} />
        <Packs {...props} />
        <Privacy translate={translate} />
      </main>
      <p class="saved" role="status">
        {notice}
      </p>
    </div>
  );
}
