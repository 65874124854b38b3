/** Prepositions and particles that look like hedges. */
import { describe, expect, test } from 'vitest';
import { quantities } from './read-one.ts';

type Case = readonly [text: string, ...expected: string[]];

function forms(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(quantities(text)).toEqual(expected);
    });
  });
}

forms('prepositions that bound nothing', [
  ['They left within two minutes.', '2 minutes'],
  ['They were spread over 171 centres.', '171 count'],
  ['The field extends over 120 square kilometres.', '120 km2'],
  ['The beds stand under one tent.', '1 count'],
  ['Six around one sea met.', '6 count', '1 count'],
  ['The street is under 3ft of water.', '3 ft'],
]);

forms('words that belong to a verb', [
  ['All of it adds up to a fifth.', '0.2 share'],
  ['The losses add up to around 4,700 men.', '4700 people ~'],
  ['Up to around 300 men came.', '…..300 people <='],
  ['Governments had owned up to 5.42 million deaths.', '5420000 people'],
  ['The bar went up to 40.', '40 count'],
  ['The ministry is short of 21,000 sergeants.', '21000 people'],
]);

forms('words between commas after a figure', [
  ['It has 90 deputies, give or take.', '90 people ~'],
  ['The line was 200 lorries long, at least, he said.', '200..… count >='],
  ['They need 14 litres daily, minimum.', '14..… l/day >='],
  ['It cost £21 million, tops.', '…..21000000 GBP <='],
  ['It cost £21 million, at least by his books.', '21000000 GBP'],
  ['It has 90 deputies, more on paper.', '90 people'],
  ['At least he counted 90, odd as it was.', '90 count'],
]);

forms('bounds turned around', [
  ['They never got beyond 12 km.', '…..12 km <='],
  ['He will not go above 40,000 euros.', '…..40000 EUR <='],
  ['It did not fall below 30 per cent.', '0.3..… share >='],
  ['They could not have carried more than 800 men.', '800..… people >'],
  ['He did not go, and over 40 men left.', '40..… people >'],
  ['It rose above 30 per cent.', '0.3..… share >'],
]);

forms('times have nothing under them', [
  ['It fell in under two hours.', '…..2 hours <'],
  ['He ran it in under 12 minutes.', '…..12 minutes <'],
  ['It was done in under a week.', '…..1 weeks <'],
  ['They handed over 78 bodies.', '78 people'],
  ['She handed over 40 files.', '40 count'],
  ['They rounded this up to half a million.', '500000 count'],
  ['[up to] 9,000 excess deaths', '…..9000 people <='],
]);

forms('about what is doubted, and bounds of age', [
  ['There is no doubt about a third of the dead.', '0.333333 share'],
  ['A notice about 67 deserters hangs there.', '67 people'],
  ['She wrote a book about 40 soldiers.', '40 people'],
  ['They buried about 67 deserters.', '67 people ~'],
  ['It is higher for under-25s in Spain.', '…..25 years <'],
  ['It rose among over-65s.', '65..… years >'],
  ['They asked the under-30s first.', '…..30 years <'],
  ['The Under-21s drew.'],
  ['An under-25 ticket is cheap.'],
  ['Under 25s drew.'],
]);

forms('hedges all the same', [
  ['It is within five metres of its aim.', '…..5 m <='],
  ['Over 171 centres opened.', '171..… count >'],
  ['They sent up to 15,000 men.', '…..15000 people <='],
  ['It was just short of 3,000 men.', '3000 people <~'],
  ['Under one million people came.', '…..1000000 people <'],
  ['About one in five left.', '0.2 share ~'],
  ['For men it is closer to 69 years.', '69 years ~'],
  ['A good ten million people left.', '10000000 people >~'],
]);

forms('comparisons behind "never", "nowhere" and a doubt', [
  ['The club had never more than 260 members.', '…..260 people <='],
  ['She has never seen more than 100 of them.', '…..100 count <='],
  ['The lake is nowhere deeper than 5 metres.', '…..5 m <='],
  ['There were never fewer than 30 guards.', '30..… people >='],
  ['They doubted there were more than 3,000 voters.', '…..3000 people <='],
  ['I doubt that more than 50 guests came.', '…..50 people <='],
  ['He doubts it was over 90 km.', '…..90 km <='],
]);

forms('comparisons that nothing turns around', [
  ['He never came, and more than 40 men left.', '40..… people >'],
  ['More than 40 men never came.', '40..… people >'],
  ['They said never, more than 40 times.', '40..… count >'],
  ['It was doubted by more than 50 experts.', '50..… people >'],
  ['The doubts of more than 40 men remain.', '40..… people >'],
  ['He doubted more than 30 reports.', '30..… count >'],
]);

