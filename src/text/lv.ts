import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Jūsu privātums, jūsu lēmums',
  text: 'Nekas neobligāts netiek palaists, kamēr neatbildat. Jūs jebkurā laikā varat mainīt savas domas.',
  accept: 'Piekrist visam',
  reject: 'Noraidīt visu',
  choose: 'Izvēlēties',
};

export const again: AgainTexts = {
  again_expired: 'Jūsu iepriekšējās atbildes termiņš ir beidzies.',
  again_revision: 'Kopš jūsu iepriekšējās atbildes mūsu darbība ir mainījusies.',
  again_new: 'Kopš jūsu iepriekšējās atbildes ir kaut kas jauns.',
};

export const signal: SignalTexts = {
  honored: 'Jūsu iebildums ir ņemts vērā',
};

export const later: LaterTexts = {
  open: 'Privātuma izvēles',
  open_opt_out: 'Jūsu privātuma izvēles',
  reload_text:
    'Daļa no tā, ko izslēdzāt, šajā lapā jau ir darbojusies. Lapas pārlāde to aptur; šeit ierakstītais var pazust.',
  reload: 'Pārlādēt',
  later: 'Vēlāk',
};

export const frames: FramesTexts = {
  frame_text: 'Aizturēts, līdz piekrītat: {name}, no {host}.',
  frame_provider: 'Nodrošina {provider}.',
  frame_once: 'Ielādēt vienreiz',
  frame_always: 'Vienmēr atļaut: {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Privātuma politikas izmaiņas: {date}',
  coming_more: 'Kas mainās',
  coming_seen: 'Sapratu',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
