import type { AgainTexts, BannerTexts, CenterTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Votre vie privée, votre décision',
  text: 'Rien de facultatif ne s’exécute avant votre réponse. Vous pouvez changer d’avis à tout moment.',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  choose: 'Choisir',
};

export const again: AgainTexts = {
  again_expired: 'Votre dernière réponse est arrivée à échéance\u00a0: nous vous reposons donc la question.',
  again_revision: 'Nos pratiques ont changé depuis votre dernière réponse\u00a0: nous vous reposons donc la question.',
  again_new: 'Il y a du nouveau depuis votre dernière réponse\u00a0: nous vous reposons donc la question.',
};

export const signal: SignalTexts = {
  honored: 'Demande d’opposition respectée',
};

export const later: LaterTexts = {
  open: 'Gérer mes choix',
  open_opt_out: 'Vos choix de confidentialité',
  reload_text:
    'Une partie de ce que vous avez désactivé s’est déjà exécutée sur cette page. La recharger y met fin\u00a0; ce que vous y avez saisi peut être perdu.',
  reload: 'Recharger',
  later: 'Plus tard',
};

export const frames: FramesTexts = {
  frame_text: 'En attente de votre accord\u00a0: {name}, depuis {host}.',
  frame_provider: 'Exploité par {provider}.',
  frame_once: 'Charger une fois',
  frame_always: 'Toujours autoriser {name}',
};

export const center: CenterTexts = {
  center_title: 'Vos choix de confidentialité',
  close: 'Fermer sans enregistrer',
  save: 'Enregistrer mes choix',
  withdraw: 'Retirer mon consentement',
  saved: 'Vos choix sont enregistrés.',
  controller: 'Responsable du traitement\u00a0:',
  not_answered: 'Vous n’avez pas encore répondu. Rien de facultatif ne s’exécute d’ici là.',
  answered: 'Vous avez répondu le {date}.',
  holds: 'Votre réponse est valable jusqu’au {date}.',
  reference: 'Référence\u00a0:',
  copy: 'Copier',
  copied: 'Copié',
  on_by_default:
    'Ce qui est actif ici peut fonctionner sans votre consentement, selon les règles qui s’appliquent à vous. Désactivez ce que vous ne voulez pas.',
  until_objection: 'Actif sauf opposition de votre part',
  nothing_asked: 'Ce site ne demande aucun consentement, car il n’utilise rien de facultatif.',
  unavailable:
    'Vos choix ne peuvent pas être chargés pour le moment. Tout ce qui est facultatif est désactivé sur cette page.',
  always_on: 'Toujours actif',
  services: 'Services',
  services_on: 'actifs\u00a0: {on} sur {count}',
  provider: 'Exploité par',
  policy: 'Politique de confidentialité de {name}',
  stored: 'Ce que {name} enregistre dans votre navigateur',
  stored_name: 'Nom',
  stored_kind: 'Type',
  stored_keeps: 'Durée',
  stored_purpose: 'Finalité',
  kind_cookie: 'Cookie',
  kind_local: 'Stockage local',
  kind_session: 'Stockage de session',
  kind_indexeddb: 'Base de données',
  kind_cache: 'Cache',
  kind_worker: 'Programme en arrière-plan',
  keeps_session: 'Jusqu’à la fermeture du navigateur',
  keeps_local: 'Jusqu’à ce que vous l’effaciez',
  set_by_server: 'Déposé par le serveur : seul le serveur, ou vous dans votre navigateur, peut l’effacer',
  set_by_third_party: 'Déposé par un autre site : seul ce site, ou vous dans votre navigateur, peut l’effacer',
  stored_nothing: 'Aucun cookie ni autre stockage n’est déclaré pour ce service.',
  new_tab: "S'ouvre dans un nouvel onglet",
  links: 'En savoir plus',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...center };
