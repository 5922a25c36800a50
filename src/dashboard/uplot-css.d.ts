/** uPlot's own style sheet, put in by the build. */
declare module 'virtual:uplot-css' {
  export const css: string;
}
