import { describe, expect, test } from 'vitest';
import { quantities, rejects } from './read-one.ts';

describe('numerals that are no quantity say why', () => {
  test.each([
    ['In 2024 the war went on.', ['2024:year']],
    ['the 2014-2015 campaign', ['2014-2015:year']],
    ['the 2014-15 season', ['2014-15:year']],
    ['in the 1980s', ['1980s:year']],
    ['around 2008', ['2008:year']],
    ['the sea will rise by 2100', ['2100:year']],
    ['the 92nd Brigade', ['92nd:ordinal']],
    ['Then a third man stayed.', ['a third:ordinal']],
    ['the Su-27 and the K9', ['27:model', '9:model']],
    ['Covid-19 and 5G', ['19:model', '5:model']],
    ['They took Hill 305 on Day 14.', ['305:designation', '14:designation']],
    ['A Boeing 737 landed.', ['737:designation']],
    ['patrol 7 pulled over', ['7:designation']],
    ['lanes 2 to 8 are shut', ['2:designation', '8:designation']],
    ['See page 117 and section 4.2.', ['117:section', '4.2:section']],
    ['Order no. 4471 is late.', ['4471:designation']],
    ['Version v2.3.1 is out.', ['2.3.1:version']],
    ['IP 192.168.0.12 answered', ['192.168.0.12:version']],
    ['He won 3-1 and then 2-0.', ['3-1:score', '2-0:score']],
    ['The House voted 218-212.', ['218-212:score']],
    ['Call 020 7946 0018 or +44 20 7946 0018.', ['020 7946 0018:phone', '44 20 7946 0018:phone']],
    ['at 18:30, or 7.30 p.m.', ['18:30:time', '7.30 p.m.:time']],
    ['a 24/7 job since 9/11', ['24/7:idiom', '9/11:idiom']],
    ['Hundred-year floods', []],
    ['a thousand-yard stare', ['a thousand:idiom']],
    ['Two-time champion', ['Two:idiom']],
    ['the works of, say, Seven Sisters here', ['Seven:name']],
    ['They live at 10 Downing Street now.', ['10:address']],
    ['They typed 004711 then.', ['004711:identifier']],
    ['1.250 Soldaten', ['1.250:ambiguous']],
    ['1. Introduction', ['1.:list-number']],
    ['On January 11 and 13, envoys met.', ['11:date', '13:date']],
    ['the 100m hurdles', ['100:name']],
    ['Race #5 is on', ['5:identifier']],
    ['a 9-to-5 job', ['9:idiom', '5:idiom']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual([]);
    expect(rejects(text)).toEqual(expected);
  });
});

describe('what looks like a label or a year and counts', () => {
  test.each([
    ['about 2000 soldiers', ['2000 people ~']],
    ['a force of 1900 men', ['1900 people']],
    ['2014 soldiers died', ['2014 people']],
    ['In 2014 soldiers died', []],
    ['they lost 300 in Kursk', ['300 count']],
    ['Kyiv gave Ukraine 31 tanks', ['31 count']],
    ['we need 8 trucks', ['8 count']],
    ['the toll rises to 2177', ['2177 people']],
    ['10-12 soldiers', ['10..12 people']],
    ['3-5 years', ['3..5 years']],
    ['won 3-5 seats', ['3..5 count']],
    ['300 Leopard tanks', ['300 count']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe('one is a number only before what it counts', () => {
  test.each([
    ['the one who knows is number one', []],
    ['one of the lads', []],
    ['it was a one-off', []],
    ['took one torpedo', ['1 count']],
    ['one million people', ['1000000 people']],
    ['one in ten voters', ['0.1 share']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});
