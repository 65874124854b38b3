/** Puts every state into a shadow root of its own, with the very style sheet of the card. `?dir=rtl` turns the page round. */
import { render } from 'preact';
import { type Messages, translateWith } from '../../../cli/words/translate.ts';
import style from '../../../components/card.css?inline';
import { mirrored } from '../fixtures/pseudo.ts';
import { galleryStates } from './states.tsx';

declare global {
  /** Handed in by shoot.ts. */
  var galleryMessages: Messages;
}

const options = new URLSearchParams(location.search);
document.documentElement.dir = options.get('dir') ?? 'ltr';
/** `?mirrored` writes the card's own words from right to left; without it an English card stands on such a page. */
const messages = options.has('mirrored') ? mirrored(globalThis.galleryMessages) : globalThis.galleryMessages;
const locale = options.get('locale') ?? 'en-GB';
/** A contact sheet shows whole cards; the limit of height is tried apart, with `?limit`. */
const whole = '.card{max-block-size:none!important}';

/** `?only=few` shows the states that look most unlike each other. */
const few = new Set([
  'contains',
  'sixteen outlets, one origin',
  'others are vague',
  'open bounds',
  'wide spread',
  'many origins',
  'date',
  'long words',
  'folds open',
  'as a table',
  'checks',
  'silenced',
  'sheet',
  'place, three meanings',
]);
const all = galleryStates(translateWith(messages), locale);
const shown = options.get('only') === 'few' ? all.filter(({ name }) => few.has(name)) : all;

const main = document.querySelector('main');
for (const { name, view, open } of shown) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(options.has('limit') ? style : style + whole);
  root.adoptedStyleSheets = [sheet];
  figure.append(caption, host);
  main?.append(figure);
  render(view, root);
  if (open === 'folds') for (const fold of root.querySelectorAll('details')) fold.open = true;
  if (open === 'table') root.querySelector<HTMLButtonElement>('.chart-foot button')?.click();
}
