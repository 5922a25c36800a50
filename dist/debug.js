const schema = {"$schema":"http://json-schema.org/draft-07/schema#","additionalProperties":false,"definitions":{"BannerOptions":{"additionalProperties":false,"properties":{"mount":{"default":"html","description":"`html` puts the banner between `<head>` and `<body>`: first in tab order, outside what a framework hydrates. `body-end` is for React 18 hydrating the whole document.","enum":["html","body-end"],"type":"string"},"position":{"default":"bottom","enum":["bottom","corner","center"],"type":"string"}},"type":"object"},"Category":{"additionalProperties":false,"description":"What a visitor is asked about, or, when `required`, told about.","properties":{"description":{"$ref":"#/definitions/Text","description":"One or two sentences: what it is for. Shown on the first layer, before the choice (CNIL 2020-092)."},"enabled":{"default":true,"description":"False takes the category and its services out of the question: it is not asked and stays denied.","type":"boolean"},"name":{"$ref":"#/definitions/Text"},"required":{"default":false,"description":"True for what the site cannot work without: always on, never asked, nothing is gated by it.","type":"boolean"}},"required":["name","description"],"type":"object"},"CenterOptions":{"additionalProperties":false,"properties":{"button":{"default":"start","description":"Where the small default button sits on pages with no `[data-consent-open]`.","enum":["start","end"],"type":"string"}},"type":"object"},"Change":{"additionalProperties":false,"description":"What a revision of the notice changed.","properties":{"concerns":{"description":"Ids of the categories and services that the change concerns; consent is asked again only for a change that concerns it. `[]` concerns nobody. Without it the change concerns everything.","items":{"type":"string"},"type":"array"},"revision":{"description":"The revision that brought the change.","type":"string"},"summary":{"$ref":"#/definitions/Text"}},"required":["revision","summary"],"type":"object"},"ConsentOptions":{"additionalProperties":false,"properties":{"cookie":{"additionalProperties":false,"properties":{"domain":{"description":"Shares the answer with sub-domains: `example.com`, or `auto` for the widest domain that the browser accepts. Without it the cookie belongs to this host alone.","type":"string"},"name":{"default":"askfirst","type":"string"}},"type":"object"},"endpoint":{"description":"Where records are posted as JSON; without it nothing is sent.","type":"string"},"expires":{"$ref":"#/definitions/Duration","default":"P182D","description":"How long an answer holds, yes and no alike. At most 400 days, where browsers stop keeping cookies. Default: P182D (six months: CNIL 2020-092, §39)."},"path":{"default":false,"description":"True adds the path of the page to the record. Paths can be sensitive, so only on request.","type":"boolean"},"reload":{"default":"auto","description":"What happens where code of a withdrawn service has already run, which no script can undo: `auto` reloads the page, but only offers it over a form that someone has begun to fill; `offer` always offers; `never` leaves it to the site (`askfirst:change` says what was withdrawn).","enum":["auto","offer","never"],"type":"string"}},"type":"object"},"Controller":{"additionalProperties":false,"description":"Who decides why and how personal data is processed (GDPR article 13(1)(a)).","properties":{"address":{"type":"string"},"email":{"type":"string"},"name":{"type":"string"},"phone":{"type":"string"},"registration":{"description":"Registration: `SIREN 123 456 789`.","type":"string"}},"required":["name"],"type":"object"},"CookieDeclaration":{"additionalProperties":false,"description":"A cookie that a service sets, by name; `*` stands for any run of characters.","properties":{"keeps":{"$ref":"#/definitions/Duration","description":"How long it is kept. Without it, the privacy centre says \"until you close the browser\"."},"name":{"type":"string"},"purpose":{"$ref":"#/definitions/Text"},"setBy":{"default":"page","description":"Who alone can erase it, where no script of this page can: the site's `server` (an HttpOnly cookie), or a `third-party` that set it on its own host. It is then named as left after a withdrawal.","enum":["page","server","third-party"],"type":"string"}},"required":["name"],"type":"object"},"Duration":{"description":"An ISO 8601 duration of whole years, months, weeks or days: `P6M`, `P182D`, `P1Y6M`. A year counts 365 days and a month a twelfth of that.","pattern":"^P(?=\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?$","type":"string"},"GoogleConsentMode":{"additionalProperties":false,"description":"Google Consent Mode v2: which category or service stands for each of Google's seven consent types.","properties":{"ad_personalization":{"default":"marketing","type":"string"},"ad_storage":{"default":"marketing","type":"string"},"ad_user_data":{"default":"marketing","type":"string"},"analytics_storage":{"default":"analytics","type":"string"},"functionality_storage":{"default":"functional","type":"string"},"mode":{"default":"basic","description":"`basic` expects Google's tags to be gated (`data-consent`). `advanced` lets them load before the answer: they then send pings without cookies, which authorities may read as access to the visitor's device (EDPB guidelines 2/2023). Choose it knowingly.","enum":["basic","advanced"],"type":"string"},"personalization_storage":{"default":"functional","type":"string"}},"type":"object"},"IntegrationOptions":{"additionalProperties":false,"properties":{"google":{"$ref":"#/definitions/GoogleConsentMode"}},"type":"object"},"Link":{"additionalProperties":false,"properties":{"href":{"description":"http, https or mailto, or a path on this site; anything else is not rendered as a link.","type":"string"},"label":{"$ref":"#/definitions/Text"}},"required":["label","href"],"type":"object"},"Notice":{"additionalProperties":false,"description":"The privacy notice as data.","properties":{"changes":{"description":"Newest first, back to the oldest revision that visitors may still have answered.","items":{"$ref":"#/definitions/Change"},"type":"array"},"controller":{"$ref":"#/definitions/Controller"},"links":{"description":"The full notice, terms, contact: shown on the first layer and in the privacy centre.","items":{"$ref":"#/definitions/Link"},"type":"array"},"summary":{"description":"A few sentences above the choices.","items":{"$ref":"#/definitions/Text"},"type":"array"}},"type":"object"},"Provider":{"additionalProperties":false,"description":"The company behind a service.","properties":{"address":{"type":"string"},"country":{"description":"ISO 3166-1 alpha-2: `FR`. Shown by name in the visitor's language.","type":"string"},"name":{"type":"string"},"privacy":{"description":"Its privacy policy: http or https, or a path on this site.","type":"string"}},"required":["name"],"type":"object"},"Service":{"additionalProperties":false,"description":"One vendor or tool inside a category, with the hosts that it calls and what it stores.","properties":{"category":{"type":"string"},"cookies":{"items":{"$ref":"#/definitions/CookieDeclaration"},"type":"array"},"description":{"$ref":"#/definitions/Text"},"enabled":{"default":true,"description":"False takes the service out of the question: it is not asked and stays denied.","type":"boolean"},"hosts":{"description":"Host names that it calls; a leading `*.` stands for every sub-domain.","items":{"type":"string"},"type":"array"},"name":{"$ref":"#/definitions/Text"},"provider":{"$ref":"#/definitions/Provider"},"storage":{"items":{"$ref":"#/definitions/StorageDeclaration"},"type":"array"}},"required":["category","name"],"type":"object"},"StorageDeclaration":{"additionalProperties":false,"description":"What a service keeps in the browser besides cookies, by name; `*` stands for any run of characters.","properties":{"keeps":{"$ref":"#/definitions/Duration"},"kind":{"default":"local","enum":["local","session","indexeddb","cache","worker"],"type":"string"},"name":{"description":"A key of web storage, the name of an IndexedDB database or of a cache, or the path of a service worker's script.","type":"string"},"purpose":{"$ref":"#/definitions/Text"}},"required":["name"],"type":"object"},"Text":{"anyOf":[{"type":"string"},{"additionalProperties":{"type":"string"},"type":"object"}],"description":"A text for people: one string, or one per language, keyed by BCP 47 tag (`en`, `pt-BR`). Never HTML."}},"description":"The site's configuration: plain data, so that a JSON file says it all.","properties":{"$schema":{"description":"Names the JSON Schema for editors; AskFirst does not read it.","type":"string"},"banner":{"$ref":"#/definitions/BannerOptions"},"categories":{"additionalProperties":{"$ref":"#/definitions/Category"},"description":"Ids are letters, digits, `-` and `_`, and begin with a letter.","propertyNames":{"description":"Up to 64 letters, digits, `-` and `_`, beginning with a letter.","pattern":"^[A-Za-z][\\w-]{0,63}$"},"type":"object"},"center":{"$ref":"#/definitions/CenterOptions"},"consent":{"$ref":"#/definitions/ConsentOptions"},"integrations":{"$ref":"#/definitions/IntegrationOptions"},"notice":{"$ref":"#/definitions/Notice"},"revision":{"description":"The version of the notice. A new one asks again, unless `notice.changes` says that it concerns nobody.","type":"string"},"services":{"additionalProperties":{"$ref":"#/definitions/Service"},"propertyNames":{"description":"Up to 64 letters, digits, `-` and `_`, beginning with a letter.","pattern":"^[A-Za-z][\\w-]{0,63}$"},"type":"object"},"texts":{"additionalProperties":{"additionalProperties":{"type":"string"},"type":"object"},"description":"Own wording, and further languages, over the built-in texts: language → text id → string.","type":"object"}},"required":["categories"],"title":"AskFirst","type":"object"};

