import { Frame } from './card/Frame.tsx';
import type { Translate } from './translate.ts';

interface NoticeCardProps {
  /** The words of the mark. */
  readonly surface: string;
  /** What the reader is told; without it, that no answer came. */
  readonly message?: string;
  readonly translate: Translate;
  readonly sheet: boolean;
  onClose(): void;
}

/** A card that has nothing to compare and says so in one line. */
export function NoticeCard({ surface, message, translate, sheet, onClose }: NoticeCardProps) {
  return (
    <Frame
      answer={message ?? translate('card.failed')}
      about={<strong dir="auto">{surface}</strong>}
      foot={<p class="mine">{translate('card.ours')}</p>}
      pinned={false}
      sheet={sheet}
      translate={translate}
      onClose={onClose}
      onPin={null}
    />
  );
}
