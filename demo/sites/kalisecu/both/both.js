const frames = [...document.querySelectorAll('.both iframe')];

/** The link to a section that a click has hit; it may lie in the centre's shadow root. */
const sectionOf = (event) =>
  event
    .composedPath()
    .map((node) => /^#privacy\/(.+)/.exec(node.getAttribute?.('href') ?? '')?.[1])
    .find(Boolean);

/** Brings a section into view and leaves the focus where the reader is. */
const show = (frame, section) =>
  frame.contentDocument
    .querySelector('askfirst-center')
    ?.shadowRoot?.getElementById(`section-${section}`)
    ?.scrollIntoView();

const follow = (frame) => {
  frame.contentDocument.addEventListener('click', (event) => {
    const section = sectionOf(event);
    if (section) for (const other of frames) if (other !== frame) show(other, section);
  });
};

for (const frame of frames) {
  if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank') follow(frame);
  frame.addEventListener('load', () => follow(frame));
}
