// The least that can be called a banner, for a site that trusts itself with all the rest: no gate, no record, no centre.
{
  const text = JSON.parse(document.currentScript.previousElementSibling.textContent);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '#bare{position:fixed;inset:auto 0 0;padding:1em;background:#fff;color:#222;border-top:1px solid #ccc;font:medium/1.5 sans-serif}#bare h2{margin:0;font-size:1em}#bare button{margin-right:.75em;padding:.5em 1em;font:inherit}',
  );
  document.adoptedStyleSheets.push(sheet);
  const element = (name, words, ...children) => {
    const made = document.createElement(name);
    made.append(words, ...children);
    return made;
  };
  const button = (name) => {
    const made = element('button', text[name]);
    made.dataset.action = name;
    made.addEventListener('click', () => {
      Object.assign(document, { cookie: `bare=${name};path=/;max-age=15552000` });
      banner.remove();
    });
    return made;
  };
  const banner = element('section', element('h2', text.title), element('p', text.description));
  banner.id = 'bare';
  banner.setAttribute('aria-label', text.title);
  banner.append(...['accept', 'reject', 'manage'].map(button));
  if (!document.cookie.includes('bare=')) document.body.append(banner);
}
