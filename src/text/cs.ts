import type {
  AgainTexts,
  BannerTexts,
  CenterTexts,
  ComingTexts,
  FramesTexts,
  HistoryTexts,
  LaterTexts,
  SignalTexts,
} from './texts.js';

export const banner: BannerTexts = {
  title: 'Vaše soukromí, vaše rozhodnutí',
  text: 'Nic volitelného se nespustí, dokud neodpovíte. Rozhodnutí můžete kdykoli změnit.',
  accept: 'Přijmout vše',
  reject: 'Odmítnout vše',
  choose: 'Vybrat',
};

export const again: AgainTexts = {
  again_expired: 'Platnost vaší poslední odpovědi skončila.',
  again_revision: 'To, co děláme, se od vaší poslední odpovědi změnilo.',
  again_new: 'Od vaší poslední odpovědi přibylo něco nového.',
};

export const signal: SignalTexts = {
  honored: 'Vaše námitka je respektována',
};

export const later: LaterTexts = {
  open: 'Volby soukromí',
  open_opt_out: 'Vaše volby soukromí',
  reload_text:
    'Něco z toho, co jste vypnuli, už na této stránce běželo. Opětovné načtení to zastaví; co jste zde napsali, se může ztratit.',
  reload: 'Načíst znovu',
  later: 'Později',
};

export const frames: FramesTexts = {
  frame_text: 'Čeká na váš souhlas: {name}, zdroj {host}.',
  frame_provider: 'Provozuje {provider}.',
  frame_once: 'Načíst jednou',
  frame_always: 'Vždy povolit: {name}',
};

export const center: CenterTexts = {
  center_title: 'Vaše volby soukromí',
  close: 'Zavřít bez uložení',
  save: 'Uložit volby',
  withdraw: 'Odvolat souhlas',
  saved: 'Vaše volby jsou uloženy.',
  controller: 'Správce:',
  not_answered: 'Zatím jste neodpověděli. Do té doby se nic volitelného nespustí.',
  answered: 'Odpověděli jste {date}.',
  holds: 'Vaše odpověď platí do {date}.',
  reference: 'Označení:',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  on_by_default:
    'Co je zde zapnuto, smí podle pravidel, která se na vás vztahují, běžet bez vašeho souhlasu. Vypněte, co nechcete.',
  until_objection: 'Zapnuto, dokud nevznesete námitku',
  nothing_asked: 'Tento web nežádá o souhlas, protože nepoužívá nic volitelného.',
  unavailable: 'Vaše volby teď nelze načíst. Vše volitelné je na této stránce vypnuto.',
  always_on: 'Vždy zapnuto',
  services: 'Služby',
  services_on: 'Zapnuto {on} z {count}',
  provider: 'Provozuje',
  policy: 'Zásady ochrany soukromí: {name}',
  stored: 'Co {name} ukládá ve vašem prohlížeči',
  stored_name: 'Název',
  stored_kind: 'Druh',
  stored_keeps: 'Doba',
  stored_purpose: 'Účel',
  kind_cookie: 'Soubor cookie',
  kind_local: 'Místní úložiště',
  kind_session: 'Úložiště relace',
  kind_indexeddb: 'Databáze',
  kind_cache: 'Mezipaměť',
  kind_worker: 'Program na pozadí',
  keeps_session: 'Do zavření prohlížeče',
  keeps_local: 'Dokud je nesmažete',
  stored_nothing: 'U této služby nejsou uvedeny soubory cookie ani jiné úložiště.',
  new_tab: 'Otevře se na nové kartě',
  links: 'Více informací',
  section_history: 'Vaše odpovědi',
};

export const history: HistoryTexts = {
  history_allowed: 'Povoleno: {names}',
  history_refused: 'Odmítnuto: {names}',
  history_same: 'Nic se nezměnilo.',
  history_revision: 'Verze {revision}',
  history_none: 'V tomto prohlížeči zatím není uložena žádná odpověď.',
  history_blocked: 'Tento prohlížeč nedovoluje stránce nic uchovat, proto zde není historie.',
  receipt: 'Potvrzení:',
  receipt_ok: 'ověřeno',
  receipt_bad: 'nesouhlasí',
  receipt_unable: 'v tomto prohlížeči nelze ověřit',
  download: 'Stáhnout',
  download_receipt: 'Stáhnout potvrzení',
  download_json: 'Stáhnout jako JSON',
  download_dpv: 'Stáhnout jako ISO 27560',
  forget: 'Zapomenout mě zde',
  forget_about:
    'Smaže z tohoto prohlížeče vaši odpověď, tuto historii a její potvrzení; budete dotázáni znovu. Web si ponechá, co obdržel. Co ještě nebylo odesláno, bude ztraceno.',
  forget_yes: 'Smazat vše',
  forget_no: 'Ponechat',
};

export const coming: ComingTexts = {
  coming_change: 'Zásady ochrany soukromí se mění {date}',
  coming_more: 'Co se mění',
  coming_seen: 'Rozumím',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
