import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

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

export const coming: ComingTexts = {
  coming_change: 'La politique de confidentialité change le {date}',
  coming_more: 'Ce qui change',
  coming_seen: 'Compris',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
