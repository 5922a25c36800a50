// The addresses in a notice are real. Here they can be read and copied, and a click on one reaches nobody.
for (const kind of ['click', 'auxclick']) {
  document.addEventListener(kind, (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && link.origin !== location.origin) event.preventDefault();
  });
}
