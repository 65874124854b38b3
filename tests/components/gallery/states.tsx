/** Every state of card and place card, as the gallery shows them and the tests read them. */
import type { ComponentChild } from 'preact';
import { Card } from '../../../components/Card.tsx';
import type { CardProps, CheckView, MatchWord, PlaceCardProps } from '../../../components/card/props.ts';
import { NoticeCard } from '../../../components/NoticeCard.tsx';
import { PlaceCard } from '../../../components/PlaceCard.tsx';
import type { Translate } from '../../../components/translate.ts';
import { claim, comparison, group, relation, spread } from '../fixtures/build.ts';
import { comparisons } from '../fixtures/comparisons.ts';

export interface GalleryState {
  readonly name: string;
  readonly view: ComponentChild;
  /** What is opened for the picture: all folds, or the table instead of the chart. */
  readonly open?: 'folds' | 'table';
}

const nothing = () => undefined;

const check = (rest: Partial<CheckView>): CheckView => ({
  kind: 'parts',
  stated: 3800,
  computed: 3000,
  difference: 800,
  unit: 'people',
  surface: '3,800 casualties',
  others: ['300 people killed', '2,700 wounded'],
  ...rest,
});

export const checks: readonly CheckView[] = [
  check({}),
  check({ computed: 3900, others: ['1,200 killed', '2,700 wounded'] }),
  check({
    kind: 'share',
    surface: '450 square km',
    others: ['40%', '984 square km'],
    stated: 450,
    computed: 393.6,
    unit: 'km2',
  }),
  check({
    kind: 'conversion',
    surface: '600 square miles',
    others: ['1,300 square km'],
    stated: 600,
    computed: 501.9,
    unit: 'mi2',
  }),
  check({ kind: 'two-values', surface: '11,000 troops', others: ['12,000 troops'], stated: 11_000, computed: 12_000 }),
  check({ kind: 'headline', surface: '4,000 dead', others: ['3,000 dead'], stated: 4000, computed: 3000 }),
  check({
    kind: 'killed-above-casualties',
    surface: '5,000 killed',
    others: ['4,000 casualties'],
    stated: 5000,
    computed: 4000,
  }),
];

export const matchWords: readonly MatchWord[] = [
  { code: 'party-noun-phrase', words: 'North Korean troops' },
  { code: 'cue-governs', words: 'had been moved to' },
  { code: 'anchor-sentence', words: 'Russia’s Kursk region' },
  { code: 'rival-sentence', words: 'Ukrainian' },
];

function cardProps(name: string, translate: Translate, locale: string): CardProps {
  const state = comparisons[name];
  if (!state) throw new Error(`No comparison ${name}`);
  return {
    ...state,
    checks: [],
    matchWords,
    translate,
    locale,
    pinned: false,
    sheet: false,
    silenced: false,
    onClose: nothing,
    onPin: nothing,
    onNotThis: nothing,
    onUndoNotThis: nothing,
    onCopy: () => Promise.resolve(true),
    onOpenPanel: nothing,
  };
}

export function placeProps(translate: Translate, locale: string): Readonly<Record<string, PlaceCardProps>> {
  const topicComparison = comparison([null, null], {
    label: 'North Korean soldiers in the region',
    relation: relation('notComparable', { reason: 'no-figure' }),
    spread: spread(8000, 12_000),
    origins: [group('Pentagon', [claim([10_000, 12_000])]), group('NATO', [claim(8000)])],
  });
  const area = comparison([null, null], {
    label: 'Area taken by Ukraine',
    unit: 'km2',
    relation: relation('notComparable', { reason: 'no-figure' }),
    spread: spread(1300, 1300),
    origins: [group('Ukraine’s commander-in-chief', [claim(1300, { unit: 'km2' })], { party: 'Ukraine' })],
  });
  const kursk = {
    id: 'kursk/oblast',
    name: 'Kursk Oblast',
    about: 'Region of Russia at the border with Ukraine',
    topics: [
      { key: 'a', label: topicComparison.label, comparison: topicComparison },
      { key: 'b', label: area.label, comparison: area },
    ],
  };
  const base = {
    surface: 'Kursk',
    translate,
    locale,
    pinned: false,
    sheet: false,
    onClose: nothing,
    onPin: nothing,
    onOpenPanel: nothing,
  };
  return {
    'place, one meaning': { ...base, readings: [kursk] },
    'place, three meanings': {
      ...base,
      readings: [
        kursk,
        { id: 'kursk/city', name: 'Kursk', about: 'City, capital of the oblast', topics: [] },
        { id: 'kursk/k141', name: 'K-141 Kursk', about: 'Submarine lost in 2000', topics: [] },
      ],
    },
    'person without figures': {
      ...base,
      surface: 'Kim Jong Un',
      readings: [{ id: 'p', name: 'Kim Jong Un', about: 'Leader of North Korea', topics: [] }],
    },
    'place in a sheet': { ...base, sheet: true, readings: [kursk] },
  };
}

/** All states, in the order of the contact sheet. */
export function galleryStates(translate: Translate, locale: string): readonly GalleryState[] {
  const props = (name: string) => cardProps(name, translate, locale);
  const card = (name: string, rest: Partial<CardProps> = {}) => <Card {...props(name)} {...rest} />;
  return [
    ...Object.keys(comparisons).map((name) => ({ name, view: card(name) })),
    { name: 'folds open', view: card('contains'), open: 'folds' },
    { name: 'as a table', view: card('within'), open: 'table' },
    { name: 'checks', view: card('above', { checks }) },
    { name: 'pinned, panel elsewhere', view: card('same', { pinned: true, onOpenPanel: null }) },
    { name: 'silenced', view: card('same', { silenced: true }) },
    { name: 'sheet', view: card('contains', { sheet: true, onOpenPanel: null }) },
    ...Object.entries(placeProps(translate, locale)).map(([name, place]) => ({ name, view: <PlaceCard {...place} /> })),
    {
      name: 'no answer',
      view: <NoticeCard surface="12,000 troops" translate={translate} sheet={false} onClose={nothing} />,
    },
  ];
}
