import { useComputed } from '@preact/signals';
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
  const { texts, read } = model;
  const { id, services } = category;
  return (
    <section class='entry'>
      <h3 id={`name-${id}`}>
        <Name entry={category} category={category} model={model} />
      </h3>
      {category.required ? (
        <span class='always muted'>{texts.always_on}</span>
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
            {texts.services} <Count category={category} model={model} />
          </summary>
          <Gradual of={services} step={4} later>
            {(service) => <Service key={service.id} service={service} category={category} model={model} />}
          </Gradual>
        </details>
      )}
    </section>
  );
}

/** How many are on. A component of its own, so that a switch that is turned renders no service anew. */
function Count({ category, model }: Props) {
  const { texts, words } = model;
  const { id, services, required } = category;
  const count = words.count(services.length);
  const on = services.filter((service) => model.draft.value[service.id]).length;
  return (
    <span id={`count-${id}`} class='muted'>
      {required ? count : fill(texts.services_on, { on: words.count(on), count })}
    </span>
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
  const { id, description } = entry;
  const counted = entry === category && category.services.length > 0;
  // Signals all the way: of hundreds of switches only those that turn are written, and none is rendered anew.
  const state = useComputed(() => {
    const { value: draft } = model.draft;
    return counted ? switchState(category, draft) : draft[id] === true;
  });
  const on = useComputed(() => state.value === true);
  const mixed = useComputed(() => state.value === 'mixed');
  return (
    <input
      type='checkbox'
      // A switch has no mixed state (ARIA 1.2), a checkbox has; so what can be mixed stays a checkbox.
      role={counted ? undefined : 'switch'}
      id={`on-${id}`}
      data-toggle={id}
      aria-describedby={[description && `about-${id}`, counted && `count-${id}`].filter(Boolean).join(' ') || undefined}
      checked={on}
      indeterminate={counted ? mixed : undefined}
      onChange={(event) => model.turn(category, id, event.currentTarget.checked)}
    />
  );
}
