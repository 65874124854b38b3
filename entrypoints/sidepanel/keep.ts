import type { PanelPage, Row } from '../../components/panel/props.ts';
import type { Translate } from '../../components/translate.ts';
import { readPack } from '../../data/read-pack.ts';
import { compilePacks } from '../../engine/index/compile.ts';
import { askBackground } from '../../platform/messages/send.ts';
import { ownPackId, withOwnClaim } from '../../platform/packs/own-pack.ts';
import type { PackStore } from '../../platform/packs/store.ts';
import { storedPack } from '../../platform/packs/stored-pack.ts';
import { postToBackground } from '../../platform/tabs/active-tab.ts';

/** Whether a row can become a claim: it needs a topic and a value. */
export function canKeep({ answer }: Row): boolean {
  const figure = answer?.comparison?.figure;
  return figure !== undefined && (figure.low !== null || figure.high !== null);
}

/** Keeps a figure of the page as a claim of the reader's own pack. Resolves to whether it lies there now. */
export async function keepFigure(row: Row, page: PanelPage, packs: PackStore, translate: Translate): Promise<boolean> {
  const comparison = row.answer?.comparison;
  if (!comparison) return false;
  const stored = await packs.get(ownPackId);
  const read = stored ? readPack(stored.source, ownPackId) : null;
  const present = read ? (read.ok ? read.value : read.rest) : null;
  // A pack that cannot be read at all is not written over.
  if (stored && !present) return false;
  const { title, url, date, outlet } = page;
  const now = new Date().toISOString();
  const figure = { surface: row.mark.surface, comparison, title, url, date, outlet };
  const words = {
    title: translate('ownPack.title'),
    description: translate('ownPack.description'),
    licence: translate('ownPack.licence'),
  };
  const pack = withOwnClaim(present, figure, words, now.slice(0, 10));
  if (!pack) return false;
  if (pack === present) return true;
  const source = `${JSON.stringify(pack, null, 2)}\n`;
  const saved = await packs.install(storedPack(pack, source, compilePacks([pack]), now));
  if (saved.ok) await askBackground(postToBackground, { kind: 'packs-changed' });
  return saved.ok;
}
