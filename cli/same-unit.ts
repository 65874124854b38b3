/** Spellings of one unit that labels use beside those of the output: people label degrees Celsius as C, gallons as gallons. */
const SPELLINGS: Readonly<Record<string, string>> = {
  C: 'degC',
  F: 'degF',
  deg: 'degrees',
  gallons: 'gal',
  acre: 'acres',
  stone: 'st',
  tonnes: 't',
  ly: 'light-years',
  'light years': 'light-years',
  mile: 'mi',
  miles: 'mi',
  percent: 'share',
  '%': 'share',
};

/** Whether a label's unit is the one that was read, whatever its spelling; each part of a rate (`gallons/day`) is taken for itself. */
export function sameUnit(label: string, read: string | null | undefined): boolean {
  return read !== null && read !== undefined && spelled(label) === spelled(read);
}

function spelled(unit: string): string {
  return unit
    .split(/\/| per /)
    .map((part) => SPELLINGS[part] ?? part)
    .join('/');
}
