/** One country or territory, as the research files have it. */
export interface WorldEntity {
  readonly id: string;
  readonly iso3: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly abbreviations: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitalMetonyms: readonly string[];
  /** `strong`: the capital's name often stands for the state. */
  readonly metonymUse?: 'strong' | 'weak';
  readonly type: 'country' | 'territory' | 'world' | 'bloc';
}

/** What a hand decided of names: by id of the entity. */
export interface NameRules {
  /** Spellings that mean too many other things. */
  readonly dropped: Readonly<Record<string, readonly string[]>>;
  /** Spellings that count only beside other names. */
  readonly needs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly exact: Readonly<Record<string, readonly string[]>>;
  readonly anyCase: Readonly<Record<string, readonly string[]>>;
  readonly near: Readonly<Record<string, readonly string[]>>;
  readonly notNear: Readonly<Record<string, readonly string[]>>;
  readonly about: Readonly<Record<string, string>>;
  /** Names that hide or look like a country's: states, regions, seas, namesakes. */
  readonly others: readonly { readonly id: string }[];
}

const KINDS = { country: 'country', territory: 'territory', world: 'world', bloc: 'organisation' } as const;

type Use = 'demonym' | 'metonym' | undefined;
type Case = 'exact' | 'any' | undefined;

/** A row as an entity in the shorthand of the pack's folder: spellings of one use, case and need stand together. */
export function entityOfRow(row: WorldEntity, rules: NameRules): { readonly id: string } {
  const { id } = row;
  const dropped = new Set(rules.dropped[id]);
  const needs = rules.needs[id] ?? {};
  const seen = new Set<string>();
  const aliases: Record<string, unknown>[] = [];
  const add = (texts: readonly string[], use: Use, rule: Case): void => {
    const open: string[] = [];
    for (const text of texts) {
      if (dropped.has(text) || seen.has(text)) continue;
      seen.add(text);
      const wanted = needs[text];
      if (wanted === undefined) open.push(text);
      else aliases.push({ ...shape(use, rule), needs: wanted, texts: [text] });
    }
    if (open.length > 0) aliases.unshift({ ...shape(use, rule), texts: open });
  };
  add(
    row.demonyms.filter((text) => !dropped.has(`${text} (demonym)`)),
    'demonym',
    undefined,
  );
  if (row.metonymUse === 'strong') add(row.capitalMetonyms, 'metonym', undefined);
  add([...row.abbreviations, ...(rules.exact[id] ?? [])], undefined, 'exact');
  add(rules.anyCase[id] ?? [], undefined, 'any');
  add([...row.aliases, ...(rules.added[id] ?? [])], undefined, undefined);
  const near = rules.near[id];
  const notNear = rules.notNear[id];
  const about = rules.about[id];
  return {
    id,
    name: row.label,
    kind: KINDS[row.type],
    iso3: row.iso3,
    ...(about ? { about } : {}),
    ...(near ? { near } : {}),
    ...(notNear ? { notNear } : {}),
    aliases,
  } as { readonly id: string };
}

/** Names of states and colonies of the past in one entity: their figures are not those of the state that came after. */
export function formerStates(rows: readonly WorldEntity[]): { readonly id: string } {
  const present = new Set(rows.flatMap(({ aliases }) => aliases));
  const texts = [...new Set(rows.flatMap(({ formerNames }) => formerNames))].filter((text) => !present.has(text));
  const entity = { id: 'former-states', name: 'States and colonies of the past', kind: 'place', aliases: [{ texts }] };
  return entity;
}

function shape(use: Use, rule: Case): Record<string, unknown> {
  return { ...(use ? { use } : {}), ...(rule ? { case: rule } : {}) };
}
