import { describe, expect, it } from 'vitest';
import { checksOf } from './read-page.ts';

/** The checks as `kind: stated ≠ computed`. */
const told = (paragraphs: readonly string[], title: string | null = null) =>
  checksOf(paragraphs, title).map(({ kind, at, others }) => `${kind}: ${at} / ${others.join(' + ')}`);

describe('parts against their whole', () => {
  it('tells the sum and what it leaves', () => {
    expect(
      checksOf(['They suffered 3,800 casualties, including 300 people killed and 2,700 wounded in action.']),
    ).toEqual([
      {
        kind: 'parts',
        at: '3,800',
        others: ['300', '2,700'],
        computed: 3000,
        stated: 3800,
        difference: 800,
        unit: 'people',
      },
    ]);
  });

  it.each([
    ['casualties of dead and hurt', 'There were 50 casualties, including 12 dead and 30 injured.', '50 / 12 + 30'],
    ['more parts than the whole', 'There were 40 casualties, including 12 dead and 30 injured.', '40 / 12 + 30'],
    [
      'two groups that exclude each other',
      'The 1,600 members out there, of whom 1,100 are women and 700 men, met.',
      '1,600 / 1,100 + 700',
    ],
    [
      'a list that is said to be all',
      'The crew of 12, made up of three officers and eight sailors, was saved.',
      '12 / three + eight',
    ],
    ['one part above its whole', 'A total of 30 people were hurt, 45 of them children.', '30 / 45'],
  ])('of %s', (_, text, expected) => expect(told([text])).toEqual([`parts: ${expected}`]));

  it.each([
    ['come out', 'There were 42 casualties, including 12 dead and 30 injured.'],
    ['come out within rounding', 'There were 42,000 casualties, including 12,300 dead and 30,000 injured.'],
    ['come out within a loose “about”', 'There were about 984 casualties, including 300 dead and 640 injured.'],
    ['are said to be some', 'The blast hit 120 people, including 30 children and 20 women.'],
    ['may overlap', 'Of those held there are 100 people, including 60 women and 50 teachers.'],
    ['leave the missing', 'There were 50 casualties, including 12 dead and 30 injured, and others are missing.'],
    ['are bounds', 'There were 50 casualties, including at least 12 dead and 30 injured.'],
    ['leave others', 'The crew of 12, made up of three officers, eight sailors and some others, was saved.'],
    ['exclude each other and leave a rest', 'Some 1,600 members are out, of whom 1,100 are women and 400 men.'],
    ['count another thing', 'The ship of 12 officers, comprising 300 cabins and 20 suites, sailed.'],
    ['belong to one of two wholes', 'Some 200 patients were seen by 30 doctors, 45 of them children.'],
    ['are a change', 'Casualties rose to 50 from 40, including 12 dead and 38 injured.'],
  ])('is silent where they %s', (_, text) => expect(told([text])).toEqual([]));
});

describe('shares of a base', () => {
  it.each([
    ['Of these 3,000 pupils, some 840, or 20 per cent, had eaten nothing.', '20 per cent / 840 + 3,000'],
    ["Of the valley's 240 orchards, 96, which is 60 per cent, now make cider.", '60 per cent / 96 + 240'],
  ])('%s', (text, expected) => expect(told([text])).toEqual([`share: ${expected}`]));

  it.each([
    'Of these 3,000 pupils, some 840, or 28 per cent, had eaten nothing.',
    'Of these 3,000 pupils, some 840, or about 30 per cent, had eaten nothing.',
    'Of these 3,000 pupils, 960, or a third, had eaten nothing.',
    'Of 820,000 papers, 205,000 got the top marks, 27.8 per cent of those written by girls.',
    'Five goals, 78 per cent of the ball and 600 of the 700 passes were theirs.',
    'It sold 840 cars, or 20 per cent more than last year.',
  ])('is silent at: %s', (text) => expect(told([text])).toEqual([]));
});

