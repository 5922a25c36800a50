/**
 * The look of the sections: over the centre's styles, and in em as they are. What is out of sight is not laid out, for
 * a whole notice takes a phone several frames, until something is led to (`go.ts`); but not in WebKit, which does not keep
 * in its place what is read while the height of something above it changes; nor in a page, where the edge of a section
 * would cut off the ring around what has the focus.
 */
export declare const styles: string;
