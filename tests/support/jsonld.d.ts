/** The little that the tests use of it; the package has no types. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader?: (url: string) => Promise<never>;
  }
  export function toRDF(document: object, options?: Options): Promise<object>;
}
