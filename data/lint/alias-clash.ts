import type { Alias, Entity } from '../schema/entity.ts';
import type { Pack } from '../schema/pack.ts';
import type { LintFinding, LintRule } from './finding.ts';

/** One entity that is met under an alias. */
interface Claimant {
  readonly pack: Pack;
  readonly entity: Entity;
  readonly alias: Alias;
}

/**
 * An alias that two entities claim and nothing decides between them. What decides: the alias has `needs` with all of them but one, or all of them
 * but one have words `near` or `notNear`; one is a part of the other, so that both readings are right; or both have one `iso3`.
 */
export const aliasClash: LintRule = (pack, { packs }) => {
  const claimants = new Map<string, Claimant[]>();
  for (const owner of packs) {
    for (const entity of owner.entities) {
      for (const alias of entity.aliases) {
        const key = keyOf(alias);
        const list = claimants.get(key);
        if (list) list.push({ pack: owner, entity, alias });
        else claimants.set(key, [{ pack: owner, entity, alias }]);
      }
    }
  }
  const findings: LintFinding[] = [];
  for (const list of claimants.values()) {
    const distinct = mergeSame(list);
    const undecided = distinct.filter((claimant) => !hasRule(claimant));
    const ours = undecided.find((claimant) => claimant.pack === pack);
    const other = undecided.find((claimant) => claimant !== ours);
    if (!ours || !other || belongsTogether(ours, other)) continue;
    const message = `the alias "${ours.alias.text}" is also that of ${other.pack.id}/${other.entity.id}; give one of them \`needs\`, \`near\` or \`notNear\``;
    findings.push({ rule: 'alias-clash', pack: pack.id, row: `entities ${ours.entity.id}`, message });
  }
  return findings;
};

/** Aliases that text cannot tell apart: an exact one differs from any other by its case. */
function keyOf(alias: Alias): string {
  return alias.case === 'exact' ? `= ${alias.text}` : alias.text.toLowerCase();
}

function hasRule({ entity, alias }: Claimant): boolean {
  return Boolean(alias.needs?.length || entity.near?.length || entity.notNear?.length);
}

/** One claimant for each thing: an entity that repeats an alias is one, and so are entities with one `iso3`. */
function mergeSame(list: readonly Claimant[]): Claimant[] {
  return [
    ...new Map(
      list.map((claimant) => [claimant.entity.iso3 ?? `${claimant.pack.id}/${claimant.entity.id}`, claimant]),
    ).values(),
  ];
}

function belongsTogether(a: Claimant, b: Claimant): boolean {
  return isPart(a, b) || isPart(b, a);
}

function isPart(part: Claimant, whole: Claimant): boolean {
  return (part.entity.partOf ?? []).some(
    (id) => id === whole.entity.id || id === `${whole.pack.id}/${whole.entity.id}`,
  );
}
