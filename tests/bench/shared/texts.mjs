// One set of English texts, categories and services for every contestant, so
// that all of them carry the same configuration weight and paint the same copy.

export const texts = {
  title: 'We value your privacy',
  description:
    'We and our partners use cookies and similar technologies to run this site, to remember your settings, to measure traffic and to show relevant advertising. You can accept all, reject all or choose per purpose.',
  accept: 'Accept all',
  reject: 'Reject all',
  manage: 'Manage preferences',
  save: 'Save choices',
  close: 'Close',
  prefsTitle: 'Privacy preferences',
  prefsDescription:
    'Choose which purposes you allow. You can change or withdraw your choice at any time from the link in the footer.',
  policyLabel: 'Privacy policy',
  policyUrl: '/privacy',
};

export const categories = [
  {
    id: 'necessary',
    label: 'Necessary',
    required: true,
    description: 'Needed for the site to work, for example to keep you signed in. Always active.',
  },
  {
    id: 'functional',
    label: 'Functional',
    description: 'Remember your language, region and other settings between visits to the site.',
  },
  {
    id: 'analytics',
    label: 'Analytics',
    description: 'Measure how visitors use the site so that we can see what to improve next.',
  },
  {
    id: 'marketing',
    label: 'Marketing',
    description: 'Show advertising that fits your interests here and on other websites you visit.',
  },
];

// Cookies are the ones that the bench's tracker scripts set (see vectors.mjs).
export const services = [
  service('session', 'necessary', 'Session', 'Keeps you signed in while you browse.', []),
  service('balancer', 'necessary', 'Load balancer', 'Sends your requests to the same server.', []),
  service('chat', 'functional', 'Live chat', 'Lets you talk to our support team.', ['_bench_chat']),
  service('maps', 'functional', 'Maps', 'Shows our shops on an interactive map.', ['_bench_maps']),
  service('stats', 'analytics', 'Site statistics', 'Counts visits and page views for us.', ['_bench_stats']),
  service('heatmap', 'analytics', 'Heat maps', 'Shows which parts of a page are read.', ['_bench_heatmap']),
  service('ads', 'marketing', 'Ad network', 'Picks advertising that may interest you.', ['_bench_ads']),
  service('video', 'marketing', 'Video player', 'Plays embedded videos from a third party.', ['_bench_video']),
];

function service(id, category, label, description, cookies) {
  return { id, category, label, description, cookies };
}

export const optionalCategories = categories.filter((c) => !c.required);
export const servicesOf = (categoryId) => services.filter((s) => s.category === categoryId);
