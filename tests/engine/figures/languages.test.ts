import { describe, expect, test } from 'vitest';
import { compileGrammar } from '../../../engine/figures/grammar.ts';
import { languageOf } from '../../../engine/figures/language-of.ts';
import { LANGUAGE_TABLES } from '../../../engine/figures/languages/registry.ts';
import { quantities } from './read-one.ts';

describe('figures in other languages', () => {
  test.each([
    ['de', 'schätzungsweise 12.000 nordkoreanische Soldaten', '12000 people ~'],
    ['de', 'mindestens dreiundzwanzig Tote', '23.. people >='.replace('23..', '23..…')],
    ['de', '1,03 Millionen Menschen', '1030000 people'],
    ['de', 'fast 40 Prozent', '0.4 share <~'],
    ['de', 'zwischen 300 und 500 Soldaten', '300..500 people'],
    ['fr', 'près de 3 000 soldats nord-coréens', '3000 people ~'],
    ['fr', 'plus de 1,7 million de personnes', '1700000..… people >'],
    ['fr', 'jusqu’à 8 000 hommes', '…..8000 people <='],
    ['es', 'unos 11.000 soldados', '11000 people ~'],
    ['es', 'entre 100 y 300 personas', '100..300 people'],
    ['es', 'unos 470 km²', '470 km2 ~'],
    ['it', 'oltre 22mila persone', '22000..… people >'],
    ['pt', 'cerca de 30 mil pessoas', '30000 people ~'],
    ['uk', 'орієнтовно 1,1 тис. військових', '1100 people ~'],
    ['uk', 'понад 10 тисяч людей', '10000..… people >'],
    ['ru', 'около 4700 военных', '4700 people ~'],
    ['ru', 'двух тысяч солдат', '2000 people'],
    ['pl', 'Co najmniej 10 tysięcy żołnierzy', '10000..… people >='],
    ['ko', '1만1천 명', '11000 people'],
    ['ko', '최소 100여 명', '100..… people >='],
    ['ja', '1万1000人', '11000 people'],
    ['ja', 'およそ4700人', '4700 people ~'],
    ['ar', 'نحو 10 آلاف جندي', '10000 people ~'],
    ['hi', 'करीब 500 सैनिकों', '500 people ~'],
    ['cs', 'až 10 000 vojáků', '…..10000 people <='],
    ['nl', 'ongeveer 300 doden', '300 people ~'],
    ['id', '10.000 hingga 12.000 tentara', '10000..12000 people'],
    ['xx', '12 500 zzz', '12500 count'],
  ])('%s: %s', (language, text, expected) => {
    expect(quantities(text, language)).toEqual([expected]);
  });

  test.each([
    ['救急隊は120人から150人を病院に運んだ。', '120..150 people'],
    ['5キロから8キロの地点にある。', '5..8 km'],
    ['参加者は約1万人から1万2000人と見られる。', '10000..12000 people ~'],
    ['20ないし30トンの米', '20..30 t'],
  ])('%s is one range of Japanese', (text, expected) => {
    expect(quantities(text, 'ja')).toEqual([expected]);
  });

  test.each([
    ['定員は120人から150人に増えた。', '120 people', '150 people'],
    ['税率を8%から10%へ上げる。', '0.08 share', '0.1 share'],
    ['500人から苦情が届いた。700人が署名した。', '500 people', '700 people'],
    ['50人から今年70人が去った。', '50 people', '70 people'],
    ['3日から5000人が並んだ。', '3 days', '5000 people'],
  ])('%s is no range of Japanese', (text, ...expected) => {
    expect(quantities(text, 'ja')).toEqual(expected);
  });

  test('an article alone is no number', () => {
    expect(quantities('un soldat et une femme', 'fr')).toEqual([]);
    expect(quantities('ein Soldat', 'de')).toEqual([]);
  });
});

test.each(LANGUAGE_TABLES.map((table) => [table.language, table] as const))('the table of %s compiles', (_, table) => {
  expect(compileGrammar(table).table).toBe(table);
});

describe('the language of a block', () => {
  test.each([
    ['12,000 troops', null, 'en'],
    ['Die Soldaten sind in der Stadt und nicht auf dem Land.', null, 'de'],
    ['Les soldats sont dans la ville et sur la route.', null, 'fr'],
    ['Військові кажуть, що їх було багато', null, 'uk'],
    ['Военные сообщили о потерях', null, 'ru'],
    ['북한군 1만1천 명', null, 'ko'],
    ['死者300人あまり', null, 'ja'],
    ['Військові кажуть', 'en', 'uk'],
    ['The troops left', 'de-AT', 'de-at'],
    ['The troops of the army left the town', 'uk', 'en'],
    ['12 000', null, 'en'],
  ])('%s, stated as %s, is %s', (text, stated, expected) => {
    expect(languageOf(text, stated)).toBe(expected);
  });
});
