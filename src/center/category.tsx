import type { CategoryEntry, ServiceEntry } from '../domain/config.js';
import { modeOf } from '../domain/regime.js';
import { switchState } from './draft.js';
import { Gradual } from './gradual.js';
import { Link } from './link.js';
import type { Model } from './model.js';
import { Parts } from './parts.js';
import { Storage } from './storage.js';
import { fill } from './words.js';

interface Props {
  readonly category: CategoryEntry;
  readonly model: Model;
}

/** What the visitor is asked about, its switch, and its services behind a fold. */
export function Category({ category, model }: Props) {
  const { texts, words, read } = model;
  const { id, services } = category;
  const on = services.filter((service) => model.draft.value[service.id]).length;
  return (
    <section class='entry'>
      <h3 id={`name-${id}`}>
        <Name entry={category} category={category} model={model} />
      </h3>
      {category.required ? (
        <span class='always'>{texts.always_on}</span>
      ) : (
        <Toggle entry={category} category={category} model={model} />
      )}
      <p id={`about-${id}`} class='muted'>
        {read(category.description)}
        {/^(exempt|opt-out)/.test(modeOf(category, model.manager.regime)) && ` ${texts.until_objection}.`}
      </p>
      {services.length > 0 && (
        <details>
          <summary aria-describedby={`name-${id}`}>
            {texts.services}{' '}
            <span id={`count-${id}`} class='muted'>
              {category.required
                ? words.count(services.length)
                : fill(texts.services_on, { on: words.count(on), count: words.count(services.length) })}
            </span>
          </summary>
          <Gradual of={services} step={4} later>
            {(service) => <Service key={service.id} service={service} category={category} model={model} />}
          </Gradual>
        </details>
      )}
    </section>
  );
}

function Service({ service, category, model }: Props & { readonly service: ServiceEntry }) {
  const { texts, words, read } = model;
  const { id, provider } = service;
  return (
    <div class='entry'>
      <h4>
        <Name entry={service} category={category} model={model} />
      </h4>
      {!category.required && <Toggle entry={service} category={category} model={model} />}
      {service.description && <p id={`about-${id}`}>{read(service.description)}</p>}
      {provider && (
        <p class='muted'>
          {texts.provider}{' '}
          <Parts
            of={[
              read(provider.name),
              read(provider.address),
              provider.country && words.country(read(provider.country)),
              provider.privacy && (
                <Link href={provider.privacy}>{fill(texts.policy, { name: read(provider.name) })}</Link>
              ),
            ]}
          />
        </p>
      )}
      <Storage service={service} model={model} />
    </div>
  );
}

type Entry = Props & { readonly entry: CategoryEntry | ServiceEntry };

function Name({ entry, category, model }: Entry) {
  const name = model.read(entry.name);
  return category.required ? name : <label for={`on-${entry.id}`}>{name}</label>;
}

function Toggle({ entry, category, model }: Entry) {
  const { value: draft } = model.draft;
  const { id, description } = entry;
  const counted = entry === category && category.services.length > 0;
  const state = counted ? switchState(category, draft) : draft[id] === true;
  return (
    <input
      type='checkbox'
      // A switch has no mixed state (ARIA 1.2), a checkbox has; so what can be mixed stays a checkbox.
      role={counted ? undefined : 'switch'}
      id={`on-${id}`}
      data-toggle={id}
      aria-describedby={[description && `about-${id}`, counted && `count-${id}`].filter(Boolean).join(' ') || undefined}
      checked={state === true}
      indeterminate={state === 'mixed'}
      onChange={(event) => model.turn(category, id, event.currentTarget.checked)}
    />
  );
}
