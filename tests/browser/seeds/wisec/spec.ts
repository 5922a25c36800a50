import { cells, center, expect, item, kind, openAt, says, section, test } from '../site.js';

const KINDS = [
  {
    name: 'Registration and account',
    fields: ['Name', 'E-mail', 'Password (encrypted)', 'Organisation'],
    says: ['the account, authentication, and providing the service', 'Contract GDPR, article 6(1)(b)'],
  },
  {
    name: 'CI/CD pipeline',
    fields: [
      'Build logs',
      'Dependencies',
      'Commit details: author, hash, branch, modified and deleted files',
      'Security scores',
      'Anomalies detected',
      'IPFS CIDs',
    ],
    says: ['traceability, anomaly detection, and security analysis', 'Contract GDPR, article 6(1)(b)'],
  },
  {
    name: 'Technical and usage',
    fields: ['IP addresses', 'Browser', 'Operating system', 'Pages', 'Timestamps', 'Clicks'],
    says: [
      'preventing fraud and abuse',
      'Legitimate interest Security, performance, improvement · GDPR, article 6(1)(f)',
      'Your consent for non-essential cookies and analytics GDPR, article 6(1)(a)',
    ],
  },
  {
    name: 'Communications',
    fields: ['Name', 'E-mail', 'Message', 'Attachments', 'Other information you choose to give'],
    says: [
      'replies, support, complaints, and improving',
      'Legitimate interest',
      'Your consent for marketing, if applicable',
    ],
  },
];

for (const { name, fields, says: texts } of KINDS)
  test(`${name}: its fields, purposes and bases`, async ({ page, demo }) => {
    await openAt(page, demo, 'wisec/', 'data');
    const listed = await kind(page, name).getByRole('list').first().getByRole('listitem').allInnerTexts();
    expect(listed).toEqual(fields);
    await says(kind(page, name), texts);
  });

test('each kind of data is kept by a clock of its own', async ({ page, demo }) => {
  await openAt(page, demo, 'wisec/', 'retention');
  await says(section(page, 'retention'), [
    'While the account is open, then 3 years from the closure of the account As proof and for litigation',
    'What the user sees While subscribed',
    'Historical data after termination or a downgrade As long as the plan chosen says, then anonymised or deleted for good',
    'Ed25519 public keys While the project is active To verify signatures',
    '13 months at most A new visit does not prolong it.',
    'Raw IP addresses 6 months at most Security logs',
    'While the exchange lasts, then 3 years from the last contact For follow-up and improvement Unless you object',
  ]);
});

for (const [use, ...bases] of [
  ['Provide and operate the service', 'Contract'],
  ['Improve the service', 'Legitimate interest'],
  ['Understand how the service is used', 'Legitimate interest', 'Your consent for analytics cookies'],
  ['Develop new features', 'Legitimate interest'],
  [
    'Communicate, directly or through a partner',
    'Service updates Contract',
    'Promotion Your consent',
    'Customer service Legitimate interest',
  ],
  ['E-mails, alerts and notifications', 'Of the service Contract', 'Promotional Your consent'],
  ['Find and prevent fraud and abuse', 'Legitimate interest', 'Legal obligation'],
  ['Comply with the law', 'Legal obligation'],
] as const)
  test(`${use}: ${bases.join(', ')}`, async ({ page, demo }) => {
    await openAt(page, demo, 'wisec/', 'purposes');
    await says(item(page, 'purposes', use), bases);
  });

test('every recipient has its role and place, and its safeguard outside the EU', async ({ page, demo }) => {
  await openAt(page, demo, 'wisec/', 'recipients');
  expect(await cells(page, 'recipients', 'Google Cloud')).toEqual(['Hosting', 'Mainly in the EU', '', '']);
  expect(await cells(page, 'recipients', 'Vercel')).toEqual(['Hosting', 'Mainly in the EU', '', '']);
  for (const [name, role] of [
    ['Stripe', 'Payment'],
    ['Cloudflare', 'DNS and routing'],
    ['Namecheap', 'Domain name'],
  ] as const)
    expect(await cells(page, 'recipients', name)).toEqual([
      role,
      '',
      'May go to United States Standard Contractual Clauses A copy can be asked for',
      'May transfer outside the EU and the EEA, notably to the United States',
    ]);
});

