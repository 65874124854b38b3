import type { Ledger } from '../marks/ledger.ts';
import type { Mark } from '../marks/mark.ts';
import type { Background } from './background.ts';

/** "Not this": has a rule kept and takes the marks away to which it applies, or brings them back. */
export class Silence {
  readonly #background: Pick<Background, 'silence' | 'unsilence'>;
  readonly #ledger: Ledger;
  readonly #repaint: () => void;
  readonly #states = new Map<string, Mark['state']>();

  constructor(background: Pick<Background, 'silence' | 'unsilence'>, ledger: Ledger, repaint: () => void) {
    this.#background = background;
    this.#ledger = ledger;
    this.#repaint = repaint;
  }

  /** Resolves to whether the rule was kept; if not, nothing changes. */
  async set(mark: Mark, silent: boolean): Promise<boolean> {
    const rule = { topic: mark.topic, surface: mark.surface };
    const answer = silent ? await this.#background.silence(rule) : await this.#background.unsilence(rule);
    if (!answer.ok) return false;
    for (const entry of this.#ledger.entries())
      entry.marks = entry.marks.map((one) => this.#changed(one, mark, silent));
    this.#repaint();
    return true;
  }

  #changed(one: Mark, said: Mark, silent: boolean): Mark {
    if (one.topic !== said.topic || one.surface !== said.surface) return one;
    if (silent && one.state !== 'silenced') this.#states.set(one.id, one.state);
    return { ...one, state: silent ? 'silenced' : (this.#states.get(one.id) ?? said.state) };
  }
}
