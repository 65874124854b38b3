import { Turn } from '../card/Icon.tsx';
import type { PlaceTopic } from '../card/props.ts';
import { SpreadBar } from '../chart/SpreadBar.tsx';
import type { Speaker } from '../speaker.ts';
import { topicLine } from '../words/first-line.ts';

/** Topics that are listed with what others published on them. */
export function TopicList({ topics, ...speaker }: Speaker & { readonly topics: readonly PlaceTopic[] }) {
  return (
    <ul class="topics">
      {topics.map(({ key, label, comparison }) => (
        <li key={key}>
          <span>{label}</span>
          {comparison ? (
            <span class="soft figure">{topicLine(comparison, speaker.translate, speaker.locale)}</span>
          ) : null}
          {comparison ? <SpreadBar comparison={comparison} /> : null}
        </li>
      ))}
    </ul>
  );
}

interface LeftOutProps extends Speaker {
  /** Null until they were asked for. */
  readonly topics: readonly PlaceTopic[] | null;
  onOpen(): void;
}

/** Other figures on the page's subjects that the packs have and the page does not name. Folded: it is no reproach. */
export function LeftOut({ topics, onOpen, ...speaker }: LeftOutProps) {
  const { translate } = speaker;
  return (
    <details
      class="fold-out left-out"
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen();
      }}
    >
      <summary>
        <Turn />
        {translate('panel.leftOut')}
      </summary>
      {topics === null ? <p class="soft">{translate('panel.loading')}</p> : null}
      {topics?.length === 0 ? <p class="soft">{translate('panel.nothingLeftOut')}</p> : null}
      {topics && topics.length > 0 ? <TopicList topics={topics} {...speaker} /> : null}
    </details>
  );
}
