const SVG = 'http://www.w3.org/2000/svg';

function draw(tag: string, attributes: { readonly [name: string]: string }): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** California's opt-out icon (11 CCR §7015(b)): a pill of 30 by 14, a tick on its white side, a cross on its blue one. */
export function optOutIcon(): SVGElement {
  const icon = draw('svg', {
    viewBox: '0 0 30 14',
    role: 'img',
    'aria-label': 'California Consumer Privacy Act (CCPA) Opt-Out Icon',
  });
  const stroke = { fill: 'none', 'stroke-width': '1.6', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  icon.append(
    draw('rect', { x: '.5', y: '.5', width: '29', height: '13', rx: '6.5', fill: '#fff', stroke: '#06f' }),
    draw('path', { d: 'M17.5 0H23a7 7 0 0 1 0 14h-9z', fill: '#06f' }),
    draw('path', { ...stroke, d: 'M6 7.3l2.3 2.3 4.2-5.2', stroke: '#06f' }),
    draw('path', { ...stroke, d: 'M20 4.5l5 5m0-5l-5 5', stroke: '#fff' }),
  );
  return icon;
}
