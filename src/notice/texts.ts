import type { Clock, Ending, LegalBasis, NoticeSection, RightName, Safeguard, While } from '../domain/types.js';

/** Our wording in the sections of a full notice, by text id; it also uses the centre's. `{…}` is filled in. */
export type NoticeTexts = {
  readonly [Section in Exclude<NoticeSection, 'history'> as `section_${Section}`]: string;
} & { readonly [Name in LegalBasis as `basis_${Name}`]: string } & {
  readonly [Name in LegalBasis as `article_${Name}`]: string;
} & { readonly [Name in While as `while_${Name}`]: string } & {
  readonly [Name in Clock as `from_${Name}`]: string;
} & { readonly [Name in Ending as `then_${Name}`]: string } & {
  readonly [Name in Safeguard as `safeguard_${Name}`]: string;
} & { readonly [Name in RightName as `right_${Name}`]: string } & {
  /** What the right is, in a sentence. */
  readonly [Name in RightName as `about_${Name}`]: string;
} & {
  /** Name and heading of the table of contents. */
  readonly contents: string;
  /** Entry of the table of contents: the choices, or, where nothing is asked, the summary. */
  readonly section_choices: string;
  readonly section_summary: string;
  /** When the notice was last changed: `{date}`. */
  readonly updated: string;
  /** Before the source of a kind of data. */
  readonly source: string;
  /** Before whether data must be given. */
  readonly obligation: string;
  /** Before what data is used for, what makes that lawful, and how long it is kept. */
  readonly used_for: string;
  readonly rests_on: string;
  readonly kept: string;
  /** A time that is a limit: `{time}`. */
  readonly at_most: string;
  /** A time and the event that starts it: `{time}`, `{from}`. */
  readonly from: string;
  /** What comes after: `{first}`, `{next}`. */
  readonly next: string;
  /** A new visit does not prolong the time. */
  readonly not_renewed: string;
  /** In place of a time, where the customer sets it. */
  readonly configurable: string;
  /** The visitor's own answer to a category, now. */
  readonly you_allow: string;
  readonly you_refuse: string;
  /** Link to the choices. */
  readonly change: string;
  /** Columns of the table of recipients. */
  readonly recipient: string;
  readonly recipient_role: string;
  readonly recipient_country: string;
  readonly recipient_transfer: string;
  readonly recipient_details: string;
  /** Where data may go: `{countries}`. */
  readonly transfer_to: string;
  /** Label of the field that filters a table. */
  readonly filter: string;
  /** How many rows of a table are shown: `{shown}`, `{count}`. */
  readonly rows: string;
  readonly yes: string;
  readonly no: string;
  /** Columns and states of the table of what is stored. */
  readonly set_by: string;
  readonly here_now: string;
  readonly here: string;
  readonly not_here: string;
  /** What the table compares, and what a page cannot see. */
  readonly storage_about: string;
  /** Names that no service declares. */
  readonly undeclared: string;
  readonly nothing_here: string;
  /** In place of whether it is here, of a cookie that no script of the page can see or erase. */
  readonly beyond_us: string;
  /** Button: looks at what is stored again. */
  readonly look_again: string;
  /** AskFirst's own cookie: its name in the list, and its purpose. */
  readonly own: string;
  readonly own_purpose: string;
  /** Until when an answer comes: `{time}`. */
  readonly deadline: string;
  /** Before an address to write to. */
  readonly write_to: string;
  /** Heading of the list of who answers what, and its columns. */
  readonly routes: string;
  readonly route_requests: string;
  readonly route_to: string;
  /** Button and heading: opens the form for rights. */
  readonly ask_rights: string;
  /** Button and heading: opens the form that switches e-mails off. */
  readonly ask_mail: string;
  /** The form did not load. */
  readonly ask_failed: string;
  /** Before the name of the supervisory authority. */
  readonly complain: string;
  /** `{age}`. */
  readonly children: string;
  /** A change that is announced: `{date}`. */
  readonly coming: string;
  /** When it was announced: `{date}`. */
  readonly announced: string;
  /** The revision that is in force. */
  readonly present: string;
  readonly revision: string;
  /** Read out before what a change took out and put in. */
  readonly removed: string;
  readonly added: string;
  /** How changes are announced: `{ways}`, and `{time}` ahead. */
  readonly policy_by: string;
  readonly policy_ahead: string;
  readonly by_email: string;
  readonly 'by_in-app': string;
  /** Before the names of who is responsible. */
  readonly who: string;
  readonly representative: string;
  readonly dpo: string;
  readonly role_controller: string;
  readonly 'role_joint-controller': string;
  readonly role_processor: string;
};
