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
  title: 'Din integritet, ditt beslut',
  text: 'Inget valfritt körs förrän du svarar. Du kan ändra dig när som helst.',
  accept: 'Godkänn alla',
  reject: 'Neka alla',
  choose: 'Välj',
};

export const again: AgainTexts = {
  again_expired: 'Ditt senaste svar har gått ut.',
  again_revision: 'Det vi gör har ändrats sedan ditt senaste svar.',
  again_new: 'Något nytt har tillkommit sedan ditt senaste svar.',
};

export const signal: SignalTexts = {
  honored: 'Din invändning respekteras',
};

export const later: LaterTexts = {
  open: 'Integritetsval',
  open_opt_out: 'Dina integritetsval',
  reload_text:
    'En del av det du har stängt av har redan körts på den här sidan. Det stoppas om sidan laddas om; det du har skrivit här kan gå förlorat.',
  reload: 'Ladda om',
  later: 'Senare',
};

export const frames: FramesTexts = {
  frame_text: 'Hålls tillbaka tills du säger ja: {name}, från {host}.',
  frame_provider: 'Drivs av {provider}.',
  frame_once: 'Ladda en gång',
  frame_always: 'Tillåt alltid {name}',
};

export const center: CenterTexts = {
  center_title: 'Dina integritetsval',
  close: 'Stäng utan att spara',
  save: 'Spara val',
  withdraw: 'Återkalla samtycke',
  saved: 'Dina val är sparade.',
  controller: 'Personuppgiftsansvarig:',
  not_answered: 'Du har inte svarat än. Inget valfritt körs förrän du gör det.',
  answered: 'Du svarade den {date}.',
  holds: 'Ditt svar gäller till den {date}.',
  reference: 'Referens:',
  copy: 'Kopiera',
  copied: 'Kopierat',
  on_by_default:
    'Det som är på här får köras utan ditt samtycke enligt de regler som gäller för dig. Stäng av det du inte vill ha.',
  until_objection: 'På tills du invänder',
  nothing_asked: 'Den här webbplatsen ber inte om samtycke, eftersom den inte använder något valfritt.',
  unavailable: 'Dina val kan inte laddas just nu. Allt valfritt är avstängt på den här sidan.',
  always_on: 'Alltid på',
  services: 'Tjänster',
  services_on: '{on} av {count} på',
  provider: 'Drivs av',
  policy: 'Integritetspolicy för {name}',
  stored: 'Vad {name} lagrar i din webbläsare',
  stored_name: 'Namn',
  stored_kind: 'Typ',
  stored_keeps: 'Sparas',
  stored_purpose: 'Ändamål',
  kind_cookie: 'Kaka (cookie)',
  kind_local: 'Lokal lagring',
  kind_session: 'Sessionslagring',
  kind_indexeddb: 'Databas',
  kind_cache: 'Cache',
  kind_worker: 'Bakgrundsprogram',
  keeps_session: 'Tills du stänger webbläsaren',
  keeps_local: 'Tills du raderar det',
  stored_nothing: 'Inga kakor och ingen annan lagring har uppgetts för den här tjänsten.',
  new_tab: 'Öppnar en ny flik',
  links: 'Mer information',
  section_history: 'Dina svar',
};

export const history: HistoryTexts = {
  history_allowed: 'Tillåtet: {names}',
  history_refused: 'Nekat: {names}',
  history_same: 'Ingenting har ändrats.',
  history_revision: 'Version {revision}',
  history_none: 'Den här webbläsaren har inte sparat något svar än.',
  history_blocked: 'Den här webbläsaren låter inte sidan spara något, så det finns ingen historik.',
  receipt: 'Kvitto:',
  receipt_ok: 'kontrollerat',
  receipt_bad: 'stämmer inte',
  receipt_unable: 'kan inte kontrolleras i den här webbläsaren',
  download: 'Ladda ner',
  download_receipt: 'Ladda ner kvittot',
  download_json: 'Ladda ner som JSON',
  download_dpv: 'Ladda ner som ISO 27560',
  forget: 'Glöm mig här',
  forget_about:
    'Raderar ditt svar, den här historiken och dess kvitton från den här webbläsaren; du kommer att få frågan igen. Webbplatsen behåller det den har tagit emot. Det som inte har skickats än går förlorat.',
  forget_yes: 'Radera allt',
  forget_no: 'Behåll',
};

export const coming: ComingTexts = {
  coming_change: 'Integritetspolicyn ändras den {date}',
  coming_more: 'Vad som ändras',
  coming_seen: 'Jag förstår',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
