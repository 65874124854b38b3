/** Grammar of single words: what a word does in a sentence, whatever the sentence is about. One table of the language, no names of the world. */
import { buildWordTable } from '../scan/word-table.ts';

/** Bits of a token's class. A word may have several. */
export const Word = {
  auxiliary: 1 << 0,
  modal: 1 << 1,
  negation: 1 << 2,
  plan: 1 << 3,
  hypothesis: 1 << 4,
  denial: 1 << 5,
  speech: 1 << 6,
  preposition: 1 << 7,
  of: 1 << 8,
  by: 1 << 9,
  relative: 1 << 10,
  coordination: 1 << 11,
  determiner: 1 << 12,
  pronoun: 1 << 13,
  possessive: 1 << 14,
  unit: 1 << 15,
  people: 1 << 16,
  tally: 1 << 17,
  locality: 1 << 18,
  including: 1 << 19,
  each: 1 << 20,
  other: 1 << 21,
  light: 1 << 22,
  single: 1 << 23,
  time: 1 << 24,
  present: 1 << 25,
  comparison: 1 << 26,
  month: 1 << 27,
  verb: 1 << 28,
  together: 1 << 29,
  daybreak: 1 << 30,
  subject: 1 << 31,
} as const;

const TABLE: Readonly<Record<keyof typeof Word, string>> = {
  auxiliary:
    "be is are was were been being am 's 're has have had having 've do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't got",
  modal:
    "will would shall should may might can could must 'll 'd won't wouldn't can't cannot couldn't shouldn't mightn't",
  negation:
    "not no never neither nor without nobody none nothing isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
  plan: 'plan plans planned planning decided decides deciding mulled contemplates contemplated contemplating intend intends intended intending intention expected expects expect expecting promise promises promised promising pledge pledges pledged aim aims aimed aiming hope hopes hoped hoping forecast forecasts projected projection projections predicted predicts prepare prepares preparing prepared envisages envisaged seek seeks sought target targets targeted proposed proposes propose threatened threatens threaten considering considers mulls mulling wants wanted ready vowed vows agreed anticipated anticipates braced penciled pencilled earmarked future foresees foresaw',
  hypothesis: 'if combine suppose supposing imagine imagined assuming unless hypothetically hypothetical',
  denial:
    'denied denies deny denying denial rejects rejected rejecting dismissed dismisses dismissing refuted refutes disputes false falsely wrong wrongly incorrect incorrectly mistakenly erroneously misstated misreported miscalculated retracted hoax untrue fake debunked',
  speech:
    'said say says saying told tells spoke spoken speaks claim claims claimed claiming report reports reported reporting estimate estimates estimated estimating believe believes believed according announced announces announcing states stated stating put puts reckons reckoned reckon declared declares confirmed confirms admitted admits acknowledged conceded concedes counted counts calculated calculates counters insists insisted maintains maintained alleged alleges suggested suggests noted notes wrote writes added adds warned warns argues argued thinks thought assessed assesses gave gives gave cited cites quoted recorded documented listed lists printed prints asserted asserts',
  preposition:
    'in at on near inside into to toward towards onto for against with alongside beside besides versus via through throughout across over under during between behind around along above below beyond outside off amid upon about',
  of: 'of from among amongst within belonging',
  by: 'by',
  relative: 'who which that whom whose where when',
  coordination: 'and or but plus & while whereas yet nor versus although though',
  determiner: 'the a an this that these those its their his her our my your every each all both any some such another',
  pronoun: 'it they he she we them him us i you one this that these those both',
  possessive: 'its their his her our my your whose',
  unit: 'battalion battalions brigade brigades group groups company companies platoon platoons squad squads unit units regiment regiments detachment detachments batch batches crew crews ship ships vessel vessels ferry plane planes section sections division divisions column columns convoy convoys',
  people:
    'women woman men man children child girls boys girl boy babies infants teenagers teenager youth youths pensioners elderly students pupils adults adult graduates females males female males young youngsters minors mothers schoolchildren kids aged retirees widows orphans',
  tally:
    'figure figures number numbers toll count counts total totals tally tallies estimate estimates sum sums announcement statement',
  locality:
    'city cities town towns village villages municipality municipalities county counties province provinces district districts suburb suburbs neighbourhood neighborhood metropolis metro metropolitan camp camps hamlet parish borough governorate prefecture commune park parks glacier lake reserve constituency',
  including: 'including include includes included',
  each: 'each every per apiece',
  other: 'other others another further additional more extra additionally',
  light:
    'also now still already only just even then so far well more than about around nearly almost roughly approximately some up least most as many much over under an a the estimated either both all altogether together reportedly allegedly officially currently recently later since yet too probably likely perhaps maybe no fewer less close once again overall several various total combined known confirmed original initial there here then thus however meanwhile',
  single: 'one single a an lone first',
  time: 'day days daily week weeks weekly month months monthly hour hours overnight night',
  present: 'now today currently yesterday tonight nowadays tomorrow present recently recent latest lately ongoing',
  comparison: 'than since before until unlike like after as till',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter',
  verb: 'took take takes taken made make makes went go goes gone came come comes left leave leaves leaving arrived arrive became become becomes began begin begins started start starts fell fall falls rose rise rises ran run runs held hold holds stood stand stands lay lie kept keep keeps brought bring brings found find finds showed shows show used uses use turned turns grew grow grows lost lose loses won win wins spent spends sent send sends killed died set saw sees see met meet meets paid pays pay',
  subject: 'it they he she we i',
  daybreak: 'dawn morning midnight noon sunrise',
  together: 'together combined jointly altogether',
};

const table = buildWordTable(
  (Object.keys(Word) as (keyof typeof Word)[]).flatMap((name) =>
    TABLE[name].split(' ').map((word) => [word, Word[name]] as const),
  ),
);

export const wordClasses = table;
