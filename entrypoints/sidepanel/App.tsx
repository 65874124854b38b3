import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PlaceTopic } from '../../components/card/props.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { Compared, ExportForm, PanelAnswer, PanelView, Row } from '../../components/panel/props.ts';
import { rowsOf } from '../../components/panel/rows.ts';
import type { Speaker } from '../../components/speaker.ts';
import { askPage } from '../../platform/messages/send.ts';
import { createPackStore } from '../../platform/packs/store.ts';
import { dropSelection, readSelection } from '../../platform/panel/selection.ts';
import { requestHosts } from '../../platform/permissions/hosts.ts';
import { ruleToSwitch } from '../../platform/registration/decide.ts';
import { hostPattern, originOf } from '../../platform/registration/host-pattern.ts';
import { resume } from '../../platform/registration/pause.ts';
import { browserSettings } from '../../platform/settings/browser-settings.ts';
import type { StorageArea } from '../../platform/settings/store.ts';
import { postToTab } from '../../platform/tabs/active-tab.ts';
import { createAnswers } from './answers.ts';
import { watchPanelEvents } from './events.ts';
import { download, exportText, fileName } from './export-file.ts';
import { canKeep, keepFigure } from './keep.ts';
import { type PageView, readPage } from './page-view.ts';
import { compareWords, topicsLeftOut } from './words.ts';

/** Milliseconds after which a page that is still being read, or just came to the front, is asked again. */
const askAgain = 400;
/** How often at most a page that does not answer yet is asked: a script that was just put in needs some tens of milliseconds. */
const mostAsked = 8;

const session = browser.storage.session as unknown as StorageArea;

/** Joins the browser's events to the panel's view. */
export function App(speaker: Speaker) {
  const settings = useMemo(browserSettings, []);
  const packs = useMemo(() => createPackStore(indexedDB), []);
  const [shown, setShown] = useState<PageView | null>(null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, PanelAnswer>>(new Map());
  const [current, setCurrent] = useState<string | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [leftOut, setLeftOut] = useState<readonly PlaceTopic[] | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const fetching = useMemo(() => createAnswers(setAnswers), []);
  const front = useRef<PageView | null>(null);
  const looks = useRef(0);

  const look = useCallback(
    async (asked = 0): Promise<void> => {
      looks.current += 1;
      const turn = looks.current;
      const view = await readPage(settings);
      // Answers may overtake each other: the one asked for last counts.
      if (turn !== looks.current) return;
      const before = front.current;
      const moved =
        before?.tab?.id !== view.tab?.id ||
        (before?.kind === 'page' ? before.page.url : '') !== (view.kind === 'page' ? view.page.url : '');
      front.current = view;
      setShown(view);
      if (moved) {
        setCurrent(null);
        setLeftOut(null);
        setNotice(null);
      }
      if (view.kind === 'page') {
        const { tab, page } = view;
        void fetching.follow(tab.id, `${tab.id} ${page.url}`, page.marks);
      } else fetching.stop();
      const waiting = view.kind === 'page' ? !view.page.complete : view.why.kind === 'not-yet';
      if (waiting && asked < mostAsked) setTimeout(() => void look(asked + 1), askAgain);
    },
    [settings, fetching],
  );

  const page = shown?.kind === 'page' ? shown.page : null;
  const compare = useCallback(async (text: string) => {
    const view = front.current;
    setCompared(await compareWords(text, view?.kind === 'page' ? view.page : null));
  }, []);

  useEffect(() => {
    const select = async () => {
      const selection = await readSelection(session);
      if (!selection) return;
      await dropSelection(session);
      await compare(selection.text);
    };
    void look().then(select);
    return watchPanelEvents(settings, {
      onPage: () => void look(),
      onMark: (tabId, id) => {
        if (tabId === front.current?.tab?.id) setCurrent(id);
      },
      onSelection: () => void select(),
    });
  }, [settings, look, compare]);

  const rows = useMemo(() => (page ? rowsOf(page, answers) : []), [page, answers]);
  const view: PanelView =
    shown === null ? { kind: 'loading' } : shown.kind === 'page' ? { kind: 'page', page: shown.page, rows } : shown;
  const site = shown?.kind === 'nothing' && 'site' in shown.why ? shown.why.site : null;

  const reveal = async (id: string) => {
    if (!shown?.tab) return;
    const answer = await askPage(postToTab(shown.tab.id), { kind: 'reveal', id, flash: true });
    setCurrent(answer.ok ? id : null);
    setNotice(answer.ok ? null : speaker.translate('panel.moved'));
    if (!answer.ok) await look();
  };
  const save = (form: ExportForm, chosen: readonly Row[]) => {
    if (!page) return;
    const now = new Date().toISOString();
    const { name, version } = browser.runtime.getManifest();
    const file = fileName(page, form, now);
    download(document, file, exportText(form, page, chosen, { now, program: `${name} ${version}` }, speaker), form);
    setNotice(speaker.translate('panel.exported', [file]));
  };
  const keep = async (row: Row) => {
    const kept = page !== null && (await keepFigure(row, page, packs, speaker.translate));
    setNotice(speaker.translate(kept ? 'panel.kept' : 'problems.refused'));
  };
  const switchOn = async () => {
    const { values, sites } = await settings.read();
    if (site === null) return;
    const rule = ruleToSwitch(site, true, { everySite: values.everySite, sites });
    await (rule ? settings.setSite(site, rule) : settings.removeSite(site));
  };

  return (
    <Panel
      {...speaker}
      view={view}
      current={current}
      compared={compared}
      leftOut={leftOut}
      notice={notice}
      onReveal={(id) => void reveal(id)}
      onCompare={(text) => void compare(text)}
      onDropCompared={() => setCompared(null)}
      onLeftOut={() => page && void topicsLeftOut(page, rows).then(setLeftOut)}
      onExport={save}
      canKeep={canKeep}
      onKeep={(row) => void keep(row)}
      onCopy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
      onResume={() => void resume(settings)}
      onAllow={() => site !== null && void requestHosts([originOf(hostPattern(site, true))]).then(() => look())}
      onSwitchOn={() => void switchOn()}
    />
  );
}
