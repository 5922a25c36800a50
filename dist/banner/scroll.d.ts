/**
 * Keeps what the keyboard focuses out from under `cover` (WCAG 2.4.11), by a scroll padding on the page; without
 * `cover`, takes it back. Called as Tab is pressed, so that nobody else pays for the measuring.
 */
export declare function clearFocus(cover: HTMLElement | undefined): void;
