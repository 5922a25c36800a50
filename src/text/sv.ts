import type { AgainTexts, BannerTexts, ComingTexts, FramesTexts, LaterTexts, SignalTexts } from './texts.js';

export const banner: BannerTexts = {
  title: 'Din integritet, ditt beslut',
  text: 'Inget valfritt körs förrän du svarar. Du kan ändra dig när som helst.',
  accept: 'Godkänn alla',
  reject: 'Neka alla',
  choose: 'Välj',
};

export const again: AgainTexts = {
  again_expired: 'Ditt senaste svar har gått ut.',
  again_revision: 'Det vi gör har ändrats sedan ditt senaste svar.',
  again_new: 'Något nytt har tillkommit sedan ditt senaste svar.',
};

export const signal: SignalTexts = {
  honored: 'Din invändning respekteras',
};

export const later: LaterTexts = {
  open: 'Integritetsval',
  open_opt_out: 'Dina integritetsval',
  reload_text:
    'En del av det du har stängt av har redan körts på den här sidan. Det stoppas om sidan laddas om; det du har skrivit här kan gå förlorat.',
  reload: 'Ladda om',
  later: 'Senare',
};

export const frames: FramesTexts = {
  frame_text: 'Hålls tillbaka tills du säger ja: {name}, från {host}.',
  frame_provider: 'Drivs av {provider}.',
  frame_once: 'Ladda en gång',
  frame_always: 'Tillåt alltid {name}',
};

export const coming: ComingTexts = {
  coming_change: 'Integritetspolicyn ändras den {date}',
  coming_more: 'Vad som ändras',
  coming_seen: 'Jag förstår',
};

export default { ...banner, ...again, ...signal, ...later, ...frames, ...coming };
