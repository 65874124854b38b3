import { describe, expect, test } from 'vitest';
import { claimOfRow, type WorldRow } from '../../../cli/import/world-claim.ts';
import { entityOfRow, formerStates, type NameRules, type WorldEntity } from '../../../cli/import/world-entity.ts';

const row: WorldRow = {
  topic: 'unemployment-of',
  entity: 'NOR',
  low: 3.7,
  high: 3.7,
  unit: 'percent',
  hedge: 'none',
  asOf: '2023',
  origin: 'ilo',
  outlet: 'ILOSTAT',
  url: 'https://ilostat.example/',
  licence: 'CC BY 4.0',
  note: '',
};

describe('a country figure as a claim', () => {
  test('a percentage is stored as a part of one, without an empty note', () => {
    const claim = claimOfRow(row);
    expect(claim).toMatchObject({
      about: 'nor',
      low: 0.037,
      high: 0.037,
      unit: 'share',
      hedge: '',
      licence: 'CC-BY-4.0',
    });
    expect(claim).not.toHaveProperty('note');
  });

  test('a rounded figure keeps its hedge, dollars of purchasing power are printed as dollars', () => {
    expect(claimOfRow({ ...row, low: 9, high: 9, unit: 'intl-USD', hedge: 'about' })).toMatchObject({
      low: 9,
      unit: 'USD',
      hedge: '~',
    });
  });

  test('a publisher or a licence without an id is refused', () => {
    expect(() => claimOfRow({ ...row, outlet: 'Somebody' })).toThrow('Somebody');
  });
});

const land: WorldEntity = {
  id: 'lnd',
  iso3: 'LND',
  label: 'Land',
  aliases: ['Land', 'Republic of Land'],
  formerNames: ['Old Land', 'Land'],
  abbreviations: ['LD', 'RL'],
  demonyms: ['Lander'],
  capitalMetonyms: ['Landville'],
  metonymUse: 'strong',
  type: 'country',
};
const rules: NameRules = {
  dropped: { lnd: ['LD'] },
  needs: { lnd: { Land: ['lnd'] } },
  added: {},
  exact: {},
  anyCase: {},
  near: {},
  notNear: { lnd: ['farm'] },
  about: {},
  others: [],
};

describe('a country as an entity', () => {
  test('a capital that seldom stands for its state is none of its names', () => {
    expect(JSON.stringify(entityOfRow({ ...land, metonymUse: 'weak' }, rules))).not.toContain('Landville');
  });

  test('names that mean too much are dropped or need company', () => {
    const entity = entityOfRow(land, rules);
    expect(entity).toMatchObject({ id: 'lnd', kind: 'country', iso3: 'LND', notNear: ['farm'] });
    expect(entity).toHaveProperty('aliases', [
      { texts: ['Republic of Land'] },
      { case: 'exact', texts: ['RL'] },
      { use: 'metonym', texts: ['Landville'] },
      { use: 'demonym', texts: ['Lander'] },
      { needs: ['lnd'], texts: ['Land'] },
    ]);
  });

  test('former names that are no present ones stand for states of the past', () => {
    expect(formerStates([land])).toMatchObject({ kind: 'place', aliases: [{ texts: ['Old Land'] }] });
  });
});
