import { attributes } from '../../lib/contestants.mjs';
import { categories, servicesOf } from '../../shared/texts.mjs';

const options = (t) => ({
  privacyPolicyUrl: t.policyUrl,
  purposes: categories.map((c) => ({
    id: c.id,
    title: c.label,
    description: c.description,
    purposes: servicesOf(c.id).map((s) => ({
      id: s.id,
      title: s.label,
      description: s.description,
      cookies: s.cookies,
      ...(c.required ? { isMandatory: true } : {}),
    })),
  })),
  translations: {
    banner: { title: t.title, description: t.description, accept: t.accept, decline: t.reject, configure: t.manage },
    modal: {
      title: t.prefsTitle,
      description: t.prefsDescription,
      close: t.close,
      acceptAll: t.accept,
      declineAll: t.reject,
      save: t.save,
    },
  },
});

export const adapter = {
  title: 'Orejime (standard theme)',
  scope: 'full',
  package: 'orejime',
  files: { '': 'orejime/dist' },
  config: (t) => `window.orejimeConfig=${JSON.stringify(options(t))};`,
  selectors: {
    banner: '.orejime-Banner',
    accept: '.orejime-Banner-saveButton',
    reject: '.orejime-Banner-declineButton',
    manage: '.orejime-Banner-learnMoreButton',
    prefs: '.orejime-Modal',
  },
  consent: `({ decided: !orejime.manager.isDirty(), analytics: orejime.manager.getConsent('stats'), marketing: orejime.manager.getConsent('ads') })`,
  openPrefs: `orejime.prompt()`,
  withdraw: `orejime.manager.declineAll()`,
  gateKinds: ['inline', 'external', 'iframe', 'img', 'stylesheet'],
  gate: (items, { nonceAttr }) =>
    items
      .map((i) => {
        const rest = attributes(i.attrs);
        const html = {
          external: `<script${nonceAttr}${rest} src="${i.src}"></script>`,
          inline: `<script${nonceAttr}${rest}>${i.code}</script>`,
          iframe: `<iframe title="Embed" src="${i.src}"></iframe>`,
          img: `<img alt="" src="${i.src}">`,
          stylesheet: `<link rel="stylesheet" href="${i.src}">`,
        }[i.kind];
        return `<template data-purpose="${i.service}">${html}</template>`;
      })
      .join('\n'),
};
