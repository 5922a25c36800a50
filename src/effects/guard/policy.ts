/** Puts a content security policy into the page, which nothing can take out again. */
export function addPolicy(content: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = content;
  document.head.prepend(meta);
}
