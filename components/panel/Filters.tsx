import type { Translate } from '../translate.ts';
import { type Filter, type StateFilter, stateFilters } from './filter.ts';
import type { NamedEntity } from './rows.ts';

interface FiltersProps {
  readonly filter: Filter;
  readonly query: string;
  readonly counts: Readonly<Record<StateFilter, number>>;
  readonly topics: readonly { readonly key: string; readonly label: string }[];
  readonly entities: readonly NamedEntity[];
  readonly translate: Translate;
  onFilter(filter: Filter): void;
  onQuery(query: string): void;
}

interface PickProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  onPick(key: string | null): void;
}

function Pick({ label, all, value, options, onPick }: PickProps) {
  return (
    <select
      aria-label={label}
      class={value === null ? 'pick' : 'pick chosen'}
      value={value ?? ''}
      onChange={(event) => onPick(event.currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.key} value={option.key}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Search and filters; what would choose nothing is not offered. */
export function Filters({ filter, query, counts, topics, entities, translate, onFilter, onQuery }: FiltersProps) {
  const shown = stateFilters.filter((state) => state === 'all' || state === filter.state || counts[state] > 0);
  return (
    <search class="filters">
      <input
        type="search"
        value={query}
        aria-label={translate('panel.search')}
        placeholder={translate('panel.search')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <div class="chips">
        {shown.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            onClick={() => onFilter({ ...filter, state })}
          >
            {translate(`panel.filters.${state}`)} <span class="figure">{counts[state]}</span>
          </button>
        ))}
      </div>
      {topics.length > 1 || entities.length > 1 ? (
        <div class="picks">
          {topics.length > 1 ? (
            <Pick
              label={translate('panel.topic')}
              all={translate('panel.allTopics')}
              value={filter.topic}
              options={topics}
              onPick={(topic) => onFilter({ ...filter, topic })}
            />
          ) : null}
          {entities.length > 1 ? (
            <Pick
              label={translate('panel.entity')}
              all={translate('panel.allEntities')}
              value={filter.entity}
              options={entities.map(({ id, name }) => ({ key: id, label: name }))}
              onPick={(entity) => onFilter({ ...filter, entity })}
            />
          ) : null}
        </div>
      ) : null}
    </search>
  );
}
