import type { ComponentChildren } from 'preact';
import { Turn } from './Icon.tsx';

interface FoldProps {
  readonly summary: string;
  readonly children: ComponentChildren;
}

/** The rest of a list, behind a line that says how much it is. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details class="more">
      <summary>
        <Turn />
        {summary}
      </summary>
      {children}
    </details>
  );
}
