import type { Speaker } from '../speaker.ts';

export type Where = 'news' | 'every' | 'click';

export interface WelcomeProps extends Speaker {
  /** Host names of the bundled list. */
  readonly newsSites: readonly string[];
  /** What the reader has now; null while nothing was chosen. */
  readonly chosen: Where | null;
  /** The browser did not give what was asked for. */
  readonly denied: boolean;
  onChoose(where: Where): void;
  onOptions(): void;
}
