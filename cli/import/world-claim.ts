/** One row of the country figures, as the research files have it. */
export interface WorldRow {
  readonly topic: string;
  readonly entity: string;
  readonly low: number;
  readonly high: number;
  readonly unit: 'people' | 'percent' | 'years' | 'km2' | 'USD' | 'intl-USD';
  readonly hedge: 'none' | 'about';
  readonly asOf: string;
  readonly origin: string;
  readonly outlet: string;
  readonly url: string;
  readonly licence: string;
  readonly note: string;
}

/** Publishers by the name that the research files give them. */
const OUTLETS: Readonly<Record<string, string>> = {
  'CIA World Factbook': 'cia-world-factbook',
  'World Bank Open Data': 'world-bank',
  'UN World Population Prospects': 'un-wpp',
  ILOSTAT: 'ilostat',
};

const LICENCES: Readonly<Record<string, string>> = {
  'public domain': 'public domain',
  'CC BY 4.0': 'CC-BY-4.0',
  'CC BY 3.0 IGO': 'CC-BY-3.0-IGO',
};

/** Digits kept of a share: two decimals of a percentage. */
const SHARE_DIGITS = 4;

/** A row as a claim; shares are stored as parts of one. */
export function claimOfRow(row: WorldRow) {
  const outlet = OUTLETS[row.outlet];
  const licence = LICENCES[row.licence];
  if (!outlet || !licence) throw new Error(`no id for ${row.outlet} or ${row.licence}`);
  return {
    topic: row.topic,
    about: row.entity.toLowerCase(),
    low: stored(row, row.low),
    high: stored(row, row.high),
    unit: row.unit === 'percent' ? 'share' : row.unit === 'intl-USD' ? 'USD' : row.unit,
    hedge: row.hedge === 'about' ? '~' : '',
    asPrinted: null,
    asOf: row.asOf,
    origin: row.origin,
    outlet,
    url: row.url,
    licence,
    ...(row.note ? { note: row.note } : {}),
  };
}

function stored(row: WorldRow, value: number): number {
  return row.unit === 'percent' ? Number((value / 100).toFixed(SHARE_DIGITS)) : value;
}
