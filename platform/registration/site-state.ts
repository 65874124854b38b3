import type { Settings } from '../settings/schema.ts';
import { isGranted, isWanted, ruleFor } from './decide.ts';
import { hostsOf, siteOf } from './host-pattern.ts';
import { hostnameOf } from './plan.ts';
import { type Unreadable, whyUnreadable } from './readable.ts';

/** What the switch of the popup stands for on the page of a tab. */
export type SiteState =
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | {
      readonly kind: 'site';
      readonly hostname: string;
      /** The host under which the decision is kept. */
      readonly site: string;
      readonly wanted: boolean;
      readonly granted: boolean;
      /** Epoch milliseconds; 0 when not paused. */
      readonly pausedUntil: number;
      /** The host of the rule that decides, where that is not the site itself. */
      readonly decidedBy: string | null;
    };

export function siteState(
  url: string | undefined,
  settings: Settings,
  origins: readonly string[],
  now: number,
): SiteState {
  const why = whyUnreadable(url);
  const hostname = url === undefined ? null : hostnameOf(url);
  if (why !== null || hostname === null) return { kind: 'unreadable', why: why ?? 'unknown' };
  const choices = { everySite: settings.values.everySite, sites: settings.sites };
  const rule = ruleFor(hostname, settings.sites);
  const site = siteOf(hostname);
  const { pausedUntil } = settings.values;
  return {
    kind: 'site',
    hostname,
    site,
    wanted: isWanted(hostname, choices),
    granted: isGranted(
      hostname,
      origins.map(hostsOf).filter((hosts) => hosts !== null),
    ),
    pausedUntil: pausedUntil > now ? pausedUntil : 0,
    decidedBy: rule && rule.host !== site ? rule.host : null,
  };
}
