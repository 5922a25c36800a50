/** How the centre looks in a page of the site's own, over the sheet of the dialog. */
export declare const styles: string;
