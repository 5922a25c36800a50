import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Sua privacidade, sua decisão',
  text: 'Nada opcional é executado antes da sua resposta. Você pode mudar de ideia a qualquer momento.',
  accept: 'Aceitar tudo',
  reject: 'Rejeitar tudo',
  choose: 'Escolher',
};

export const again: AgainTexts = {
  again_expired: 'Sua última resposta expirou.',
  again_revision: 'O que fazemos mudou desde a sua última resposta.',
  again_new: 'Há algo novo desde a sua última resposta.',
};

export const signal: SignalTexts = {
  honored: 'Solicitação de oposição respeitada',
};

export const later: LaterTexts = {
  open: 'Opções de privacidade',
  open_opt_out: 'Suas opções de privacidade',
  reload_text:
    'Parte do que você desativou já foi executada nesta página. Recarregá-la interrompe isso; o que você digitou aqui pode ser perdido.',
  reload: 'Recarregar',
  later: 'Mais tarde',
};

export const frames: FramesTexts = {
  frame_text: 'Retido até você dizer sim: {name}, de {host}.',
  frame_provider: 'Operado por {provider}.',
  frame_once: 'Carregar uma vez',
  frame_always: 'Sempre permitir {name}',
};

export const coming: ComingTexts = {
  coming_change: 'A política de privacidade muda em {date}',
  coming_more: 'O que muda',
  coming_seen: 'Entendi',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
