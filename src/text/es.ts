import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Su privacidad, su decisión',
  text: 'Nada opcional se ejecuta antes de que responda. Puede cambiar de opinión en cualquier momento.',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  choose: 'Elegir',
};

export const again: AgainTexts = {
  again_expired: 'Su última respuesta ha caducado.',
  again_revision: 'Lo que hacemos ha cambiado desde su última respuesta.',
  again_new: 'Hay algo nuevo desde su última respuesta.',
};

export const signal: SignalTexts = {
  honored: 'Solicitud de oposición respetada',
};

export const later: LaterTexts = {
  open: 'Opciones de privacidad',
  open_opt_out: 'Sus opciones de privacidad',
  reload_text:
    'Parte de lo que ha desactivado ya se ha ejecutado en esta página. Al recargarla se detiene; lo que haya escrito aquí puede perderse.',
  reload: 'Recargar',
  later: 'Más tarde',
};

export const frames: FramesTexts = {
  frame_text: 'A la espera de su consentimiento: {name}, desde {host}.',
  frame_provider: 'Gestionado por {provider}.',
  frame_once: 'Cargar una vez',
  frame_always: 'Permitir siempre {name}',
};

export const coming: ComingTexts = {
  coming_change: 'La política de privacidad cambia el {date}',
  coming_more: 'Qué cambia',
  coming_seen: 'Entendido',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