const isObject = (value) => !!value && typeof value === 'object' && !Array.isArray(value);

/** The own members of an object or list; nothing for all else. */
const entriesOf = (value) => value !== null && typeof value === 'object' ? Object.entries(value) : [];
/** What stands under `key`, never what every object inherits (`constructor`). */
const own = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const short = (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
/** A value for a message: one line, never long. */
const quote = (value) => typeof value === 'string' ? JSON.stringify(short(value)) : typeof value === 'object' ? kindOf(value) : String(value);
/** What a value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
/** `services.matomo.cookies[0]`; a key that is no plain word stands in brackets and quotes. */
function join(path, key, parent) {
    if (Array.isArray(parent))
        return `${path}[${key}]`;
    if (!/^[\w$-]{1,60}$/.test(key))
        return `${path}[${quote(key)}]`;
    return path ? `${path}.${key}` : key;
}
/**
 * The places that a pattern names: `*` is every member, `**` every member at any depth, any other part a key.
 * A key that is missing is a place too, with the value undefined, so that a rule can miss what is not there.
 */
function places(config, pattern) {
    let found = [{ path: '', key: '', value: config, parent: undefined }];
    for (const part of pattern.split('.')) {
        found = found.flatMap((place) => {
            const { path, value: parent } = place;
            if (part === '**')
                return below(place);
            if (part === '*')
                return membersOf(place);
            if (parent !== undefined && !isObject(parent))
                return [];
            return { path: join(path, part, parent), key: part, value: own(parent, part), parent };
        });
    }
    return found;
}
const membersOf = ({ path, value: parent }) => entriesOf(parent).map(([key, value]) => ({ path: join(path, key, parent), key, value, parent }));
/** A list that grows while it is read: no recursion, however deep the config. */
function below(place) {
    const found = membersOf(place);
    for (const member of found)
        for (const deeper of membersOf(member))
            found.push(deeper);
    return found;
}

const isText = (value) => typeof value === 'string';
const isGiven = (value) => value !== undefined;
const listOf = (value) => (Array.isArray(value) ? value : []);
const LABEL = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?';
const HOST = new RegExp(`^(?:${LABEL}\\.)*${LABEL}$`);
const isHost = (name) => name.length <= 253 && HOST.test(name);

/** Not a signature (a visitor may edit their own cookie): it tells a whole text from a cut or mangled one. */
function checksum(text) {
    let sum = 0;
    for (const character of text)
        sum = (sum * 31 + character.codePointAt(0)) >>> 0;
    return sum.toString(36);
}
/**
 * A record as cookie text: `1~id~subject~time~answers~revision~checksum`, the time base 36, each answer `.id` for
 * yes or `!id` for no. Short, and readable by a person.
 */
function encode({ id, subject, time, choice, revision }) {
    const answers = Object.keys(choice).map((key) => (choice[key] ? '.' : '!') + key);
    const body = [1, id, subject, Date.parse(time).toString(36), answers.join(''), revision].join('~');
    return `${body}~${checksum(body)}`;
}

/** Days in a year, a month, a week and a day. */
const DAYS = [365, 365 / 12, 7, 1];
/**
 * Milliseconds of an ISO 8601 duration of years, months, weeks and days (`P6M`, `P182D`), else undefined.
 * A month is a twelfth of 365 days: cookies live in seconds, not in calendars.
 */
function durationToMs(duration) {
    const counts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(typeof duration === 'string' ? duration : '');
    return counts
        ? Math.round(DAYS.reduce((sum, days, index) => sum + days * Number(counts[index + 1] ?? 0), 0) * 86_400_000)
        : undefined;
}

const lasts = (value) => durationToMs(value) ?? 0;
const isLonger = (value, limit) => lasts(value) > lasts(limit);
const HERE$1 = 'https://here.invalid';
/** Records are personal data: they travel encrypted, stay on this machine, or take the page's own way. */
function whereTo(endpoint) {
    try {
        const { protocol, hostname, origin } = new URL(String(endpoint), HERE$1);
        if (origin === HERE$1)
            return 'here';
        const local = protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
        return local || protocol === 'https:' ? 'elsewhere' : 'unsafe';
    }
    catch {
        return 'unsafe';
    }
}
const LONGEST_ID = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
/** The bytes of the cookie after the longest answer that this config can get. */
function cookieBytes({ config, asked }) {
    const name = own(own(config.consent, 'cookie'), 'name');
    const record = {
        id: LONGEST_ID,
        subject: LONGEST_ID.replace('f', 'e'),
        time: '2026-01-01T00:00:00.000Z',
        revision: isText(config.revision) ? config.revision : '',
        choice: Object.fromEntries([...asked].map((id) => [id, true])),
    };
    // A half of a surrogate pair cannot be encoded; it weighs what a question mark does, or a little more.
    const text = encode(record).replace(/\p{Surrogate}/gu, '?');
    return (isText(name) ? name : 'askfirst').length + 1 + encodeURIComponent(text).length;
}
const cookieSize = (facts) => `the cookie can grow to ${cookieBytes(facts)} bytes`;
const SMALLER = 'Shorten the name, the revision or the ids, or ask about fewer services.';
/** The answer: how long it holds, the cookie that keeps it, and where its record goes. */
const answerRules = [
    {
        at: '#Duration',
        when: (value) => durationToMs(value) === 0,
        level: 'error',
        problem: (value) => `${quote(value)} lasts no time at all`,
        mend: 'Write a duration such as P6M. What ends with the browser session has none: leave it out.',
    },
    {
        at: 'consent.expires',
        when: (value) => isLonger(value, 'P400D'),
        level: 'error',
        problem: (value) => `${quote(value)} is more than the 400 days that browsers keep a cookie; P182D is used`,
        mend: 'Six months is good practice (CNIL 2020-092 §39).',
    },
    {
        at: 'consent.expires',
        // Six calendar months are 181 to 184 days.
        when: (value) => isLonger(value, 'P184D') && !isLonger(value, 'P400D'),
        level: 'warning',
        problem: (value) => `${quote(value)} is longer than six months`,
        mend: 'The CNIL calls six months good practice for a yes and a no alike (2020-092 §39). Have a reason for more.',
    },
    {
        at: 'consent.expires',
        when: (value) => lasts(value) > 0 && isLonger('P181D', String(value)),
        level: 'note',
        problem: (value) => `${quote(value)} is shorter than six months`,
        mend: 'In Italy visitors may not be asked again before six months have passed (Garante, guidelines of 10 June 2021, §6.2).',
    },
    {
        at: 'services.*.cookies.*.keeps',
        when: (value) => isLonger(value, 'P400D'),
        level: 'warning',
        problem: (value) => `${quote(value)} is more than the 400 days that browsers keep a cookie`,
        mend: 'Declare what really happens: at most P400D, unless the cookie is renewed.',
    },
    {
        at: 'consent.cookie.name',
        // What js-cookie writes as it stands: another name would be written encoded, and never found again.
        when: (value) => isText(value) && !/^[\w.!~*'#$&+^`|-]+$/.test(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no name that a cookie can have as it stands; no cookie is kept`,
        mend: 'Use letters, digits, - and _.',
    },
    {
        at: 'consent.cookie.name',
        when: (_, facts) => cookieBytes(facts) > 4096,
        level: 'error',
        problem: (_, facts) => `${cookieSize(facts)}: from 4097 on browsers drop it`,
        mend: `The answer then lies in local storage, which sub-domains do not share. ${SMALLER}`,
    },
    {
        at: 'consent.cookie.name',
        when: (_, facts) => cookieBytes(facts) > 500 && cookieBytes(facts) <= 4096,
        level: 'warning',
        problem: (_, facts) => `${cookieSize(facts)}, and browsers send it with every request`,
        mend: `Stay below 500. ${SMALLER}`,
    },
    {
        at: 'consent.cookie.domain',
        when: (value) => isText(value) && value !== 'auto' && !(value.includes('.') && isHost(value.replace(/^\./, ''))),
        level: 'error',
        problem: (value) => `${quote(value)} is no domain that a browser would set a cookie for`,
        mend: 'Write example.com, without scheme or port, or "auto". A single label such as "com" is a public suffix and is refused.',
    },
    {
        at: 'consent.endpoint',
        when: (value) => isText(value) && whereTo(value) === 'unsafe',
        level: 'error',
        problem: (value) => `${quote(value)} is neither https nor a path on this site`,
        mend: 'A record is personal data: post it over https (GDPR article 32).',
    },
    {
        at: 'consent.endpoint',
        when: (value) => isText(value) && whereTo(value) === 'elsewhere',
        level: 'note',
        problem: (value) => `${quote(value)} is no path on this site`,
        mend: "Where it is another origin, it must answer the browser's OPTIONS request with Access-Control-Allow-Origin (the collector does, for its `origins`), and the page's connect-src must allow it. A path such as /privacy/records needs neither.",
    },
];

/** Longer words are no typing mistakes, and more ids than a config has would cost a hostile one quadratic time. */
const LONGEST$1 = 40;
const MOST = 100;
/** How many letters must be put in, taken out, changed or swapped with their neighbour to get from one word to the other. */
function distance(from, to) {
    let before = [];
    let above = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const line = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            line[column] = Math.min((above[column - 1] ?? 0) + (same ? 0 : 1), (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
        }
        [before, above] = [above, line];
    }
    return above[to.length] ?? 0;
}
const plain = (word) => word.replace(/[-_]/g, '').toLowerCase();
/** `Did you mean "position"?`, where one of the known words is at most a third of its letters away; else nothing. */
function didYouMean(word, known) {
    if (typeof word !== 'string' || word.length > LONGEST$1)
        return '';
    const near = [...known]
        .slice(0, MOST)
        .filter((candidate) => Math.abs(candidate.length - word.length) <= candidate.length / 3)
        .map((candidate) => ({ candidate, away: distance(plain(word), plain(candidate)) }))
        .filter(({ candidate, away }) => away <= candidate.length / 3)
        .sort((a, b) => a.away - b.away)[0];
    return near ? `Did you mean ${quote(near.candidate)}?` : '';
}

/** The defaults of `GoogleConsentMode`. */
const GOOGLE = ['marketing', 'analytics', 'functional'];
/** Ids: what they may not be, and that every one that is named exists. */
const idRules = [
    {
        at: 'categories.* services.*',
        when: (_, __, { key }) => key in {},
        level: 'error',
        problem: 'has a name that every JavaScript object carries; answers may miss it',
        mend: 'Give it another id.',
    },
    {
        at: 'services.*',
        when: (_, { categories }, { key }) => categories.has(key),
        level: 'error',
        problem: 'has the id of a category; it stays denied',
        mend: 'Give the service an id of its own: `data-consent` and records name both kinds by id alone.',
    },
    {
        at: 'services.*.category',
        when: (value, { categories }) => isText(value) && !categories.has(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no category; the service stays denied`,
        mend: (value, { categories }) => `${didYouMean(value, categories)} Name one of the ids under \`categories\`.`,
    },
    {
        at: 'categories.*',
        when: (_, { asked, served }, { key }) => asked.has(key) && !served.has(key),
        level: 'note',
        problem: 'has no service',
        mend: 'Declare under `services` who receives the data and what is stored: visitors must be told (GDPR article 13(1)(e)). Where nothing uses the category, take it out.',
    },
    {
        at: 'notice.changes.*.concerns.*',
        when: (value, { ids }) => isText(value) && !ids.has(value),
        level: 'warning',
        problem: (value) => `${quote(value)} is no category or service`,
        mend: (value, { ids }) => `${didYouMean(value, ids)} Correct the id; for one that is gone, take it out of the list.`,
    },
    {
        at: 'integrations.google.*',
        when: (value, { ids }, { key }) => key !== 'mode' && isText(value) && !ids.has(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no category or service; the consent type stays denied`,
        mend: (value, { ids }) => `${didYouMean(value, ids)} Name one of the ids under \`categories\` or \`services\`.`,
    },
    {
        at: 'integrations.google',
        when: (value, { ids }) => isObject(value) && ![...GOOGLE, ...Object.values(value)].some((id) => isText(id) && ids.has(id)),
        level: 'warning',
        problem: 'grants no consent type, whatever the visitor answers',
        mend: 'Say which ids stand for the types, as {"analytics_storage": "statistics"}; left out, "marketing", "analytics" and "functional" stand for them, and the config has none of these.',
    },
    {
        at: 'integrations.google.mode',
        when: (value) => value === 'advanced',
        level: 'warning',
        problem: "lets Google's tags load and send pings before any answer",
        mend: 'Pings carry the IP address, user agent and time, and loading the tag is access to the device (EDPB 2/2023): in the EU and UK that needs the consent it comes before (ePrivacy directive article 5(3)). "basic" holds the tags until then.',
    },
    {
        at: 'texts.*.*',
        when: (value, { wording }, { key }) => isGiven(value) && wording.ids.length > 0 && !wording.ids.includes(key),
        level: 'error',
        problem: 'is no text of AskFirst; it is never shown',
        mend: (_, { wording }, { key }) => `${didYouMean(key, wording.ids)} Known: ${wording.ids.join(', ')}.`,
    },
];

/** The rest of a sentence, at most so long: a dot ends it unless something follows at once (`example.com`). */
const REST = '(?:[^.!?]|\\.(?=\\S)){0,200}?';
const CLAIMS = [
    `\\bby (?:using|continuing|visiting|browsing|accessing|closing|scrolling)\\b${REST}\\b(?:you|users?) (?:[\\w,]{1,30} ){0,4}(?:consent|agree|accept)`,
    `\\bcontinu(?:e|ed|ing)\\b(?: to)? (?:use|using|browse|browsing|visit|navigat)${REST}\\b(?:consent|agree|accept|assume)`,
    `\\ben (?:poursuivant|continuant|naviguant|utilisant|visitant|accédant|fermant)\\b${REST}\\b(?:vous |l['’]utilisateur )(?:[\\wéè,]{1,30} ){0,4}(?:accept|consent|approuv)`,
    `\\b(?:poursuite|utilisation|navigation)\\b${REST}\\b(?:vaut|vaudra|emporte|implique|signifie) (?:[^.!? ]{1,30} ){0,5}(?:[dl]['’])?(?:accept|accord|consent)`,
].map((claim) => new RegExp(claim, 'gi'));
/** "By using the site you do not consent to anything" says the opposite. */
const DENIAL = /\b(?:not|never|no|nothing|without|ne|sans|pas|aucune?)\b|n['’]t\b|\bn['’]/i;
/**
 * The words of a text that call it consent when somebody merely goes on, in English or French, if it has any.
 * Each pattern is bounded, so that a hostile text costs no more than its length.
 */
function impliedConsent(text) {
    for (const claim of CLAIMS)
        for (const [words] of text.matchAll(claim))
            if (!DENIAL.test(words))
                return words;
    return undefined;
}

const HERE = 'https://here.invalid/';
/**
 * The address, if a link may have it: http, https, mailto, or a path on this site; else undefined.
 * It is read as a browser reads it, because `java\nscript:` and `/\host` are not what they look like, and whole,
 * because `javascript://here.invalid/` has the host of a path, and `blob:https://here.invalid/` its origin.
 */
function safeHref(href) {
    if (!href || typeof href !== 'string')
        return undefined;
    try {
        return new URL(href, HERE).href.startsWith(HERE) || /^(https?|mailto):/i.test(href) ? href : undefined;
    }
    catch {
        return undefined;
    }
}

/** Whether a text is written in at least one language. */
const isWritten = (text) => isText(text) ? text.trim() !== '' : entriesOf(text).some(([, words]) => isText(words) && words.trim() !== '');
const missingLanguages = (text, { languages }) => isObject(text)
    ? languages.filter((tag) => !Object.hasOwn(text, tag) && !Object.hasOwn(text, tag.split('-', 1)[0] ?? ''))
    : [];
/** The ids of our wording that a language without built-in texts leaves out. */
const untranslated = (texts, { wording }, language) => isObject(texts) && !wording.languages.includes(language) ? wording.ids.filter((id) => !Object.hasOwn(texts, id)) : [];
/** What visitors read before they answer: it must be there, be true, and be in their language. */
const noticeRules = [
    {
        at: 'categories.*.description',
        when: (value, _, { parent }) => own(parent, 'required') === true && !isWritten(value),
        level: 'error',
        problem: 'is empty, and the category is required',
        mend: 'Say why the site cannot work without it: what is called necessary must be shown to be (EDPB Cookie Banner Taskforce §26 to 29).',
    },
    {
        at: 'categories.*.description',
        when: (value, _, { parent }) => own(parent, 'required') !== true && isGiven(value) && !isWritten(value),
        level: 'error',
        problem: 'is empty',
        mend: 'Say what it is for: a purpose that is not described before the choice cannot be consented to (GDPR article 4(11), CNIL 2020-092).',
    },
    {
        at: 'services.*.provider',
        when: (value, _, { parent }) => !isGiven(value) && isObject(parent),
        level: 'warning',
        problem: 'is missing',
        mend: 'Name who is behind the service: visitors must know who receives their data (GDPR article 13(1)(e)).',
    },
    {
        at: 'services.*.provider.country',
        when: (value) => isText(value) && !/^[a-z]{2}$/i.test(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no country code of two letters`,
        mend: 'Write it as in ISO 3166-1: FR, US, DE.',
    },
    {
        at: 'services.*.hosts.*',
        when: (value) => isText(value) && !isHost(value.replace(/^\*\./, '')),
        level: 'error',
        problem: (value) => `${quote(value)} is no host name`,
        mend: 'Write the name alone, in lower case and without scheme, port or path: stats.example.com, or *.example.com for every sub-domain. Other scripts go in their xn-- form.',
    },
    {
        at: 'services.*.cookies.*.keeps',
        when: (value, _, { parent }) => !isGiven(value) && isObject(parent),
        level: 'note',
        problem: 'is missing: visitors read "until you close the browser"',
        mend: 'Unless that is true, say how long the cookie is kept, as P13M: visitors must be told (CJEU C-673/17 Planet49).',
    },
    {
        at: 'services.*.provider.privacy **.href',
        when: (value) => isText(value) && !safeHref(value),
        level: 'error',
        problem: (value) => `${quote(value)} is no address that a link may have; it is not shown as a link`,
        mend: 'Use http, https or mailto, or a path on this site.',
    },
    {
        at: 'notice.links',
        when: (value, { asked }) => asked.size > 0 && !listOf(value).length,
        level: 'warning',
        problem: 'is empty, and visitors are asked for consent',
        mend: 'Link the full notice: consent is informed or it is none (GDPR articles 4(11) and 13).',
    },
    {
        at: '#Text',
        when: (value, facts) => missingLanguages(value, facts).length > 0,
        level: 'warning',
        problem: (value, facts) => `is not written in ${missingLanguages(value, facts).slice(0, 20).map(quote).join(', ')}`,
        mend: 'Other texts are: a notice that changes its language half-way is a deceptive pattern (EDPB 03/2022, language discontinuity).',
    },
    {
        at: 'texts.*',
        when: (value, facts, { key }) => untranslated(value, facts, key).length > 0,
        level: 'warning',
        problem: (value, facts, { key }) => `lacks ${untranslated(value, facts, key).join(', ')}; English stands in`,
        mend: 'AskFirst has no texts of its own in this language: translate them all, so that the banner speaks one language (EDPB 03/2022, language discontinuity).',
    },
    {
        at: '**',
        when: (value) => isText(value) && impliedConsent(value) !== undefined,
        level: 'warning',
        problem: (value) => `says ${quote(impliedConsent(String(value)))}`,
        mend: 'Going on is no consent, and AskFirst never counts it as one (GDPR recital 32, EDPB 05/2020 §84 and following). Take the sentence out, so that the notice says what happens.',
    },
    {
        at: '#Text',
        when: (value) => (isText(value) ? [value] : Object.values(isObject(value) ? value : {})).some((words) => isText(words) && /<\/?[a-z][^<>]{0,200}>/i.test(words)),
        level: 'warning',
        problem: 'contains HTML, which visitors will read as it is written',
        mend: 'Write plain text, and put addresses in `notice.links`.',
    },
];

/** Versions in the order that people mean: `1.9` before `1.10`. */
const order = new Intl.Collator('en', { numeric: true });
const revisionsIn = (changes) => listOf(changes).map((change) => String(isText(own(change, 'revision')) ? own(change, 'revision') : ''));
/** The version of the notice, and what its changes mean for the answers that were given before. */
const revisionRules = [
    {
        at: 'revision',
        when: (value) => !isGiven(value) || (isText(value) && value.trim() === ''),
        level: 'warning',
        problem: 'is missing',
        mend: 'Name the version of the notice, for example by its date: without it no record proves what was answered (GDPR article 7(1)), and no change asks again.',
    },
    {
        at: 'notice.changes',
        when: (value) => revisionsIn(value).some((revision, index, all) => index > 0 && order.compare(all[index - 1] ?? '', revision) <= 0),
        level: 'warning',
        problem: 'does not go from the newest revision to the oldest',
        mend: 'Put the newest change first, each revision once: the list tells which answers still stand.',
    },
    {
        at: 'notice.changes',
        when: (value, { config }) => listOf(value).length > 0 && revisionsIn(value)[0] !== config.revision,
        level: 'warning',
        problem: (value, { config }) => `begins with ${quote(revisionsIn(value)[0])}, but the revision is ${quote(config.revision)}; everyone is asked again`,
        mend: 'Describe the present revision first.',
    },
    {
        at: 'notice.changes',
        when: (value) => listOf(value).length === 1 && isGiven(own(listOf(value)[0], 'concerns')),
        level: 'warning',
        problem: 'does not reach back to an earlier revision; everyone is asked again, whatever `concerns` says',
        mend: 'Add the earlier revisions below it, back to the oldest that visitors may still have answered: only then is it known what changed since.',
    },
];

const SILENCE = 'Only a click of the visitor is consent: silence, scrolling, closing or going on is none (GDPR article 4(11) and recital 32, EDPB 05/2020 §84 and following).';
const EQUAL = 'Refusing stands beside accepting, in the same size and on the same layer (GDPR article 4(11): freely given; EDPB Cookie Banner Taskforce §8, CNIL 2020-092 §34); there is no way to hide or weaken it.';
const PRE_TICKED = 'Every switch begins at no: a pre-ticked box is no consent (GDPR recital 32, CJEU C-673/17 Planet49). What the site cannot work without is `required: true`.';
const WALL = 'A wall leaves no free choice (GDPR article 7(4)): the page can be used while the question is open.';
const INTEREST = 'Legitimate interest cannot justify storage on a device (ePrivacy directive article 5(3), EDPB Cookie Banner Taskforce §24).';
/** Settings that other tools have and that we refuse, by their names without case, `-` and `_`. */
const REFUSED = [
    [/^(auto|implicit|implied|scroll|silent)(is|as)?(accept|allow|consent|grant)/, SILENCE],
    [/^(accept|allow|agree|consent|dismiss)(all)?(on(?!ly)|by|after)/, SILENCE],
    [/^(hide|disable|no|without)(reject|decline|deny|refuse)/, EQUAL],
    [
        /^(show|enable)?(reject|decline|deny|refuse)(all)?(button|cta|link)?$|^enabledecline|^acceptonly|^onlyaccept/,
        EQUAL,
    ],
    [
        /^(pre|is|default)?(selected|checked|ticked|granted|accepted|optedin)$|^(service)?default(s|on|state|value|enabled)?$|^optout$/,
        PRE_TICKED,
    ],
    [/^(enabled|on|active)bydefault$/, PRE_TICKED],
    [
        /(cookie|consent|blocking)?wall$|^(must|force|require)(consent|accept|modal)|^(disable|block)(page)?(interaction|scroll)/,
        WALL,
    ],
    [/legitimateinterest|^legint/, INTEREST],
];
/** Why AskFirst has no setting of this name; undefined for a name that is merely unknown. */
function whyRefused(key) {
    const name = key.slice(0, 60).replace(/[-_]/g, '').toLowerCase();
    return REFUSED.find(([names]) => names.test(name))?.[1];
}

const WORDS = { array: 'a list', object: 'an object', null: 'null' };
const typesOf = ({ type }) => (typeof type === 'string' ? [type] : (type ?? []));
/** Whether the value is of one of the types; a schema that names none admits all. */
function isOfType(value, schema) {
    const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    return !schema.type || typesOf(schema).includes(kind);
}
const sentences = (...parts) => parts.filter(Boolean).join(' ');
const unknownKey = (key, known) => `${didYouMean(key, known) || 'Take it out.'} Known here: ${known.join(', ')}.`;
/**
 * Holds a config against the schema. An interpreter and no compiler, because a strict content security
 * policy forbids the `new Function` that compiled schemas need.
 * @param meet called for each place of a named type, such as `Text`, whether it fits or not
 */
function misfits(config, root, meet) {
    const resolve = (schema) => {
        const definition = schema.$ref && root.definitions?.[schema.$ref.replace('#/definitions/', '')];
        return definition
            ? { ...definition, ...schema, description: sentences(schema.description, definition.description) }
            : schema;
    };
    const walk = (place, given) => {
        const { path, value } = place;
        const schema = resolve(given);
        const { anyOf = [], description, enum: choices, pattern } = schema;
        if (given.$ref)
            meet(given.$ref.replace('#/definitions/', ''), place);
        const wrong = (problem, mend) => [
            { path, problem: `${quote(value)} ${problem}`, mend: sentences(mend, description) },
        ];
        const branches = anyOf.length ? anyOf.map(resolve) : [schema];
        const open = branches.filter((branch) => isOfType(value, branch));
        if (!open.length) {
            const types = branches.flatMap(typesOf).map((type) => WORDS[type] ?? `a ${type}`);
            return [
                {
                    path,
                    problem: `must be ${types.join(' or ')}, not ${kindOf(value)}`,
                    mend: sentences(`Write ${types.join(' or ')}.`, description),
                },
            ];
        }
        if (anyOf.length) {
            const results = open.map((branch) => walk(place, branch));
            return results.find((result) => !result.length) ?? results[0] ?? [];
        }
        if (choices && !choices.includes(value)) {
            return wrong(`is none of ${choices.map(quote).join(', ')}`, 'Choose one of them.');
        }
        if (pattern && typeof value === 'string' && !new RegExp(pattern).test(value))
            return wrong('has the wrong form', '');
        return [...members(place, schema), ...missing(place, schema)];
    };
    const members = ({ path, value: parent }, schema) => entriesOf(parent).flatMap(([key, value]) => {
        const place = { path: join(path, key, parent), key, value, parent };
        if (Array.isArray(parent))
            return schema.items ? walk(place, schema.items) : [];
        // What is undefined is absent: no JSON can say it, and a config written in JavaScript may.
        if (value === undefined)
            return [];
        if (schema.propertyNames) {
            const name = walk({ ...place, value: key }, schema.propertyNames);
            if (name.length)
                return name;
        }
        const { properties = {}, additionalProperties = true } = schema;
        const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
        if (known)
            return walk(place, known);
        if (typeof additionalProperties === 'object')
            return walk(place, additionalProperties);
        return additionalProperties
            ? []
            : {
                path: place.path,
                problem: 'is no setting of AskFirst',
                mend: whyRefused(key) ?? unknownKey(key, Object.keys(properties)),
            };
    });
    const missing = ({ path, value: parent }, { properties = {}, required = [] }) => required
        .filter((key) => isObject(parent) && (!Object.hasOwn(parent, key) || parent[key] === undefined))
        .map((key) => ({
        path: join(path, key, parent),
        problem: 'is missing',
        mend: sentences('Add it.', resolve(properties[key] ?? {}).description),
    }));
    return walk({ path: '', key: '', value: config, parent: undefined }, root);
}

/** An id of a category or service. It begins with a letter, which leaves out `__proto__`. */
const ID = /^[a-z][\w-]{0,63}$/i;

const SECTIONS = ['categories', 'services', 'consent', 'banner', 'center', 'notice', 'integrations', 'texts'];
/** In characters. A longer config is a mistake, and would freeze the page while it is read. */
const LARGEST = 1_000_000;
/** Six months, in ms, for a yes and a no alike (CNIL 2020-092, §39). */
const DEFAULT = 182 * 86_400_000;
/** 400 days, in ms: browsers keep no cookie for longer (Chrome 104, RFC 6265bis). */
const LONGEST = 400 * 86_400_000;
/** Never throws: what is broken is left out, and so stays denied, and is named in `problems`. */
function resolveConfig(input) {
    const problems = [];
    const sound = (isSound, path) => {
        if (!isSound)
            problems.push(path);
        return !!isSound;
    };
    const fields = (value, path) => 
    // Without a prototype, to which a page may have added `required` or `endpoint`.
    ({ __proto__: null, ...(sound(isObject(value), path) ? value : {}) });
    const source = fields(input, 'the top');
    for (const key of SECTIONS)
        source[key] = fields(source[key] ?? {}, key);
    /** The sound and enabled entries of a map. */
    const entries = (key) => Object.entries(source[key]).flatMap(([id, value]) => sound(ID.test(id) && isObject(value), `${key}.${id}`) && value.enabled !== false
        ? [{ __proto__: null, ...value, id }]
        : []);
    const known = Object.keys(source.categories);
    const services = entries('services').filter(({ id, category }) => sound(known.includes(category) && !known.includes(id), `services.${id}`));
    const { revision = '' } = source;
    const { expires } = source.consent;
    const ms = expires === undefined ? DEFAULT : durationToMs(expires);
    return {
        revision: sound(typeof revision !== 'object', 'revision') ? String(revision) : '',
        categories: entries('categories').map((category) => ({
            ...category,
            // Whatever else stands there is no reason to run without a yes.
            required: category.required === true,
            services: services.filter((service) => service.category === category.id),
        })),
        expires: sound(ms && ms <= LONGEST, 'consent.expires') ? ms : DEFAULT,
        source: source,
        problems,
    };
}
/** A category's own id and those of its services. */
const idsOf = (category) => [category.id, ...category.services.map(({ id }) => id)];

const RULES = [...idRules, ...answerRules, ...noticeRules, ...revisionRules];
const DEEPEST = 100;
/**
 * Whether all that follows can read the config to its end: not too large, not too deep, and without an object
 * inside itself (which counts as endlessly large). No recursion: a hostile config must not exhaust the stack.
 */
function isModest(config) {
    let size = 0;
    const open = [[config, 0]];
    for (let next = open.pop(); next; next = open.pop()) {
        const [value, depth] = next;
        // With the quotes, colons and commas of its JSON.
        size += typeof value === 'string' ? value.length + 3 : 2;
        if (size > LARGEST || depth > DEEPEST)
            return false;
        for (const [key, member] of entriesOf(value)) {
            size += key.length + 3;
            open.push([member, depth + 1]);
        }
    }
    return true;
}
/** More languages than any site has; what is left out costs a hostile config its quadratic time. */
const LANGUAGES = 50;
function factsOf(config, texts, wording) {
    const source = isObject(config) ? config : {};
    const idsIn = (map, when = () => true) => entriesOf(map).flatMap(([id, entry]) => (when(entry) ? id : []));
    const isOn = (entry) => own(entry, 'enabled') !== false;
    const open = new Set(idsIn(source.categories, (category) => isOn(category) && own(category, 'required') !== true));
    const held = idsIn(source.services, (service) => isOn(service) && open.has(own(service, 'category')));
    const tags = [source.texts, ...texts.map(({ value }) => value)].filter(isObject).flatMap(Object.keys);
    return {
        config: source,
        categories: new Set(idsIn(source.categories)),
        ids: new Set([...idsIn(source.categories), ...idsIn(source.services)]),
        asked: new Set([...open, ...held]),
        served: new Set(entriesOf(source.services).map(([, service]) => own(service, 'category'))),
        languages: [...new Set(tags)].slice(0, LANGUAGES),
        wording,
    };
}
/**
 * Everything that is wrong with a config, in no browser and with no effect. Never throws, whatever it is given.
 * @param schema the JSON Schema of the config (`askfirst/config.schema.json`)
 * @param wording the built-in texts; without them the config's `texts` are not held against any
 */
function checkConfig(config, schema, wording = { ids: [], languages: [] }) {
    if (!isModest(config)) {
        return [
            {
                level: 'error',
                path: '',
                problem: `is larger than ${LARGEST} characters, nests deeper than ${DEEPEST} levels, or contains itself`,
                mend: 'A config is plain JSON of a few kilobytes that every visitor downloads; the script tag reads no larger one. Nothing else was checked.',
            },
        ];
    }
    const met = [];
    const shape = misfits(config, schema, (type, place) => met.push([type, place]));
    const ofType = (name) => met.flatMap(([type, place]) => (type === name ? place : []));
    const facts = factsOf(config, ofType('Text'), wording);
    const told = RULES.flatMap(({ at, when, level, problem, mend }) => at
        .split(' ')
        .flatMap((where) => (where.startsWith('#') ? ofType(where.slice(1)) : places(config, where)))
        .filter((place) => when(place.value, facts, place))
        .map((place) => {
        const say = (words) => typeof words === 'string' ? words : words(place.value, facts, place).trim();
        return { level, path: place.path, problem: say(problem), mend: say(mend) };
    }));
    const known = new Set(told.flatMap(({ level, path }) => (level === 'error' ? path : [])));
    // Where a rule has found an error, the schema has nothing to add.
    return [
        ...shape.filter(({ path }) => !known.has(path)).map((misfit) => ({ level: 'error', ...misfit })),
        ...told,
    ];
}

/** The last answer, in force or not. */
const recordIn = (decision) => decision.status === 'none' ? undefined : decision.record;

/** Listens until the returned function is called. */
function listen(target, type, listener, capture = false) {
    target.addEventListener(type, listener, capture);
    return () => target.removeEventListener(type, listener, capture);
}

const whenOver = (waiting, type, then) => {
    if (waiting)
        return listen(document, type, then);
    then();
    return () => { };
};
/** Runs `then` now, or once the parser is done. Returns the way out. */
const whenParsed = (then) => whenOver(document.readyState === 'loading', 'DOMContentLoaded', then);

/** Frames, images, media, links and inline styles that load: what a `data-` attribute holds back. */
const HELD = ['src', 'srcset', 'href', 'poster', 'style'];

const banner = {
    title: 'Your privacy, your decision',
    text: 'Nothing optional runs until you answer. You can change your mind at any time.',
    accept: 'Accept all',
    reject: 'Refuse all',
    choose: 'Choose',
};
const later = {
    open: 'Privacy choices',
    reload_text: 'Some of what you turned off has already run on this page. Reloading stops it; what you have typed here may be lost.',
    reload: 'Reload',
    later: 'Later',
};
const center = {
    center_title: 'Your privacy choices',
    close: 'Close without saving',
    save: 'Save choices',
    withdraw: 'Withdraw consent',
    saved: 'Your choices are saved.',
    controller: 'Who is responsible:',
    not_answered: 'You have not answered yet. Nothing optional runs until you do.',
    answered: 'You answered on {date}.',
    holds: 'Your answer holds until {date}.',
    reference: 'Reference:',
    copy: 'Copy',
    copied: 'Copied',
    nothing_asked: 'This site asks for no consent, because it uses nothing optional.',
    unavailable: 'Your choices cannot be loaded just now. Everything optional is off on this page.',
    always_on: 'Always on',
    services: 'Services',
    services_on: '{on} of {count} on',
    provider: 'Run by',
    policy: 'Privacy policy of {name}',
    stored: 'What {name} stores in your browser',
    stored_name: 'Name',
    stored_kind: 'Kind',
    stored_keeps: 'Kept for',
    stored_purpose: 'Purpose',
    kind_cookie: 'Cookie',
    kind_local: 'Local storage',
    kind_session: 'Session storage',
    keeps_session: 'Until you close the browser',
    keeps_local: 'Until you delete it',
    stored_nothing: 'No cookies or other storage are declared for this service.',
    new_tab: 'Opens a new tab',
    links: 'More information',
};

/** The built-in texts of `src/text`. */
const WORDING = { ids: Object.keys({ ...banner, ...later, ...center }), languages: ['ar', 'en', 'fr'] };
const LOG = { error: 'error', warning: 'warn', note: 'info' };
/**
 * Explains every mistake in a config on the console, one line each, and returns them.
 * Never throws, whatever it is given; an empty list means that nothing was found.
 */
function check(config) {
    const findings = checkConfig(config, schema, WORDING);
    for (const { level, path, problem, mend } of findings) {
        console[LOG[level]](`AskFirst: ${path || 'config'}: ${problem}. ${mend}`);
    }
    return findings;
}
/** What stands on the page under `data-consent` and is not held, one line each. */
function gateMistakes(granted, known) {
    return [...document.querySelectorAll('[data-consent]')].flatMap((element) => {
        const id = element.dataset.consent ?? '';
        const name = `<${element.localName} data-consent="${id}">`;
        if (known && !known.includes(id)) {
            return `${name} names no enabled category or service of the config: it is never let through`;
        }
        // What is granted has been let through, and looks as if it had never been held.
        if (granted(id))
            return [];
        if (element instanceof HTMLScriptElement) {
            return element.type === 'text/plain' ? [] : `${name} has already run: give it type="text/plain"`;
        }
        // A style attribute may well stand beside what is held: most load nothing.
        const live = HELD.find((attribute) => attribute !== 'style' && element.hasAttribute(attribute));
        if (live)
            return `${name} loads at once: write data-${live} in place of ${live}`;
        const holds = HELD.some((attribute) => element.hasAttribute(`data-${attribute}`));
        return holds ? [] : `${name} holds nothing: it has none of data-${HELD.join(', data-')}`;
    });
}
/**
 * Logs each change of the consent object's state in one line, and, once the page is parsed, the elements under
 * `data-consent` that are not held back as they look.
 * @param config tells which ids there are; without it unknown ids are not found, and only answered ids are logged
 * @returns the way out
 */
function debug(consent, config) {
    const known = config === undefined ? undefined : resolveConfig(config).categories.flatMap(idsOf);
    let before = [];
    const log = ({ decision, view }) => {
        const ids = known ?? Object.keys(recordIn(decision)?.choice ?? {});
        const now = ids.filter((id) => consent.granted(id));
        const only = (list, other) => list.filter((id) => !other.includes(id)).join(', ') || 'nothing';
        const reason = decision.status === 'ask' ? ` (${decision.reason})` : '';
        console.debug(`AskFirst: ${decision.status}${reason}, view ${view}, granted ${only(now, before)}, withdrawn ${only(before, now)}`);
        before = now;
    };
    const stops = [
        consent.subscribe(log),
        whenParsed(() => {
            for (const mistake of gateMistakes((id) => consent.granted(id), known))
                console.warn(`AskFirst: ${mistake}`);
        }),
    ];
    return () => {
        for (const stop of stops)
            stop();
    };
}

export { check, debug };
