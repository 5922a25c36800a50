/** What is no sub-path of the package. */

// @ts-expect-error inner: createConsent fetches it by itself
export type Later = typeof import('askfirst/later');
// @ts-expect-error English is in every file, and has none of its own
export type English = typeof import('askfirst/text/en');
// @ts-expect-error the shape of the texts is no text
export type Shape = typeof import('askfirst/text/texts');
// @ts-expect-error folders are private
export type Inside = typeof import('askfirst/dist/manager/manager.js');
// @ts-expect-error folders are private
export type Folder = typeof import('askfirst/manager/manager');

export type Script = typeof import('askfirst/script');
export type French = typeof import('askfirst/text/fr')['default'];