forms('"top" and "nearer" before a number', [
  ['Losses now top 3,000.', '3000..… people >'],
  ['The dead could top 400 by spring.', '400..… people >'],
  ['Casualties top 5,000, he said.', '5000..… people >'],
  ['A surgeon thinks nearer 3,400.', '3400 count ~'],
  ['The total will end up nearer 12,000 men.', '12000 people ~'],
  ['On the map it is nearer 45.', '45 count ~'],
]);

forms('a top and a place nearer', [
  ['The top 3,000 earners pay.', '3000 people'],
  ['Top 100 schools closed.', '100 count'],
  ['It fell out of its top 50 firms.', '50 count'],
  ['She may top 5 lists.', '5 count'],
  ['The nearer 12 houses burned.', '12 count'],
  ['They moved nearer, 40 men strong.', '40 people'],
  ['He lives nearer 40 miles away.', '40 mi'],
]);

forms('"not even"', [
  ['It is not even 200.', '…..200 count <'],
  ['They earn not even $90.', '…..90 USD <'],
  ['Not even 40 per cent came.', '…..0.4 share <'],
]);

forms('"not even" that bounds nothing', [
  ['He left not even two weeks later.', '2 weeks'],
  ['Not even one guest came.', '1 people'],
  ['Even 40 guests came.', '40 people'],
]);

forms('small steps "up to" a level', [
  ['The rate edged up to 4.8 per cent.', '0.048 share'],
  ['Prices ticked up to €6.', '6 EUR'],
  ['The toll crept up to 40.', '40 people'],
]);

forms('"up to" behind other verbs', [
  ['It could rise up to 40 per cent.', '…..0.4 share <='],
  ['A case holds up to 40 bottles.', '…..40 count <='],
  ['They pay up to €6.', '…..6 EUR <='],
]);

forms('"the dead at" a number', [
  ['Nepal has put its dead at at least forty.', '40..… people >='],
  ['The ministry put the dead at 64.', '64 people'],
  ["He counts the city's dead at forty.", '40 people'],
]);

forms('dead at an age', [
  ['He was found dead at 40.', '40 years'],
  ['She died at at least ninety.', '90..… years >='],
  ['He was dead at fifty-one.', '51 years'],
]);

forms('money split "over" a number of things', [
  ['They voted for $174.2 billion over five bills.', '174200000000 USD', '5 count'],
  ['She spent £40 over 12 visits.', '40 GBP', '12 count'],
  ['It paid €3m over 20 grants.', '3000000 EUR', '20 count'],
]);

forms('"over" beside money that bounds', [
  ['He paid over 12 visits.', '12..… count >'],
  ['It raised $5 million, over 300 gifts in all.', '5000000 USD', '300..… count >'],
  ['They raised $5 million over $3 million.', '5000000 USD', '3000000..… USD >'],
]);

forms('"about" behind a verb of speech', [
  ['They talked about 300 sheep.', '300 count'],
  ['He speaks about 40 towns.', '40 settlements'],
  ['We argued about 12 nuns.', '12 people'],
]);

forms('"about" as a hedge behind a verb', [
  ['They bought about 300 sheep.', '300 count ~'],
  ['He speaks of about 40 towns.', '40 settlements ~'],
  ['We argued; about 12 nuns left.', '12 people ~'],
]);

forms('"and some" behind a number', [
  ['There were a hundred and some.', '100..… count >'],
  ['It fell by 400 and some, she said.', '400..… count >'],
  ['He has ten thousand and some; she has none.', '10000..… count >'],
]);

forms('"and some" behind a noun', [
  ['He has 40 surveys and some guesses.', '40 count'],
  ['She saw 12 nuns and some priests.', '12 people'],
  ['They sold 300 sheep and some oats.', '300 count'],
  ['It lost 300 and some of them fled.', '300 count'],
  ['He counts 40, she 30 and some say 20.', '40 count', '30 count', '20 count'],
]);

forms('what turns over', [
  ['The firm turns over 300 million dollars.', '300000000 USD'],
  ['They turned over 40 prisoners.', '40 people'],
  ['Its owners turn over $2 billion a year.', '2000000000 USD/year'],
]);

forms('"over" behind other verbs', [
  ['The firm turns; it lost over 300 sheep.', '300..… count >'],
  ['They took over 40 prisoners.', '40..… people >'],
  ['Its owners earn over $2 billion a year.', '2000000000..… USD/year >'],
]);
