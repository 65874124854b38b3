import type { Speaker } from '../speaker.ts';

/** Settings of one value each, as the options show them. */
export interface OptionValues {
  readonly look: 'underline' | 'tint' | 'both';
  readonly marks: 'all' | 'first' | 'differs' | 'panel';
  readonly names: boolean;
  readonly openDelay: number;
  readonly closeDelay: number;
  readonly modifier: 'none' | 'alt' | 'shift' | 'control';
  readonly modifierOnly: boolean;
  readonly everySite: boolean;
  readonly badge: boolean;
}

export interface SiteView {
  readonly host: string;
  readonly on: boolean;
  readonly subdomains: boolean;
}

export interface NotThisView {
  readonly host: string | null;
  readonly topic: string | null;
  readonly surface: string;
  readonly added: string;
}

export interface KeyView {
  readonly name: string;
  readonly description: string;
  /** As the browser prints it; empty where none is set. */
  readonly shortcut: string;
}

export interface PackView {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly reachesTo: string;
  readonly claims: number;
  readonly licence: string;
  readonly attribution: readonly string[];
  /** Null for packs that come with the program. */
  readonly own: { readonly installed: string; readonly earlier: number; readonly opened: boolean } | null;
}

/** A file that was chosen, checked before it is put in. */
export type ImportView =
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly code: string; readonly errors: readonly string[] }
  | {
      readonly kind: 'checked';
      readonly name: string;
      readonly title: string;
      readonly errors: readonly string[];
      readonly findings: readonly string[];
      readonly changes: readonly string[];
    };

export interface BrokenView {
  readonly key: string;
  readonly raw: string;
}

export interface OptionsProps extends Speaker {
  readonly values: OptionValues;
  readonly sites: readonly SiteView[];
  /** Hosts that the browser lets Sidelight read: `*`, `*.example.org`, `example.org`. */
  readonly granted: readonly string[];
  readonly notThis: readonly NotThisView[];
  readonly broken: readonly BrokenView[];
  readonly fromLater: boolean;
  readonly keys: readonly KeyView[];
  readonly packs: readonly PackView[];
  readonly importing: ImportView | null;
  /** What was just done or did not work. */
  readonly notice: string | null;
  onValue<Name extends keyof OptionValues>(name: Name, value: OptionValues[Name]): void;
  onSite(site: SiteView): void;
  onRemoveSite(host: string): void;
  onAllow(hosts: 'every' | 'news'): void;
  onTakeBack(hosts: string): void;
  onUndoNotThis(rule: NotThisView): void;
  onForgetBroken(key: string): void;
  onKeys(): void;
  onImport(file: File): void;
  onInstall(): void;
  onCancelImport(): void;
  onExportPack(id: string): void;
  onRollBack(id: string): void;
  onRemovePack(id: string): void;
}
