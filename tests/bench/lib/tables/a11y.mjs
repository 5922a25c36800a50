import { dash, num, table, yes } from '../markdown.mjs';

const list = (axe) => (axe ? axe.violations.map((v) => `${v.id} ×${v.nodes}`).join(', ') || 'none' : dash);

function dialog({ prefsRole: role, prefs }) {
  if (!role) return prefs ? 'none' : dash;
  return `${role.role ?? role.tag.toLowerCase()} / ${role.modal ?? 'no'} / ${yes(role.label)}`;
}

export function tables(s, { peers }) {
  return [
    '## Accessibility',
    table(
      ['', 'axe rules violated, banner', 'which', 'axe rules violated, preferences', 'which'],
      peers.map((id) => [id, num(s[id].banner.rules), list(s[id].banner), num(s[id].prefs?.rules), list(s[id].prefs)]),
    ),
    table(
      [
        '',
        'tabs to reject',
        'to accept',
        'to manage',
        'focus goes to banner',
        'reject by Enter works',
        'banner role',
        'preferences role / modal / name',
        'focus goes in',
        'tabs of 30 outside preferences',
        'Escape closes preferences',
        'focus returns',
        'click right at first full paint counts',
      ],
      peers.map((id) => {
        const a = s[id];
        return [
          id,
          num(a.tabs?.reject),
          num(a.tabs?.accept),
          num(a.tabs?.manage),
          yes(a.bannerTakesFocus),
          yes(a.rejectByKeyboard),
          a.bannerRole?.role ?? a.bannerRole?.tag?.toLowerCase() ?? 'none',
          dialog(a),
          yes(a.focusMovesIn),
          num(a.tabsOutside),
          yes(a.escapeClosesPrefs),
          yes(a.focusReturns),
          yes(a.earlyClickCounts),
        ];
      }),
    ),
    `The host page alone: ${s.baseline?.banner.rules ?? dash} rules violated.`,
  ];
}
