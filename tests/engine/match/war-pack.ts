/** A made-up war for tests: Norland's soldiers fight for Sudland in its Mora region, which Ostia invaded. */
import type { Claim } from '../../../data/schema/claim.ts';
import type { Cue, Measure } from '../../../data/schema/measure.ts';
import type { Pack } from '../../../data/schema/pack.ts';
import type { Topic } from '../../../data/schema/topic.ts';
import { emptyPack, noExamples } from '../index/sample-pack.ts';

type Voice = NonNullable<Cue['voice']>;

const cues = (voice: Voice, ...texts: string[]): Cue[] => texts.map((text) => ({ text, voice }));

function measure(id: string, counts: string[], all: Cue[], more: Partial<Measure> = {}): Measure {
  return { id, label: id, dimension: 'people', counts, cues: all, ...more };
}

const war = {
  anchors: [{ anyOf: ['mora-region', 'sudland', 'mora-war'], within: 'document' as const }],
  elsewhere: ['reed-war', 'veld'],
  period: { from: '2031-10', to: null },
  context: {
    telling: ['Norland', 'Norlandian', 'Norlandians', 'Ostia', 'Ostian', 'Ostians', 'Sudland', 'Mora'],
    plain: ['soldiers', 'troops', 'men', 'killed', 'wounded', 'casualties', 'lost', 'sent', 'captured', 'war', 'front'],
  },
  examples: noExamples,
};

function topic(id: string, of: string, party: string | null, more: Partial<Topic> = {}): Topic {
  const rivals = ['norland', 'sudland', 'ostia'].filter((other) => other !== party);
  return {
    id,
    label: id,
    measure: of,
    ...(party ? { party: { anyOf: [party], within: 'paragraph' as const }, rivals } : {}),
    ...war,
    ...more,
  };
}

/** A claim on a topic of the war, of which nothing but its number is known. */
export const claim = (of: string, value: number): Claim => ({
  topic: of,
  low: value,
  high: value,
  unit: 'people',
  hedge: '',
  asPrinted: null,
  asOf: '2031-12',
  origin: null,
  outlet: null,
});

const peopleTopics = [
  'norland-killed',
  'norland-wounded',
  'norland-casualties',
  'norland-captured',
  'norland-deployed',
  'norland-planned',
  'norland-batch',
  'sudland-casualties',
  'ostia-casualties',
];

