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

export const center: CenterTexts = {
  center_title: 'As suas opções de privacidade',
  close: 'Fechar sem guardar',
  save: 'Guardar opções',
  withdraw: 'Retirar o consentimento',
  saved: 'As suas opções foram guardadas.',
  controller: 'Responsável pelo tratamento:',
  not_answered: 'Ainda não respondeu. Até lá, nada de opcional é executado.',
  answered: 'Respondeu em {date}.',
  holds: 'A sua resposta é válida até {date}.',
  reference: 'Referência:',
  copy: 'Copiar',
  copied: 'Copiado',
  on_by_default:
    'O que está ativo aqui pode funcionar sem o seu consentimento, segundo as regras que lhe são aplicáveis. Desative o que não pretende.',
  until_objection: 'Ativo até se opor',
  nothing_asked: 'Este sítio não pede qualquer consentimento, porque não utiliza nada de opcional.',
  unavailable: 'De momento não é possível carregar as suas opções. Tudo o que é opcional está desativado nesta página.',
  always_on: 'Sempre ativo',
  services: 'Serviços',
  services_on: 'Ativos: {on} de {count}',
  provider: 'Gerido por',
  policy: 'Política de privacidade de {name}',
  stored: 'O que {name} armazena no seu navegador',
  stored_name: 'Nome',
  stored_kind: 'Tipo',
  stored_keeps: 'Prazo',
  stored_purpose: 'Finalidade',
  kind_cookie: 'Cookie',
  kind_local: 'Armazenamento local',
  kind_session: 'Armazenamento de sessão',
  kind_indexeddb: 'Base de dados',
  kind_cache: 'Cache',
  kind_worker: 'Programa em segundo plano',
  keeps_session: 'Até fechar o navegador',
  keeps_local: 'Até o apagar',
  stored_nothing: 'Não foram declarados cookies nem outro armazenamento para este serviço.',
  new_tab: 'Abre num novo separador',
  links: 'Mais informações',
  section_history: 'As suas respostas',
};

export const history: HistoryTexts = {
  history_allowed: 'Permitido: {names}',
  history_refused: 'Recusado: {names}',
  history_same: 'Nada mudou.',
  history_revision: 'Versão {revision}',
  history_none: 'Este navegador ainda não conserva nenhuma resposta.',
  history_blocked: 'Este navegador não deixa a página conservar nada, por isso não há histórico.',
  receipt: 'Recibo:',
  receipt_ok: 'verificado',
  receipt_bad: 'não corresponde',
  receipt_unable: 'não pode ser verificado neste navegador',
  download: 'Descarregar',
  download_receipt: 'Descarregar o recibo',
  download_json: 'Descarregar em JSON',
  download_dpv: 'Descarregar em formato ISO 27560',
  forget: 'Esquecer as minhas respostas aqui',
  forget_about:
    'Apaga deste navegador a sua resposta, este histórico e os respetivos recibos; a pergunta será feita de novo. O sítio guarda o que recebeu. O que ainda não foi enviado perde-se.',
  forget_yes: 'Apagar tudo',
  forget_no: 'Manter',
};

export const coming: ComingTexts = {
  coming_change: 'A política de privacidade muda em {date}',
  coming_more: 'O que muda',
  coming_seen: 'Entendido',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
