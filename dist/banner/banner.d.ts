import type { Manager } from '../manager/consent.js';
import type { AgainTexts, BannerTexts } from '../text/texts.js';
/** A button that carries out `action` when it is clicked; whether by a person is part of the record. */
export declare function button(action: string, label: string, kind: string, run: (byVisitor: boolean) => void): HTMLElement;
/** The box that stands on the page: a region, not a dialog, because the page behind it stays usable. */
export declare const panel: ({ language, settings }: Manager, part: string, label: string, text: HTMLElement, ...buttons: HTMLElement[]) => HTMLElement;
/** The first layer: what is asked and why, and the three ways to answer. */
export declare function firstLayer(manager: Manager, texts: BannerTexts & Partial<AgainTexts>): HTMLElement;
