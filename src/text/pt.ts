import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'A sua privacidade, a sua decisão',
  text: 'Nada de opcional é executado antes da sua resposta. Pode mudar de ideias a qualquer momento.',
  accept: 'Aceitar tudo',
  reject: 'Recusar tudo',
  choose: 'Escolher',
};

export const again: AgainTexts = {
  again_expired: 'A sua última resposta expirou.',
  again_revision: 'O que fazemos mudou desde a sua última resposta.',
  again_new: 'Há algo de novo desde a sua última resposta.',
};

export const signal: SignalTexts = {
  honored: 'Pedido de oposição respeitado',
};

export const later: LaterTexts = {
  open: 'Opções de privacidade',
  open_opt_out: 'As suas opções de privacidade',
  reload_text:
    'Parte do que desativou já foi executada nesta página. Ao recarregá-la, deixa de funcionar; o que escreveu aqui pode perder-se.',
  reload: 'Recarregar',
  later: 'Mais tarde',
};

export const frames: FramesTexts = {
  frame_text: 'Retido até que diga sim: {name}, de {host}.',
  frame_provider: 'Gerido por {provider}.',
  frame_once: 'Carregar uma vez',
  frame_always: 'Permitir sempre {name}',
};

export const coming: ComingTexts = {
  coming_change: 'A política de privacidade muda em {date}',
  coming_more: 'O que muda',
  coming_seen: 'Entendido',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
