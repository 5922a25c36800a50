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

export const center: CenterTexts = {
  center_title: 'Suas opções de privacidade',
  close: 'Fechar sem salvar',
  save: 'Salvar opções',
  withdraw: 'Revogar o consentimento',
  saved: 'Suas opções foram salvas.',
  controller: 'Controlador:',
  not_answered: 'Você ainda não respondeu. Até lá, nada opcional é executado.',
  answered: 'Você respondeu em {date}.',
  holds: 'Sua resposta é válida até {date}.',
  reference: 'Referência:',
  copy: 'Copiar',
  copied: 'Copiado',
  on_by_default:
    'O que está ativado aqui pode funcionar sem o seu consentimento, segundo as regras que se aplicam a você. Desative o que não quiser.',
  until_objection: 'Ativado até você se opor',
  nothing_asked: 'Este site não pede consentimento, porque não usa nada opcional.',
  unavailable: 'Não é possível carregar suas opções no momento. Tudo o que é opcional está desativado nesta página.',
  always_on: 'Sempre ativado',
  services: 'Serviços',
  services_on: '{on} de {count} ativados',
  provider: 'Operado por',
  policy: 'Política de privacidade de {name}',
  stored: 'O que {name} armazena no seu navegador',
  stored_name: 'Nome',
  stored_kind: 'Tipo',
  stored_keeps: 'Prazo',
  stored_purpose: 'Finalidade',
  kind_cookie: 'Cookie',
  kind_local: 'Armazenamento local',
  kind_session: 'Armazenamento de sessão',
  kind_indexeddb: 'Banco de dados',
  kind_cache: 'Cache',
  kind_worker: 'Programa em segundo plano',
  keeps_session: 'Até você fechar o navegador',
  keeps_local: 'Até você excluir',
  stored_nothing: 'Nenhum cookie ou outro armazenamento foi declarado para este serviço.',
  new_tab: 'Abre em uma nova aba',
  links: 'Mais informações',
  section_history: 'Suas respostas',
};

export const history: HistoryTexts = {
  history_allowed: 'Permitido: {names}',
  history_refused: 'Rejeitado: {names}',
  history_same: 'Nada mudou.',
  history_revision: 'Versão {revision}',
  history_none: 'Este navegador ainda não guarda nenhuma resposta.',
  history_blocked: 'Este navegador não deixa a página guardar nada, por isso não há histórico.',
  receipt: 'Recibo:',
  receipt_ok: 'verificado',
  receipt_bad: 'não confere',
  receipt_unable: 'não pode ser verificado neste navegador',
  download: 'Baixar',
  download_receipt: 'Baixar o recibo',
  download_json: 'Baixar em JSON',
  download_dpv: 'Baixar em formato ISO 27560',
  forget: 'Esquecer minhas respostas aqui',
  forget_about:
    'Exclui deste navegador a sua resposta, este histórico e os respectivos recibos; a pergunta será feita de novo. O site mantém o que recebeu. O que ainda não foi enviado será perdido.',
  forget_yes: 'Excluir tudo',
  forget_no: 'Manter',
};

export const coming: ComingTexts = {
  coming_change: 'A política de privacidade muda em {date}',
  coming_more: 'O que muda',
  coming_seen: 'Entendi',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center, ...history, ...coming };
