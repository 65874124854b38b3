/** Gate "party": whether the bonds of a figure tie it to the topic's party, or to another one. */
import type { ActiveTopic } from './active-topics.ts';
import { type Evidence, evidence } from './evidence.ts';
import { isActor } from './focus.ts';
import type { GroundCode } from './grounds.ts';
import { meets, overlap } from './meets.ts';
import type { Bond } from './party.ts';
import { markAt, mentionsIn, sentenceFrom, sentenceTo } from './passage.ts';
import { type Site, type Stop, stopHere } from './site.ts';
import type { Subject } from './subject.ts';

/** Bonds so close that another party there settles the matter. */
const SETTLES: ReadonlySet<string> = new Set(['party-noun-phrase', 'party-gap', 'party-subject']);
const LOOSE: ReadonlySet<string> = new Set(['party-clause', 'party-sentence']);

const COMPANY = { sentence: 'party-carried', previous: 'party-previous', thread: 'party-thread' } as const;

const COLON = 0x3a;

const NO_PARTY: ReadonlySet<string> = new Set();

/** Persons and offices named beside a figure speak, order or count; they are seldom the ones counted. */
function isBystander(site: Site, bond: Bond): boolean {
  const id = bond.passage.mentions[bond.mention]?.candidates[0] ?? '';
  const kind = site.page.index.entity(id)?.kind;
  return kind === 'person' || kind === 'organisation';
}

/** "The Joint Chiefs: 1,100 killed": who stands before a colon gives the number. */
function isGiver({ code, passage, mention }: Bond): boolean {
  const to = passage.mentions[mention]?.tokenTo;
  return code === 'party-gap' && to !== undefined && markAt(passage.tokens, to) === COLON;
}

/** Whether the sentence of a subject also names the party. */
function namesParty(site: Site, { passage, token }: Subject, party: ReadonlySet<string>): boolean {
  const { tokens } = passage;
  const named = mentionsIn(passage, sentenceFrom(tokens, token), sentenceTo(tokens, token));
  return named.some((at) => meets(site.page.ids(passage, at), party));
}

function span(bond: Bond): { from: number; to: number } {
  const mention = bond.passage.mentions[bond.mention];
  return mention ? { from: mention.tokenFrom, to: mention.tokenTo } : { from: bond.token, to: bond.token + 1 };
}

const stopBy = (bond: Bond): Stop => ({ gate: 'party', passage: bond.passage, ...span(bond) });

function ofBond(code: GroundCode, bond: Bond): Evidence {
  const { from, to } = span(bond);
  return evidence(code, bond.passage, from, to);
}

/** Whether an entity of a kind that can be counted or act stands there. */
function isParty(site: Site, bond: Bond): boolean {
  const mention = bond.passage.mentions[bond.mention];
  return mention !== undefined && isActor(site.page.index, mention.candidates[0] ?? '');
}

/** What a mention says of who is counted: nothing where it names a place within a party's land, unless the topic's party is that place. */
function idsOf(site: Site, bond: Bond, wanted: ReadonlySet<string>): readonly string[] {
  if (isParty(site, bond)) return site.page.ids(bond.passage, bond.mention);
  return (bond.passage.mentions[bond.mention]?.candidates ?? []).filter((id) => wanted.has(id));
}

/** What the sentence before and the page as a whole say of the party. */
function addBackground(all: Evidence[], site: Site, topic: ActiveTopic, party: ReadonlySet<string>): void {
  const { page, before, passage, figure } = site;
  const here = (code: GroundCode) => all.push(evidence(code, passage, figure.numeralFrom, figure.numeralTo));
  const mention = before?.passage.mentions[before.mention];
  if (before && mention) {
    const ids = page.ids(before.passage, before.mention);
    if (meets(ids, party)) all.push(evidence('party-previous', before.passage, mention.tokenFrom, mention.tokenTo));
    else if (meets(ids, topic.rivals) && !namesParty(site, before, party))
      all.push(evidence('rival-previous', before.passage, mention.tokenFrom, mention.tokenTo));
  }
  const { inTitle, inLede, dominant, associated, rivalInFront } = page.standing(topic);
  if (inTitle) here('party-title');
  if (inTitle || inLede) here('party-focus');
  if (associated) here('party-associated');
  if (dominant) here('party-dominant');
  else if (rivalInFront && topic.record.measure.dimension === 'people') here('rival-title');
}

/** What the figure before says of the party: the same one goes on, or another one does. */
function companyEvidence({ company }: Site, wanted: ReadonlySet<string>): Evidence | null {
  if (!company) return null;
  const here = (code: GroundCode) => evidence(code, company.passage, company.token, company.token + 1);
  const { distance } = company;
  if (overlap(wanted, company.party)) return here(COMPANY[distance]);
  return distance === 'sentence' ? here('rival-clause') : null;
}

/** Whether a mention, by its ids with their wholes, names what the topic is tied to beside its party. */
const isAnchor = ({ anchors }: ActiveTopic, ids: readonly string[]): boolean =>
  anchors.some(({ anyOf }) => meets(ids, anyOf));

/** Evidence of the closest bond to the topic's party, or the stop of a closer bond to another one. */
export function partyEvidence(site: Site, topic: ActiveTopic, bonds: readonly Bond[]): readonly Evidence[] | Stop {
  const { party, rivals } = topic;
  const { figure } = site;
  const wanted = party ?? NO_PARTY;
  const people = topic.record.measure.dimension === 'people';
  const all: Evidence[] = [];
  for (const bond of bonds) {
    if (bond.mention < 0) {
      if (party && (bond.code === 'party-gap' || bond.code === 'party-noun-phrase')) return stopBy(bond);
      // Of an event, an unknown name before the figure may be another place, or one more who counted.
      if (bond.code === (party ? 'party-subject' : 'party-gap')) all.push(ofBond('other-name', bond));
      continue;
    }
    if (people && (LOOSE.has(bond.code) || isGiver(bond)) && isBystander(site, bond)) continue;
    const ids = idsOf(site, bond, wanted);
    if (meets(ids, wanted)) {
      const carried = bond.code === 'party-sentence' ? companyEvidence(site, wanted) : null;
      all.push(carried ?? ofBond(bond.code, bond));
      return all;
    }
    // "1,300 square kilometres of Sudlandian land": what is taken names its owner, not who took it.
    if (!people && bond.code !== 'party-subject' && bond.code !== 'party-gap') continue;
    const rival = meets(ids, rivals);
    // "has given Sudland 350 billion": to whom something goes is not who gives it.
    if (!rival && bond.code === 'party-gap' && isAnchor(topic, ids)) continue;
    if (SETTLES.has(bond.code) && (rival || (party && isParty(site, bond)))) return stopBy(bond);
    if (rival) all.push(ofBond(bond.code === 'party-clause' ? 'rival-clause' : 'rival-sentence', bond));
  }
  if (!party) {
    all.push(evidence('party-none', site.passage, figure.numeralFrom, figure.numeralTo));
    return all;
  }
  const within = topic.record.topic.party?.within;
  if (within === 'nounPhrase' || within === 'clause' || within === 'sentence') return stopHere(site, 'party');
  const carried = companyEvidence(site, wanted);
  if (carried) all.push(carried);
  addBackground(all, site, topic, wanted);
  return all;
}
