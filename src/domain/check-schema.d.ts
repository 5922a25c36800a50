/** Made from `Config` by the build and by the tests' runner: no generated file lies among the sources. */
declare module 'virtual:config-schema' {
  export const schema: import('./check-shape.js').Schema;
}
