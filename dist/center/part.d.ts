/** A part of the centre that is a file of its own, on its way: null where it did not come. Styles the root it will be in. */
export declare function arriving<Part extends {
    readonly styles: string;
}>(root: ShadowRoot, loading: Promise<Part>): import("@preact/signals-core").Signal<Part | null | undefined>;
