import { useState } from 'preact/hooks';
import { Choices } from '../controls/Choices.tsx';
import type { OptionsProps, SiteView } from './props.ts';
import { hostOfInput } from './site-input.ts';

type SitesProps = Pick<
  OptionsProps,
  'values' | 'sites' | 'granted' | 'translate' | 'onValue' | 'onSite' | 'onRemoveSite' | 'onAllow' | 'onTakeBack'
>;

/** Hosts of a permission in words. */
function grantedWords(hosts: string, translate: SitesProps['translate']): string {
  if (hosts === '*') return translate('options.sites.allHosts');
  return hosts.startsWith('*.') ? translate('options.sites.under', [hosts.slice(2)]) : hosts;
}

function SiteRow({ site, props }: { readonly site: SiteView; readonly props: SitesProps }) {
  const { translate, onSite, onRemoveSite } = props;
  return (
    <li class="entry">
      <span>
        <bdi class="strong">{site.host}</bdi>{' '}
        <span class="soft">
          {translate(`options.sites.${site.on ? 'on' : 'off'}.${site.subdomains ? 'under' : 'exact'}`)}
        </span>
      </span>
      <span class="buttons">
        <button type="button" onClick={() => onSite({ ...site, on: !site.on })}>
          {translate(site.on ? 'options.sites.turnOff' : 'options.sites.turnOn')}
        </button>
        <button type="button" onClick={() => onSite({ ...site, subdomains: !site.subdomains })}>
          {translate(site.subdomains ? 'options.sites.makeExact' : 'options.sites.makeUnder')}
        </button>
        <button
          type="button"
          aria-label={translate('options.sites.removeSite', [site.host])}
          onClick={() => onRemoveSite(site.host)}
        >
          {translate('options.remove')}
        </button>
      </span>
    </li>
  );
}

function AddSite({ props }: { readonly props: SitesProps }) {
  const { translate, onSite, values } = props;
  const [text, setText] = useState('');
  const host = hostOfInput(text);
  const add = (on: boolean) => {
    if (!host) return;
    onSite({ host, on, subdomains: true });
    setText('');
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add(!values.everySite);
      }}
    >
      <label>
        <span>{translate('options.sites.add')}</span>
        <input
          type="text"
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          placeholder="example.org"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="button" disabled={!host} onClick={() => add(true)}>
        {translate('options.sites.addOn')}
      </button>
      <button type="button" disabled={!host} onClick={() => add(false)}>
        {translate('options.sites.addOff')}
      </button>
      {text && !host ? <p class="soft">{translate('options.sites.noHost')}</p> : null}
    </form>
  );
}

/** Where Sidelight runs: the reader's own lists, and what the browser allows. */
export function Sites(props: SitesProps) {
  const { values, sites, granted, translate, onValue, onAllow, onTakeBack } = props;
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{translate('options.sites.title')}</h2>
      <Choices
        legend={translate('options.sites.where')}
        name="everySite"
        value={values.everySite ? 'every' : 'listed'}
        choices={[
          { value: 'every', label: translate('options.sites.every') },
          { value: 'listed', label: translate('options.sites.listed') },
        ]}
        onChange={(value) => onValue('everySite', value === 'every')}
      />
      <h3>{translate('options.sites.list')}</h3>
      {sites.length === 0 ? <p class="soft">{translate('options.sites.none')}</p> : null}
      <ul class="entries">
        {sites.map((site) => (
          <SiteRow key={site.host} site={site} props={props} />
        ))}
      </ul>
      <AddSite props={props} />
      <h3>{translate('options.sites.granted')}</h3>
      {granted.length === 0 ? <p class="soft">{translate('options.sites.grantedNone')}</p> : null}
      <details open={granted.length <= 3}>
        <summary>{translate('options.sites.grantedCount', [String(granted.length)], granted.length)}</summary>
        <ul class="entries">
          {granted.map((hosts) => (
            <li key={hosts} class="entry">
              <bdi>{grantedWords(hosts, translate)}</bdi>
              <button type="button" onClick={() => onTakeBack(hosts)}>
                {translate('options.sites.takeBack')}
              </button>
            </li>
          ))}
        </ul>
      </details>
      {granted.includes('*') ? null : (
        <p class="buttons">
          <button type="button" onClick={() => onAllow('news')}>
            {translate('welcome.places.news.button')}
          </button>
          <button type="button" onClick={() => onAllow('every')}>
            {translate('welcome.places.every.button')}
          </button>
        </p>
      )}
    </section>
  );
}
