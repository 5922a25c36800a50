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

export const center: CenterTexts = {
  center_title: 'Sus opciones de privacidad',
  close: 'Cerrar sin guardar',
  save: 'Guardar opciones',
  withdraw: 'Retirar el consentimiento',
  saved: 'Sus opciones se han guardado.',
  controller: 'Responsable del tratamiento:',
  not_answered: 'Aún no ha respondido. Hasta entonces no se ejecuta nada opcional.',
  answered: 'Respondió el {date}.',
  holds: 'Su respuesta es válida hasta el {date}.',
  reference: 'Referencia:',
  copy: 'Copiar',
  copied: 'Copiado',
  on_by_default:
    'Lo que aquí está activado puede funcionar sin su consentimiento, según las normas que se le aplican. Desactive lo que no desee.',
  until_objection: 'Activado salvo que se oponga',
  nothing_asked: 'Este sitio no pide ningún consentimiento, porque no utiliza nada opcional.',
  unavailable: 'Sus opciones no se pueden cargar en este momento. Todo lo opcional está desactivado en esta página.',
  always_on: 'Siempre activo',
  services: 'Servicios',
  services_on: 'Activos: {on} de {count}',
  provider: 'Gestionado por',
  policy: 'Política de privacidad de {name}',
  stored: 'Lo que {name} almacena en su navegador',
  stored_name: 'Nombre',
  stored_kind: 'Tipo',
  stored_keeps: 'Plazo',
  stored_purpose: 'Finalidad',
  kind_cookie: 'Cookie',
  kind_local: 'Almacenamiento local',
  kind_session: 'Almacenamiento de sesión',
  kind_indexeddb: 'Base de datos',
  kind_cache: 'Caché',
  kind_worker: 'Programa en segundo plano',
  keeps_session: 'Hasta que cierre el navegador',
  keeps_local: 'Hasta que lo elimine',
  stored_nothing: 'No se han declarado cookies ni otro almacenamiento para este servicio.',
  new_tab: 'Se abre en una pestaña nueva',
  links: 'Más información',
  section_history: 'Sus respuestas',
};

export const history: HistoryTexts = {
  history_allowed: 'Permitido: {names}',
  history_refused: 'Rechazado: {names}',
  history_same: 'Sin cambios.',
  history_revision: 'Versión {revision}',
  history_none: 'Este navegador aún no conserva ninguna respuesta.',
  history_blocked: 'Este navegador no deja que la página conserve nada, por lo que no hay historial.',
  receipt: 'Justificante:',
  receipt_ok: 'comprobado',
  receipt_bad: 'no coincide',
  receipt_unable: 'no se puede comprobar en este navegador',
  download: 'Descargar',
  download_receipt: 'Descargar el justificante',
  download_json: 'Descargar como JSON',
  download_dpv: 'Descargar como ISO 27560',
  forget: 'Olvidar mis respuestas aquí',
  forget_about:
    'Elimina de este navegador su respuesta, este historial y los justificantes; se le volverá a preguntar. El sitio conserva lo que ha recibido. Lo que aún no se haya enviado se pierde.',
  forget_yes: 'Eliminar todo',
  forget_no: 'Conservar',
};

export const coming: ComingTexts = {
  coming_change: 'La política de privacidad cambia el {date}',
  coming_more: 'Qué cambia',
  coming_seen: 'Entendido',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
