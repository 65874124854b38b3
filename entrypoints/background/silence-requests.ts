import type { Handlers, Sender } from '../../platform/messages/receive.ts';
import { failure, type Result, success } from '../../platform/messages/result.ts';
import type { Saved, SettingsStore } from '../../platform/settings/store.ts';
import { hostOf } from './analyse-requests.ts';

const answer = (saved: Saved): Result<null> => (saved.ok ? success(null) : failure('broken', saved.message));

/** "Not this" holds for the host on which it was said. */
export function silenceHandlers(settings: SettingsStore): Pick<Handlers, 'silence' | 'unsilence'> {
  return {
    silence: async ({ rule }, sender: Sender) =>
      answer(
        await settings.addNotThis({ host: hostOf(sender), ...rule, added: new Date().toISOString().slice(0, 10) }),
      ),
    unsilence: async ({ rule }, sender: Sender) =>
      answer(await settings.removeNotThis(hostOf(sender), rule.topic, rule.surface)),
  };
}

/** Whether the reader said "not this" of these words, here or everywhere. */
export async function silencedOn(
  settings: SettingsStore,
  host: string | null,
): Promise<(topic: string | null, surface: string) => boolean> {
  const rules = [...(await settings.read()).notThis.values()].filter(
    (rule) => rule.host === null || rule.host === host,
  );
  return (topic, surface) =>
    rules.some((rule) => rule.surface === surface && (rule.topic === null || rule.topic === topic));
}