describe('restated units', () => {
  it.each([
    ['a park of 1,200 square kilometres (750 square miles)', '1,200 / 750'],
    ['a slide of 150 metres (270 feet) over rock', '150 / 270'],
    ['It was 38C (88F) in the shade', '38 / 88'],
    ['a road of 10 to 20 km (6 to 20 miles)', '10 to 20 / 6 to 20'],
  ])('%s', (text, expected) => expect(told([text])).toEqual([`conversion: ${expected}`]));

  it.each([
    '1,300 square kilometers (500 square miles)',
    '2.5 kilometers (1.5 miles)',
    'a drive of 10 km (6 miles)',
    'a path of 3 km (2 miles)',
    '24C (75F)',
    'about 100 miles (160 km)',
    'a tax of $10 (£5)',
    'a wall of 30 metres (6 feet thick)',
    'a cable of 3 km (and 20 feet of rope)',
  ])('is silent at: %s', (text) => expect(told([text])).toEqual([]));
});

describe('killed above casualties', () => {
  it.each([
    [
      'in the next sentence',
      'The health office put casualties at 45, dead and wounded together. It said that 52 people had been killed by the blast.',
      '52 / 45',
    ],
    [
      'among these',
      'The army gave its casualties as 23 soldiers. Among these 31 were killed, and the rest were flown to Orm.',
      '31 / 23',
    ],
  ])('%s', (_, text, expected) => expect(told([text])).toEqual([`killed-above-casualties: ${expected}`]));

  it.each([
    ['of another party', 'The army gave its casualties as 23 soldiers. On the other side 31 Ruritanians were killed.'],
    ['below them', 'The army gave its casualties as 23 soldiers. Among these 13 were killed.'],
    ['in another paragraph', 'The army gave its casualties as 23 soldiers.\n\nIn the whole war 31 were killed.'],
    ['of a lower bound', 'The army gave its casualties as more than 23 soldiers. Among these 31 were killed.'],
  ])('is silent at dead %s', (_, text) => expect(told(text.split('\n\n'))).toEqual([]));
});

describe('the headline against the text', () => {
  it.each([
    [
      'Bridge collapse: 16 workers hurt',
      'Rescuers brought 19 people, all of them hurt, to two hospitals: 12 to one and seven to another.',
      '16 / 19',
    ],
    [
      'Ticket sales for opera up 25%',
      'Ticket sales went up by 15 per cent, to 230,000 from 200,000 in the season before.',
      '25% / 15 per cent',
    ],
  ])('%s', (title, text, expected) => expect(told([text], title)).toEqual([`headline: ${expected}`]));

  it.each([
    ['has the number', 'Bridge collapse: 16 workers hurt', 'Of 19 people who were hurt, 16 were workers.'],
    [
      'has it as a sum',
      'Bridge collapse: 19 workers hurt',
      'Rescuers brought 12 hurt workers to one hospital and seven to another; 20 hurt workers were expected.',
    ],
    [
      'has it as a change',
      'Ticket sales up 15%',
      'Ticket sales rose from 200,000 to 230,000. Ticket sales abroad rose by 20 per cent.',
    ],
    ['has nothing of its kind', 'Bridge collapse: 16 workers hurt', 'The bridge of 28 metres fell into the port.'],
    [
      'has a number of another size',
      'Bridge collapse: 16 workers hurt',
      'Some 250 people were hurt in accidents last year.',
    ],
    [
      'has two of them',
      'Bridge collapse: 16 workers hurt',
      'Some 19 people were hurt at the port. Another report spoke of 18 hurt people.',
    ],
  ])('is silent where the text %s', (_, title, text) => expect(told([text], title)).toEqual([]));
});

describe('two values for one thing', () => {
  it('is told where two clauses say the same', () => {
    const text = [
      'In all 42 works by the painter are known, nine of them here.',
      'The head was glad.',
      'There are 37 works by the painter known in all.',
    ];
    expect(told(text)).toEqual(['two-values: 42 / 37']);
  });

  it.each([
    ['another time', ['Some 42 works by the painter are known.', 'In 1990 only 37 works by the painter were known.']],
    ['another name', ['Some 42 works by Brandt are known here.', 'Some 37 works by Loos are known here.']],
    ['another predicate', ['Some 42 works by the painter are known.', 'The gallery has bought 37 works.']],
    [
      'a part',
      ['Some 42 works by the painter are known.', 'Known works by the painter hang here, 37 of them in the hall.'],
    ],
    ['a comparison', ['The painter made 42 known works.', 'The painter made 37 known works before he was 30.']],
    ['a rounder number', ['The painter made 42,000 known works.', 'The painter made 42,300 known works.']],
  ])('but not at %s', (_, text) => expect(told(text)).toEqual([]));
});

it('is silent on a page without figures', () => expect(checksOf([''], '')).toEqual([]));
