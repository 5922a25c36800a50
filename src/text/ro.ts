import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Confidențialitatea dumneavoastră, decizia dumneavoastră',
  text: 'Nimic opțional nu rulează înainte să răspundeți. Vă puteți răzgândi oricând.',
  accept: 'Acceptă tot',
  reject: 'Refuză tot',
  choose: 'Alege',
};

export const again: AgainTexts = {
  again_expired: 'Ultimul dumneavoastră răspuns a expirat.',
  again_revision: 'Ceea ce facem s-a schimbat de la ultimul dumneavoastră răspuns.',
  again_new: 'A apărut ceva nou de la ultimul dumneavoastră răspuns.',
};

export const signal: SignalTexts = {
  honored: 'Cererea de opoziție este respectată',
};

export const later: LaterTexts = {
  open: 'Opțiuni de confidențialitate',
  open_opt_out: 'Opțiunile dumneavoastră de confidențialitate',
  reload_text:
    'O parte din ceea ce ați dezactivat a rulat deja pe această pagină. Reîncărcarea o oprește; ce ați scris aici se poate pierde.',
  reload: 'Reîncarcă',
  later: 'Mai târziu',
};

export const frames: FramesTexts = {
  frame_text: 'Reținut până când acceptați: {name}, de la {host}.',
  frame_provider: 'Administrat de {provider}.',
  frame_once: 'Încarcă o dată',
  frame_always: 'Permite întotdeauna {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Politica de confidențialitate se modifică la {date}',
  coming_more: 'Ce se modifică',
  coming_seen: 'Am înțeles',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
