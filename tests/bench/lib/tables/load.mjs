export function tables({ contestants: s }, { column, text, grid }, { n, quick }) {
  const plain = { ratio: false };
  const once = { ratio: false, spread: false };
  const cpu = (key) =>
    grid([
      column('script ms', (id) => s[id][key].script, { digits: 1 }),
      column('layout ms', (id) => s[id][key].layout, { digits: 1, ratio: false }),
      column('style ms', (id) => s[id][key].style, { digits: 1, ratio: false }),
      column('script+layout+style ms', (id) => s[id][key].cpu, { digits: 1 }),
      column('all main-thread tasks ms', (id) => s[id][key].task, { digits: 1 }),
      ...(key === 'Aminus' ? [] : [column('TBT ms', (id) => s[id][key].tbt, plain)]),
    ]);
  return [
    '## Main-thread CPU, baseline subtracted: desktop, 1x',
    cpu('Aminus'),
    '## Main-thread CPU, baseline subtracted: mobile, 6x',
    cpu('Bminus'),
    ...(quick ? [] : ['## Returning visitor (consent stored), mobile, 6x, baseline subtracted', cpu('Cminus')]),
    '## Paint',
    'First: first frame with the banner more than 5 % opaque and in the viewport. Settled: opaque, at rest, accept button fully visible. In ms from navigation start, or from the mark right before the library\'s first tag. Everyone\'s tags stand at the end of the body, except in the columns "in the head".',
    grid([
      column('1x first', (id) => s[id].A.bannerFirst),
      column('1x settled', (id) => s[id].A.bannerSettled),
      column('1x first, from the tag', (id) => s[id].A.bannerFromLib, { digits: 1 }),
      column('1x first, from the tag in the head', (id) => s[id].H?.bannerFromLib, { digits: 1 }),
      column('6x first', (id) => s[id].B.bannerFirst),
      column('6x settled', (id) => s[id].B.bannerSettled),
      text('shown, of loads', (id) => `${s[id].A.shown + s[id].B.shown} of ${2 * n}`),
    ]),
    grid([
      column('CLS desktop', (id) => s[id].A.cls, { ...once, digits: 4 }),
      column('CLS mobile', (id) => s[id].B.cls, { ...once, digits: 4 }),
      column('1x FCP added ms', (id) => s[id].Aminus.fcp, plain),
      column('6x FCP added ms', (id) => s[id].Bminus.fcp, plain),
      column('1x FCP added ms, in the head', (id) => s[id].Hminus?.fcp, plain),
      column('6x LCP added ms', (id) => s[id].Bminus.lcp, plain),
      column('LCP element in banner (share of loads, 1x)', (id) => s[id].A.lcpInBanner, once),
      column('LCP element in banner (6x)', (id) => s[id].B.lcpInBanner, once),
    ]),
    '## Interaction at CPU 6x (ms)',
    grid([
      column('accept: click to next paint', (id) => s[id].Bclick.clickToPaint),
      column('accept: Event Timing duration', (id) => s[id].Bclick.inp, plain),
      column('accept: click handlers', (id) => s[id].Bclick.processing, { ratio: false, digits: 1 }),
      column('accept: banner gone', (id) => s[id].Bclick.gone),
      column('manage: click to next paint', (id) => s[id].Aclick.clickToPaint),
      column('manage: Event Timing duration', (id) => s[id].Aclick.inp, plain),
      column('manage: preferences first painted', (id) => s[id].Aclick.prefsFirst),
      column('manage: preferences first painted, once fetched', (id) => s[id].Fclick?.prefsFirst),
      column('manage: preferences settled', (id) => s[id].Aclick.prefsSettled),
    ]),
  ];
}
