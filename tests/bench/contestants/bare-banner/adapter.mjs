// No library: what a browser takes for any banner at all. What is beyond that, a library is to answer for.
import { fileURLToPath } from 'node:url';

const button = (action) => `#bare [data-action="${action}"]`;

export const adapter = {
  title: 'Twenty lines of our own, without a library',
  scope: 'banner',
  files: { '': fileURLToPath(new URL('lib', import.meta.url)) },
  config: ({ title, description, accept, reject, manage }) => ({ title, description, accept, reject, manage }),
  selectors: { banner: '#bare', accept: button('accept'), reject: button('reject') },
  consent: `({ decided: document.cookie.includes('bare='), analytics: document.cookie.includes('bare=accept'), marketing: document.cookie.includes('bare=accept') })`,
};
