import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import type { ImportView, KeyView, PackView } from '../../components/options/props.ts';
import type { Speaker } from '../../components/speaker.ts';
import newsSites from '../../data/news-sites.json';
import { commandKeys, openKeySettings } from '../../platform/commands/keys.ts';
import type { ImportCheck } from '../../platform/packs/check-import.ts';
import { createPackStore, type PackSaved } from '../../platform/packs/store.ts';
import { everySite, grantedOrigins, removeHosts, requestHosts, watchGrants } from '../../platform/permissions/hosts.ts';
import { hostPattern, hostsOf, originOf } from '../../platform/registration/host-pattern.ts';
import { browserSettings } from '../../platform/settings/browser-settings.ts';
import type { Settings } from '../../platform/settings/schema.ts';
import type { Saved } from '../../platform/settings/store.ts';
import { downloadPack } from './download.ts';
import { checkFile, importView, install, packViews, told } from './packs.ts';

/** Longest piece of a broken value that is shown, in characters. */
const longestShown = 200;

const shown = (raw: unknown): string => (JSON.stringify(raw) ?? String(raw)).slice(0, longestShown);

/** Joins settings, permissions and packs to the options page. */
export function App(speaker: Speaker) {
  const { translate } = speaker;
  const store = useMemo(browserSettings, []);
  const packStore = useMemo(() => createPackStore(indexedDB), []);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [keys, setKeys] = useState<readonly KeyView[]>([]);
  const [packs, setPacks] = useState<readonly PackView[]>([]);
  const [file, setFile] = useState<{ readonly name: string; readonly check: ImportCheck | null } | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  const look = useCallback(async () => {
    setSettings(await store.read());
    setOrigins(await grantedOrigins());
  }, [store]);
  const lookAtPacks = useCallback(async () => setPacks(await packViews(packStore)), [packStore]);

  useEffect(() => {
    void look();
    void lookAtPacks();
    void commandKeys().then(setKeys);
    const stops = [store.watch(() => void look()), watchGrants(() => void look())];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, look, lookAtPacks]);

  const say = (saved: Saved | PackSaved, done: string) =>
    setNotice(saved.ok ? done : translate(`problems.${saved.code}`));
  const keep = async (saving: Promise<Saved>) => {
    say(await saving, translate('options.saved'));
    await look();
  };
  const changePacks = async (saving: Promise<PackSaved>, done: string) => {
    say(await saving, done);
    await lookAtPacks();
  };
  const check = async (chosen: File) => {
    setFile({ name: chosen.name, check: null });
    setFile({ name: chosen.name, check: await checkFile(chosen, packStore) });
  };
  const installChosen = async () => {
    if (!file?.check?.ok) return;
    await changePacks(install(file.check, packStore), translate('options.packs.done', [file.check.pack.title]));
    setFile(null);
  };

  if (!settings) return null;
  const importing: ImportView | null =
    file && (file.check ? importView(file.name, file.check) : { kind: 'reading', name: file.name });
  const news = newsSites.map((host) => originOf(hostPattern(host, true)));
  return (
    <Options
      {...speaker}
      values={settings.values}
      sites={[...settings.sites]
        .map(([host, rule]) => ({ host, ...rule }))
        .sort((a, b) => a.host.localeCompare(b.host))}
      granted={origins.map(hostsOf).filter((hosts) => hosts !== null)}
      notThis={[...settings.notThis.values()]}
      broken={settings.broken.map(({ key, raw }) => ({ key, raw: shown(raw) }))}
      fromLater={settings.fromLater}
      keys={keys}
      packs={packs}
      importing={importing}
      notice={notice}
      onValue={(name, value) => void keep(store.set(name, value as never))}
      onSite={({ host, on, subdomains }) => void keep(store.setSite(host, { on, subdomains }))}
      onRemoveSite={(host) => void keep(store.removeSite(host))}
      onAllow={(where) =>
        void requestHosts(where === 'every' ? everySite : news).then((granted) => {
          setNotice(granted ? translate('options.saved') : translate('problems.denied'));
          return look();
        })
      }
      onTakeBack={(hosts) =>
        void removeHosts(origins.filter((origin) => hostsOf(origin) === hosts)).then((removed) => {
          setNotice(translate(removed ? 'options.sites.tookBack' : 'options.sites.keptByBrowser'));
          return look();
        })
      }
      onUndoNotThis={({ host, topic, surface }) => void keep(store.removeNotThis(host, topic, surface))}
      onForgetBroken={(key) => void keep(store.forget(key))}
      onKeys={() =>
        void openKeySettings().then((opened) => setNotice(opened ? null : translate('options.keys.elsewhere')))
      }
      onImport={(chosen) => void check(chosen)}
      onInstall={() => void installChosen()}
      onCancelImport={() => setFile(null)}
      onExportPack={(id) => void packStore.get(id).then((pack) => pack && downloadPack(document, pack))}
      onRollBack={(id) => void changePacks(packStore.rollBack(id).then(told), translate('options.packs.rolledBack'))}
      onRemovePack={(id) => void changePacks(packStore.remove(id).then(told), translate('options.packs.removed'))}
    />
  );
}