test('what the policy does not state is not invented: no rights, no authority, no contact', async ({ page, demo }) => {
  await openAt(page, demo, 'wisec/');
  const contents = center(page).getByRole('navigation', { name: 'Contents' }).getByRole('link');
  expect(await contents.allInnerTexts()).toEqual([
    ...['Your choices', 'What is collected', 'Why, and on which basis', 'How long it is kept', 'Who receives it'],
    ...['Cookies and storage', 'E-mails', 'Your answers', 'Changes', 'Who is responsible'],
  ]);
  await expect(section(page, 'contact').getByRole('link', { name: '@' })).toHaveCount(0);
  await says(section(page, 'changes'), ['Last updated on February 10, 2026']);
});

test('consent is asked apart for analytics and for promotion, and each use shows the answer', async ({
  page,
  demo,
}) => {
  await openAt(page, demo, 'wisec/', 'purposes');
  const analytics = item(page, 'purposes', 'Understand how the service is used');
  const promotion = item(page, 'purposes', 'E-mails, alerts and notifications');
  await says(analytics, ['You do not allow this']);
  await analytics.getByRole('button', { name: 'Change: Analytics' }).click();
  const toggle = center(page).locator('[data-toggle=analytics]');
  await expect(toggle).toBeFocused();
  await toggle.check();
  await center(page).getByRole('button', { name: 'Save choices' }).click();
  await expect(center(page)).toHaveCount(0);
  await openAt(page, demo, 'wisec/fr/', 'purposes');
  await says(item(page, 'purposes', 'Comprendre l’usage du service'), ['Vous l’acceptez']);
  await openAt(page, demo, 'wisec/', 'purposes');
  await says(analytics, ['You allow this']);
  await says(promotion, ['You do not allow this']);
});

test('analytics cookies die at 13 months, and the list says which are here, and whose', async ({ page, demo }) => {
  await page.goto(`${demo.url}/sites/wisec/`);
  await page.evaluate(() => localStorage.setItem('left-over', '1'));
  await openAt(page, demo, 'wisec/', 'storage');
  const storage = section(page, 'storage');
  expect(await cells(page, 'storage', 'AMP_*')).toEqual([
    ...['Cookie', 'Amplitude', 'A random identifier of this browser, and its session', '13 months', 'Absent'],
  ]);
  await says(storage, ['13 months at most, and a new visit does not renew them', 'left-over Local storage']);

  await page.keyboard.press('Escape');
  await page.locator('[part=banner] [data-action=accept]').click();
  await expect
    .poll(async () => (await page.context().cookies()).some(({ name }) => /^AMP_(?!MKTG)/.test(name)))
    .toBe(true);
  await openAt(page, demo, 'wisec/', 'storage');
  expect((await cells(page, 'storage', 'AMP_*')).at(-1)).toBe('Present');
  expect((await cells(page, 'storage', 'askfirst')).at(-1)).toBe('Present');
  const year = 365 * 86_400;
  for (const { name, expires } of await page.context().cookies())
    if (name.startsWith('AMP_')) expect(expires - Date.now() / 1000).toBeLessThan((13 / 12) * year + 60);
});

test('promotional mail is a communication of its own, apart from analytics and from what the contract needs', async ({
  page,
  demo,
}) => {
  await openAt(page, demo, 'wisec/', 'communications');
  const mail = section(page, 'communications');
  await says(item(page, 'communications', 'Service updates, alerts and notifications'), ['Contract']);
  await says(item(page, 'communications', 'Customer service'), ['Legitimate interest']);
  await says(item(page, 'communications', 'Promotion, by wisec or through a partner'), ['Your consent']);
  await mail.getByRole('button', { name: 'Stop e-mails' }).click();
  await expect(mail.getByRole('checkbox')).toHaveCount(1);
  await mail.getByRole('checkbox', { name: 'Promotion, by wisec or through a partner' }).check();
  await mail.getByLabel('E-mail address').fill('ada@example.com');
  const sent = page.waitForRequest(`${demo.url}/privacy/requests`);
  await mail.getByRole('button', { name: 'Send' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ kind: 'communications', stop: ['promotion'] });
  await expect(mail.getByRole('heading', { name: 'Your request is sent' })).toBeFocused();
  // It is no answer to the question of the banner.
  expect(await page.evaluate(() => document.cookie)).toBe('');
});
