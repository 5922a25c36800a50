import type { Duration, Text } from './basic-types.js';
import type { Notice } from './notice-types.js';
export type * from './basic-types.js';
export type * from './notice-types.js';
/** The set of rules that applies to a visitor. `opt-in`, the strictest, is that of the EU (ePrivacy directive, article 5(3)). */
export type Regime = 'opt-in' | 'opt-out' | 'notice' | 'none';
/**
 * What a category needs before it may run:
 * `necessary`: nothing; always on, as if `required`.
 * `exempt-with-objection`: nothing, but the visitor is told and can object (audience measurement under the CNIL's
 * conditions, statistics and appearance under the UK's Schedule A1 of PECR): on until then.
 * `consent`: a yes.
 * `opt-out`: nothing, until the visitor opts out, by the privacy centre or by Global Privacy Control.
 */
export type Mode = 'necessary' | 'exempt-with-objection' | 'consent' | 'opt-out';
/** What a visitor is asked about, or, when `required`, told about. */
export interface Category {
    readonly name: Text;
    /** One or two sentences: what it is for. Shown on the first layer, before the choice (CNIL 2020-092). */
    readonly description: Text;
    /**
     * True for what the site cannot work without: always on, never asked, nothing is gated by it.
     * @default false
     */
    readonly required?: boolean;
    /**
     * What it needs under each regime, or under all of them. A claim of the site's: `check` names its conditions.
     * @default 'consent'
     */
    readonly mode?: Mode | {
        readonly [regime in Regime]?: Mode;
    };
    /**
     * False takes the category and its services out of the question: it is not asked and stays denied.
     * @default true
     */
    readonly enabled?: boolean;
}
/** A cookie that a service sets, by name; `*` stands for any run of characters. */
export interface CookieDeclaration {
    readonly name: string;
    /** How long it is kept. Without it, the privacy centre says "until you close the browser". */
    readonly keeps?: Duration;
    readonly purpose?: Text;
    /**
     * Who alone can erase it, where no script of this page can: the site's `server` (an HttpOnly cookie), or a
     * `third-party` that set it on its own host. It is then named as left after a withdrawal.
     * @default 'page'
     */
    readonly setBy?: 'page' | 'server' | 'third-party';
}
/** What a service keeps in the browser besides cookies, by name; `*` stands for any run of characters. */
export interface StorageDeclaration {
    /** A key of web storage, the name of an IndexedDB database or of a cache, or the path of a service worker's script. */
    readonly name: string;
    /** @default 'local' */
    readonly kind?: 'local' | 'session' | 'indexeddb' | 'cache' | 'worker';
    readonly keeps?: Duration;
    readonly purpose?: Text;
}
/** The company behind a service. */
export interface Provider {
    readonly name: string;
    /** ISO 3166-1 alpha-2: `FR`. Shown by name in the visitor's language. */
    readonly country?: string;
    readonly address?: string;
    /** Its privacy policy: https, or a path on this site. */
    readonly privacy?: string;
}
/** One vendor or tool inside a category, with the hosts that it calls and what it stores. */
export interface Service<CategoryId extends string = string> {
    readonly category: CategoryId;
    readonly name: Text;
    readonly description?: Text;
    readonly provider?: Provider;
    /** Host names that it calls; a leading `*.` stands for every sub-domain. */
    readonly hosts?: readonly string[];
    readonly cookies?: readonly CookieDeclaration[];
    readonly storage?: readonly StorageDeclaration[];
    /**
     * True makes the guard keep what the service would have sent before the grant, and send it after. Leave it out where
     * the service measures or advertises: consent does not reach back.
     * @default false
     */
    readonly replay?: boolean;
    /**
     * True runs the scripts that are declared under the service's id once more, whenever the address of a
     * single-page application changes (its fragment does not count, unless it begins `#/` or `#!`). For a service that
     * counts a page view as its script runs, and does not follow the address itself. Under Trusted Types only scripts
     * with a `src`.
     * @default false
     */
    readonly rerun?: boolean;
    /** False takes the service out of the question: it is not asked and stays denied. @default true */
    readonly enabled?: boolean;
}
/** What `guard.js` does, where the page loads it. */
export interface GuardOptions {
    /**
     * `patch` holds what page code does; `lockdown` also lets the browser refuse, by a content security policy, every host
     * that nothing granted names, and reloads the page once after consent.
     * @default 'patch'
     */
    readonly level?: 'patch' | 'lockdown';
    /**
     * The category or service that stands for every third party that no service names: they are held until it is granted.
     * Without it only the hosts that services name are held.
     */
    readonly others?: string;
}
/** A public Ed25519 key as a JWK (RFC 8037). */
export interface ReceiptKey {
    /** `OKP` */
    readonly kty: string;
    /** `Ed25519` */
    readonly crv: string;
    readonly x: string;
    readonly kid?: string;
}
export interface ConsentOptions {
    /**
     * How long an answer holds, yes and no alike. At most 400 days, where browsers stop keeping cookies.
     * @default 'P182D' (six months: CNIL 2020-092, §39)
     */
    readonly expires?: Duration;
    /** Where records are posted as JSON; without it nothing is sent. */
    readonly endpoint?: string;
    /**
     * The public keys that the endpoint signs receipts with, as a JWK set or the address of one (the collector's `/keys`).
     * With them the privacy centre checks the visitor's receipts.
     */
    readonly keys?: string | {
        readonly keys: readonly ReceiptKey[];
    };
    /** True adds the path of the page to the record. Paths can be sensitive, so only on request. @default false */
    readonly path?: boolean;
    readonly cookie?: {
        /** @default 'askfirst' */
        readonly name?: string;
        /**
         * Shares the answer with sub-domains: `example.com`, or `auto` for the widest domain that the browser accepts.
         * Without it the cookie belongs to this host alone.
         */
        readonly domain?: string;
        /**
         * True where the endpoint, on this site's own host, answers with the cookie (the collector's option `cookie`): Safari
         * keeps that for its whole time, and what a script writes for seven days. Records then go with the site's cookies,
         * but to no other origin.
         * @default false
         */
        readonly byServer?: boolean;
    };
    readonly records?: {
        /**
         * True also posts, each time that the first layer is shown, that it was: the action `asked`, with an id of its own
         * and of nobody's, which is kept nowhere in the browser. It is sent once, and lost where it does not arrive.
         * @default false
         */
        readonly asked?: boolean;
    };
    /**
     * Which regime applies, where categories have a `mode`. The page's `<meta name="askfirst-regime" content="…">` goes
     * first, then the answer of `from`, an address that says `{ "regime": "opt-out" }`; `use` counts where there is no
     * `from`. What is not known is `opt-in`.
     */
    readonly regimes?: {
        readonly use?: Regime;
        readonly from?: string;
    };
    /**
     * What happens where code of a withdrawn service has already run, which no script can undo:
     * `auto` reloads the page, but only offers it over a form that someone has begun to fill;
     * `offer` always offers; `never` leaves it to the site (`askfirst:change` says what was withdrawn).
     * @default 'auto'
     */
    readonly reload?: 'auto' | 'offer' | 'never';
    readonly guard?: GuardOptions;
}
export interface BannerOptions {
    /** @default 'bottom' */
    readonly position?: 'bottom' | 'corner' | 'center';
    /**
     * `html` puts the banner between `<head>` and `<body>`: first in tab order, outside what a framework hydrates.
     * `body-end` is for React 18 hydrating the whole document.
     * @default 'html'
     */
    readonly mount?: 'html' | 'body-end';
    /**
     * Whether a held frame or video shows who wants to load what, with two buttons: load it once, or always allow its
     * service. False leaves the place to the site's own style sheet (`[data-consent][data-src]`). Without a banner only
     * where it is asked for.
     * @default true
     */
    readonly placeholders?: boolean;
}
export interface CenterOptions {
    /** Where the small default button sits on pages with no `[data-consent-open]`. @default 'start' */
    readonly button?: 'start' | 'end';
}
/** Google Consent Mode v2: which category or service stands for each of Google's seven consent types. */
export interface GoogleConsentMode {
    /** @default 'marketing' */ readonly ad_storage?: string;
    /** @default 'marketing' */ readonly ad_user_data?: string;
    /** @default 'marketing' */ readonly ad_personalization?: string;
    /** @default 'analytics' */ readonly analytics_storage?: string;
    /** @default 'functional' */ readonly functionality_storage?: string;
    /** @default 'functional' */ readonly personalization_storage?: string;
    /**
     * `basic` expects Google's tags to be gated (`data-consent`). `advanced` lets them load before the answer:
     * they then send pings without cookies, which authorities may read as access to the visitor's device
     * (EDPB guidelines 2/2023). Choose it knowingly.
     * @default 'basic'
     */
    readonly mode?: 'basic' | 'advanced';
}
export interface IntegrationOptions {
    readonly google?: GoogleConsentMode;
}
/** The site's configuration: plain data, so that a JSON file says it all. */
export interface Config<CategoryId extends string = string, ServiceId extends string = string> {
    /** Names the JSON Schema for editors; AskFirst does not read it. */
    readonly $schema?: string;
    /** The version of the notice. A new one asks again, unless `notice.changes` says that it concerns nobody. */
    readonly revision?: string;
    /** Ids are letters, digits, `-` and `_`, and begin with a letter. */
    readonly categories: {
        readonly [Id in CategoryId]: Category;
    };
    readonly services?: {
        readonly [Id in ServiceId]: Service<NoInfer<CategoryId>>;
    };
    readonly consent?: ConsentOptions;
    readonly banner?: BannerOptions;
    readonly center?: CenterOptions;
    readonly notice?: Notice;
    readonly integrations?: IntegrationOptions;
    /** Own wording, and further languages, over the built-in texts: language → text id → string. */
    readonly texts?: {
        readonly [language: string]: {
            readonly [id: string]: string;
        };
    };
}
