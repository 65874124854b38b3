import type { ImportView, PackView } from '../../components/options/props.ts';
import { readPack } from '../../data/read-pack.ts';
import type { Pack } from '../../data/schema/pack.ts';
import { compilePacks } from '../../engine/index/compile.ts';
import type { PackSummary } from '../../engine/index/pack-index.ts';
import { askBackground } from '../../platform/messages/send.ts';
import { checkImport, type ImportCheck } from '../../platform/packs/check-import.ts';
import type { PackSaved, PackStore } from '../../platform/packs/store.ts';
import { storedPack } from '../../platform/packs/stored-pack.ts';
import { postToBackground } from '../../platform/tabs/active-tab.ts';

/** Packs in use, as the background opened them. */
async function packsInUse(): Promise<readonly PackSummary[]> {
  const answer = await askBackground(postToBackground, { kind: 'packs' });
  return answer.ok ? answer.value : [];
}

/** The packs that come with the program, then the reader's own. */
export async function packViews(store: PackStore): Promise<readonly PackView[]> {
  const [inUse, stored] = await Promise.all([packsInUse(), store.list()]);
  const own = new Set(stored.map(({ id }) => id));
  const opened = new Set(inUse.map(({ id }) => id));
  const mine = stored.map(async (pack): Promise<PackView> => {
    const earlier = (await store.history(pack.id)).length;
    return { ...pack, own: { installed: pack.installed, earlier, opened: opened.has(pack.id) } };
  });
  const bundled = inUse.filter(({ id }) => !own.has(id)).map((pack): PackView => ({ ...pack, own: null }));
  return [...bundled, ...(await Promise.all(mine))];
}

/** Reads a file and says what it would change; nothing is written. */
export async function checkFile(file: File, store: PackStore): Promise<ImportCheck> {
  const [text, inUse, stored] = await Promise.all([file.text(), packsInUse(), store.list()]);
  const sources = new Map(stored.map(({ id, source }) => [id, source]));
  const present = (id: string): Pack | null => {
    const source = sources.get(id);
    const read = source === undefined ? null : readPack(source, id);
    return read ? (read.ok ? read.value : read.rest) : null;
  };
  const bundled = inUse.filter(({ id }) => !sources.has(id));
  return checkImport(text, file.name, bundled, present);
}

export function importView(name: string, check: ImportCheck): ImportView {
  if (!check.ok) return { kind: 'refused', name, code: check.code, errors: check.errors };
  const { pack, errors, findings, changes } = check;
  return { kind: 'checked', name, title: pack.title, errors, findings, changes };
}

/** Tells the background that packs changed, where they did. */
export async function told(saved: PackSaved): Promise<PackSaved> {
  if (saved.ok) await askBackground(postToBackground, { kind: 'packs-changed' });
  return saved;
}

/** Puts a checked pack in. A pack that cannot be compiled changes nothing. */
export async function install(check: ImportCheck & { readonly ok: true }, store: PackStore): Promise<PackSaved> {
  try {
    const index = compilePacks([check.pack]);
    return await told(await store.install(storedPack(check.pack, check.source, index, new Date().toISOString())));
  } catch (error) {
    return { ok: false, code: 'refused', message: String(error) };
  }
}
