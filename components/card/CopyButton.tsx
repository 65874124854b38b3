import { useState } from 'preact/hooks';
import type { Translate } from '../translate.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly translate: Translate;
  onCopy(text: string): Promise<boolean>;
}

/** Copies the citation and says so; where the clipboard refuses, the text is shown to be taken by hand. */
export function CopyButton({ text, translate, onCopy }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () => {
    onCopy(text).then(
      (done) => setState(done ? 'copied' : 'failed'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {translate('card.copy')}
      </button>
      <span role="status" class="soft">
        {state === 'copied' ? translate('card.copied') : null}
      </span>
      {state === 'failed' ? (
        <label>
          {translate('card.copyFailed')}
          <textarea readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ) : null}
    </>
  );
}