export const warPack: Pack = emptyPack('war', {
  nounClasses: [
    { id: 'person', dimension: 'people', nouns: [] },
    { id: 'anyone', dimension: 'people', nouns: ['people', 'men', 'persons'], within: ['person'] },
    {
      id: 'soldier',
      dimension: 'people',
      nouns: ['soldiers', 'troops', 'servicemen', 'fighters', 'prisoners', 'POWs', 'personnel'],
      within: ['person'],
    },
    {
      id: 'victim',
      dimension: 'people',
      nouns: ['casualties', 'dead', 'deaths', 'wounded', 'losses'],
      within: ['person'],
    },
    { id: 'worker', dimension: 'people', nouns: ['workers'] },
    { id: 'civilian', dimension: 'people', nouns: ['civilians', 'residents'], within: ['person'] },
  ],
  measures: [
    measure(
      'killed',
      ['person'],
      [
        ...cues('patient', 'killed', 'killing', 'have been killed', 'were killed', 'been killed', 'had been killed'),
        ...cues('agent', 'died', 'have died', 'had died', 'lost their lives', 'are dead', 'were dead'),
        ...cues('none', 'dead', 'deaths', 'death toll'),
      ],
    ),
    measure(
      'wounded',
      ['person'],
      [...cues('patient', 'wounded', 'injured', 'wounding', 'were wounded', 'have been wounded', 'been wounded')],
    ),
    measure(
      'casualties',
      ['person'],
      [
        ...cues(
          'patient',
          'killed or wounded',
          'killed and wounded',
          'killing or wounding',
          'been killed or wounded',
          'dead and wounded',
        ),
        ...cues('agent', 'lost', 'has lost', 'have lost', 'suffered'),
        ...cues('none', 'casualties', 'losses'),
      ],
    ),
    measure(
      'captured',
      ['soldier', 'anyone', 'victim'],
      [
        ...cues('patient', 'captured', 'capturing', 'were captured', 'been captured', 'taken prisoner', 'taken alive'),
        ...cues('none', 'prisoners', 'POWs'),
      ],
    ),
    measure(
      'deployed',
      ['soldier', 'anyone'],
      [
        ...cues(
          'agent',
          'sent',
          'sending',
          'were sent',
          'been sent',
          'deployed',
          'had deployed',
          'were deployed',
          'arrived',
          'crossed into',
        ),
        ...cues('none', 'contingent of'),
      ],
    ),
    measure(
      'deployed-planned',
      ['soldier', 'anyone'],
      [...cues('agent', 'plans to send', 'will send', 'promised to send', 'expected to send')],
    ),
    measure('area-seized', [], cues('agent', 'seized', 'captured', 'took', 'were seized', 'seizing'), {
      dimension: 'area',
    }),
    measure('area-share', [], cues('agent', 'retook', 'reclaimed', 'reclaiming', 'retaken', 'taken back'), {
      dimension: 'share',
    }),
    measure('fatal-share', [], cues('none', 'of the casualties were fatal', 'being fatalities', 'of them fatal'), {
      dimension: 'share',
    }),
    measure('arrival', [], cues('agent', 'arrived', 'were sent', 'sent'), { dimension: 'date' }),
  ],
  entities: [
    {
      id: 'norland',
      name: 'Norland',
      kind: 'country',
      aliases: [
        { text: 'Norland' },
        { text: 'Norlandian', use: 'demonym' },
        { text: 'Norlandians', use: 'demonym' },
        { text: 'Nyhavn', use: 'metonym' },
      ],
    },
    { id: 'hask', name: 'Hask', kind: 'person', partOf: ['norland'], aliases: [{ text: 'Hask' }] },
    {
      id: 'sudland',
      name: 'Sudland',
      kind: 'country',
      aliases: [{ text: 'Sudland' }, { text: 'Sudlandian', use: 'demonym' }, { text: 'Sudlandians', use: 'demonym' }],
    },
    {
      id: 'ostia',
      name: 'Ostia',
      kind: 'country',
      aliases: [{ text: 'Ostia' }, { text: 'Ostian', use: 'demonym' }, { text: 'Ostians', use: 'demonym' }],
    },
    {
      id: 'mora-region',
      name: 'Mora region',
      kind: 'region',
      partOf: ['sudland'],
      aliases: [{ text: 'Mora' }, { text: 'Mora region' }],
    },
    { id: 'mora-war', name: 'Mora war', kind: 'event', aliases: [{ text: 'Mora war', case: 'any' }] },
    { id: 'reed-war', name: 'Reed War', kind: 'event', aliases: [{ text: 'Reed War', case: 'any' }] },
    { id: 'veld', name: 'Veld', kind: 'country', aliases: [{ text: 'Veld' }] },
  ],
  topics: [
    topic('norland-killed', 'killed', 'norland'),
    topic('norland-wounded', 'wounded', 'norland'),
    topic('norland-casualties', 'casualties', 'norland', {
      relation: { kind: 'sumOf', of: ['norland-killed', 'norland-wounded'] },
    }),
    topic('norland-casualties-weekly', 'casualties', 'norland', {
      relation: { kind: 'periodOf', of: ['norland-casualties'] },
      require: ['in one week', 'in a week', 'past week'],
    }),
    topic('norland-captured', 'captured', 'norland'),
    topic('norland-deployed', 'deployed', 'norland'),
    topic('norland-batch', 'deployed', 'norland', {
      relation: { kind: 'batchOf', of: ['norland-deployed'] },
      require: ['first batch', 'second batch', 'first wave'],
    }),
    topic('norland-planned', 'deployed-planned', 'norland', {
      relation: { kind: 'plannedOf', of: ['norland-deployed'] },
      planned: true,
    }),
    topic('sudland-casualties', 'casualties', 'sudland'),
    topic('ostia-casualties', 'casualties', 'ostia'),
    topic('mora-area', 'area-seized', 'ostia', {
      anchors: [{ anyOf: ['mora-region'], within: 'document' }],
      period: { from: '2031-08', to: null },
    }),
    topic('mora-retaken-share', 'area-share', 'sudland', {
      anchors: [{ anyOf: ['mora-region'], within: 'document' }],
      period: { from: '2031-08', to: null },
      relation: { kind: 'shareOf', of: ['mora-area'] },
    }),
    topic('norland-fatal-share', 'fatal-share', 'norland', {
      relation: { kind: 'shareOf', of: ['norland-casualties'] },
    }),
    topic('norland-arrival-date', 'arrival', 'norland'),
  ],
  // Of every size, and of no number that a test prints: a figure of the war is of the size of the published ones.
  claims: [
    ...peopleTopics.flatMap((of) => [claim(of, 137), claim(of, 4319), claim(of, 17_923)]),
    claim('norland-captured', 3),
    claim('sudland-casualties', 193_700),
    claim('ostia-casualties', 193_700),
  ],
});
