import { asksAndStoresNothing, cells, center, expect, item, kind, openAt, says, section, test } from '../site.js';

test('EU-01: stores nothing that needs consent, and “by using the Service” grants nothing', async ({ page, demo }) => {
  await asksAndStoresNothing(page, demo, 'devsecops/');
  expect(await page.evaluate('askfirst.state.decision')).toEqual({ status: 'none' });
  expect(await page.evaluate('askfirst.record ?? null')).toBe(null);
});

test('the summary comes first', async ({ page, demo }) => {
  await openAt(page, demo, 'devsecops/');
  await says(center(page).locator('.first'), [
    ...['account data', 'scan data you submit', 'basic usage', 'Data is not sold', 'to improve detection'],
    ...['Europe (OVH, France)', 'encrypted in transit and at rest', 'access, correction or deletion at any time'],
  ]);
});

for (const [name, ...texts] of [
  ['Account', 'Name', 'E-mail', 'Organisation name and slug', 'Password hash (bcrypt)', 'Role', 'Team'],
  [
    'Scans',
    ...['Repository URLs', 'Branches', 'Commit hashes', 'Server names', 'IP addresses', 'processes, ports, metrics'],
    ...['Kubernetes configuration', 'Cloud credentials (Fernet AES-128 at rest)'],
    ...['Results, findings, vulnerabilities, remediation', 'Scan data never trains models for other customers.'],
  ],
  [
    'Usage',
    'Login times and IP addresses',
    'Features, pages, actions',
    'Browser, device, screen size',
    'API request logs',
  ],
  ['Payment', 'Razorpay and Stripe', 'No card numbers are stored', 'Invoice ids', 'Subscription status', 'Seat count'],
] as const)
  test(`${name}: what is collected`, async ({ page, demo }) => {
    await openAt(page, demo, 'devsecops/', 'data');
    await says(kind(page, name), texts);
  });

test('what it is used for', async ({ page, demo }) => {
  await openAt(page, demo, 'devsecops/', 'purposes');
  for (const [name, ...texts] of [
    ['Provide and improve the service'],
    ['Debugging and abuse detection', 'API logs'],
    ['Accounting', 'billing metadata'],
    ['Disaster recovery', 'backups'],
    ['Compliance', 'audit logs'],
    ['Payments and subscriptions'],
    ['Transactional e-mails', 'Verification, password reset, alerts, billing'],
    ['Abuse and incidents'],
    ['Legal obligations, and enforcing the terms'],
    ['Product updates', 'opt out of e-mails that are not essential'],
  ] as const)
    await says(item(page, 'purposes', name), texts);
  await says(section(page, 'purposes'), ['by using the Service, you consent to the practices described']);
});

test('who receives what, and when', async ({ page, demo }) => {
  await openAt(page, demo, 'devsecops/', 'recipients');
  for (const [name, ...row] of [
    ['Razorpay', 'Payment', ''],
    ['Stripe', 'Payment', ''],
    ['Resend', 'E-mail', ''],
    ['Anthropic', 'AI remediation', 'Findings only, not code'],
    [
      'Law enforcement',
      '',
      'On a valid legal request, such as a subpoena or court order; the customer is told where the law permits',
    ],
    ['A successor in a merger or sale', '', 'Under equal protection'],
  ] as const)
    expect(await cells(page, 'recipients', name)).toEqual(row);
  await says(section(page, 'recipients'), [
    ...['never sold to advertisers or data brokers', 'France (OVH, EU-West)', 'Standard Contractual Clauses'],
    'Data of users outside the EU is transferred to and processed in the EU',
  ]);
});

test('how long: by plan, recoverable, backups, logs', async ({ page, demo }) => {
  await openAt(page, demo, 'devsecops/', 'retention');
  await says(section(page, 'retention'), [
    ...['While the account is open', 'Free 30 days Pro set by the customer Enterprise set by the customer'],
    '30 days from the deletion of the account, then deleted for good Recoverable until then',
    ...['Backups 90 days at most', 'Audit logs 12 months'],
  ]);
});

test('security, rights, cookies, children', async ({ page, demo }) => {
  await openAt(page, demo, 'devsecops/', 'security');
  await says(section(page, 'security'), [
    ...['TLS 1.3', 'Fernet AES-128 for credentials and webhook secrets', 'bcrypt', 'HttpOnly, Secure session cookies'],
    ...['CSRF', 'Isolated containers that do not run as root', 'Rate limiting', 'SSRF protection', 'Input validation'],
    'within 72 hours',
  ]);
  const rights = section(page, 'rights').getByRole('heading', { level: 4 });
  expect(await rights.allInnerTexts()).toEqual(['Access', 'Rectification', 'Erasure', 'Portability', 'Objection']);
  await says(section(page, 'rights'), ['Subject to legal retention', 'depends on where you live']);
  await says(section(page, 'storage'), [
    'First-party session cookies for authentication and CSRF protection only',
    'No third-party tracking or advertising cookies',
    'aggregated server logs, and not across sites',
  ]);
  await says(section(page, 'data'), ['aged 18 and over only', 'A child’s data that becomes known is deleted.']);
});

test('a change is announced at least 30 days ahead, and shown word by word', async ({ page, demo }) => {
  await openAt(page, demo, 'devsecops/', 'changes');
  const changes = section(page, 'changes');
  await says(changes, [
    ...['Changes on January 4, 2027', 'Announced on November 16, 2026', 'by e-mail or in the application'],
    'At least 30 days before they take effect.',
  ]);
  const figure = changes.getByRole('figure', { name: 'How long audit logs are kept' });
  await expect(figure.getByRole('deletion')).toContainText('12 months.');
  await expect(figure.getByRole('insertion')).toContainText('18 months, for compliance.');
});

test('the page of its own shows the same notice, and an address leads into it', async ({ page, demo }) => {
  await page.goto(`${demo.url}/sites/devsecops/privacy/#privacy/rights`);
  const inline = page.locator('askfirst-center');
  await expect(inline.getByRole('heading', { name: 'Your rights' })).toBeFocused();
  await expect(inline.getByRole('heading', { name: 'Your rights' })).toBeInViewport();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
