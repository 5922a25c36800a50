import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'La tua privacy, la tua decisione',
  text: 'Nulla di facoltativo viene eseguito prima della tua risposta. Puoi cambiare idea in qualsiasi momento.',
  accept: 'Accetta tutto',
  reject: 'Rifiuta tutto',
  choose: 'Scegli',
};

export const again: AgainTexts = {
  again_expired: 'La tua ultima risposta è scaduta.',
  again_revision: 'Ciò che facciamo è cambiato dalla tua ultima risposta.',
  again_new: 'C’è qualcosa di nuovo dalla tua ultima risposta.',
};

export const signal: SignalTexts = {
  honored: 'Richiesta di opposizione rispettata',
};

export const later: LaterTexts = {
  open: 'Scelte sulla privacy',
  open_opt_out: 'Le tue scelte sulla privacy',
  reload_text:
    'Una parte di ciò che hai disattivato è già stata eseguita in questa pagina. Ricaricandola si interrompe; ciò che hai scritto qui potrebbe andare perso.',
  reload: 'Ricarica',
  later: 'Più tardi',
};

export const frames: FramesTexts = {
  frame_text: 'In attesa del tuo consenso: {name}, da {host}.',
  frame_provider: 'Gestito da {provider}.',
  frame_once: 'Carica una volta',
  frame_always: 'Consenti sempre {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Modifica dell’informativa sulla privacy: {date}',
  coming_more: 'Che cosa cambia',
  coming_seen: 'Ho capito',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
