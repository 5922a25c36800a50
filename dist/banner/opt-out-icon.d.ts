/** California's opt-out icon (11 CCR §7015(b)): a pill of 30 by 14, a tick on its white side, a cross on its blue one. */
export declare function optOutIcon(): SVGElement;
