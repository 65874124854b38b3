/** One guard of each area that must never fail unseen: how it is broken on a copy, and the test that must then turn red. */
export interface Guard {
  readonly area: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly intact: string;
  readonly broken: string;
  readonly test:
    | { readonly kind: 'unit'; readonly file: string; readonly name: string }
    | { readonly kind: 'e2e'; readonly name: string };
}

export const guards: readonly Guard[] = [
  {
    area: 'hedge',
    file: 'engine/compare/tolerance.ts',
    intact: "if (hedge === '~' || hedge === 'vague') return { low: wide, high: wide };",
    broken: '',
    test: {
      kind: 'unit',
      file: 'tests/engine/compare/tolerance.test.ts',
      name: '"~" of 12000 with rounding 500 goes 1000 below and 1000 above',
    },
  },
  {
    area: 'party gate',
    file: 'engine/match/party-evidence.ts',
    intact: 'if (SETTLES.has(bond.code) &&',
    broken: 'if (!SETTLES.has(bond.code) && SETTLES.has(bond.code) &&',
    test: { kind: 'unit', file: 'tests/engine/match/gates.test.ts', name: 'party when the other side is counted' },
  },
  {
    area: 'Esc',
    file: 'page/attend/pointer.ts',
    intact: "if (event.key === 'Escape' && world.isOpen()) {",
    broken: "if (event.key === 'F13' && world.isOpen()) {",
    test: {
      kind: 'e2e',
      name: 'the card closes on Esc, which the page does not see, and the next Esc is the page’s again',
    },
  },
  {
    area: 'switch',
    file: 'platform/registration/decide.ts',
    intact: 'return ruleFor(hostname, choices.sites)?.rule.on ?? choices.everySite;',
    broken: 'return ruleFor(hostname, choices.sites)?.rule.on || choices.everySite;',
    test: {
      kind: 'unit',
      file: 'tests/platform/registration/synchronise.test.ts',
      name: 'takes the script out of a site that is switched off, at once, and back in',
    },
  },
  {
    area: 'reveal',
    file: 'page/attend/requests.ts',
    intact: 'if (!found) return notFound;\n    this.#current = id;\n    scrollTo(this.#view, found.range);',
    broken: 'if (!found) return notFound;\n    this.#current = id;',
    test: {
      kind: 'e2e',
      name: 'a click in the panel reveals the figure in the page, also after the worker was stopped, and the page marks the row',
    },
  },
];
