const SILENCE =
  'Only a click of the visitor is consent: silence, scrolling, closing or going on is none (GDPR article 4(11) and recital 32, EDPB 05/2020 §84 and following).';
const EQUAL =
  'Refusing stands beside accepting, in the same size and on the same layer (GDPR article 4(11): freely given; EDPB Cookie Banner Taskforce §8, CNIL 2020-092 §34); there is no way to hide or weaken it.';
const PRE_TICKED =
  'Every switch begins at no: a pre-ticked box is no consent (GDPR recital 32, CJEU C-673/17 Planet49). What the site cannot work without is `required: true`.';
const WALL = 'A wall leaves no free choice (GDPR article 7(4)): the page can be used while the question is open.';
const INTEREST =
  'Legitimate interest cannot justify storage on a device (ePrivacy directive article 5(3), EDPB Cookie Banner Taskforce §24).';

/** Settings that other tools have and that we refuse, by their names without case, `-` and `_`. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^(auto|implicit|implied|scroll|silent)(is|as)?(accept|allow|consent|grant)/, SILENCE],
  [/^(accept|allow|agree|consent|dismiss)(all)?(on(?!ly)|by|after)/, SILENCE],
  [/^(hide|disable|no|without)(reject|decline|deny|refuse)/, EQUAL],
  [
    /^(show|enable)?(reject|decline|deny|refuse)(all)?(button|cta|link)?$|^enabledecline|^acceptonly|^onlyaccept/,
    EQUAL,
  ],
  [
    /^(pre|is|default)?(selected|checked|ticked|granted|accepted|optedin)$|^(service)?default(s|on|state|value|enabled)?$|^optout$/,
    PRE_TICKED,
  ],
  [/^(enabled|on|active)bydefault$/, PRE_TICKED],
  [
    /(cookie|consent|blocking)?wall$|^(must|force|require)(consent|accept|modal)|^(disable|block)(page)?(interaction|scroll)/,
    WALL,
  ],
  [/legitimateinterest|^legint/, INTEREST],
];

/** Why AskFirst has no setting of this name; undefined for a name that is merely unknown. */
export function whyRefused(key: string): string | undefined {
  const name = key.slice(0, 60).replace(/[-_]/g, '').toLowerCase();
  return REFUSED.find(([names]) => names.test(name))?.[1];
}
