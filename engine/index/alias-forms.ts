/** Spellings that follow from an alias by rule, so that packs need not list them. */
import type { Alias } from '../../data/schema/entity.ts';

/** Demonyms in these letters take a plain -s in English: Russian, Iraqi, Cypriot, Greek, Czech has it too. "Chinese", "British", "French" do not. */
const PLURAL_IN_S = /[nikto]$/;

const isEnglish = (alias: Alias): boolean => alias.language === undefined || alias.language.startsWith('en');

/** "Côte" as "Cote": Latin letters without their marks. Other scripts keep theirs (й is no и). */
function withoutMarks(text: string): string {
  return text.replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The alias as given, first, and what follows from it. */
export function aliasForms(alias: Alias): string[] {
  const forms = [alias.text];
  if (alias.use === 'demonym' && isEnglish(alias) && PLURAL_IN_S.test(alias.text)) forms.push(`${alias.text}s`);
  for (const form of [...forms]) forms.push(withoutMarks(form));
  return [...new Set(forms)];
}
