import { asksAndStoresNothing, cells, center, expect, item, kind, openAt, says, section, test } from '../site.js';

test('EU-01: asks nothing and stores nothing', async ({ page, demo }) => {
  await asksAndStoresNothing(page, demo, 'aisec/');
});

test('each kind of request goes to the right party', async ({ page, demo }) => {
  await openAt(page, demo, 'aisec/', 'rights');
  expect(await cells(page, 'rights', 'Your account: update or delete it')).toEqual(['AISEC']);
  expect(await cells(page, 'rights', 'A workspace: its retention and deletion')).toEqual([
    'Your tenant’s administrators',
  ]);
  await says(section(page, 'rights'), ['in line with the law and with the role that AISEC and the customer each play']);
});

test('every other fact', async ({ page, demo }) => {
  await openAt(page, demo, 'aisec/');
  await says(kind(page, 'Identity and account'), ['Name', 'E-mail', 'Role', 'Tenant', 'Authentication state']);
  await says(kind(page, 'Workspace content'), [
    ...['Policies', 'Risks', 'Evidence metadata', 'Alerts', 'Configuration', 'Entered by authorised users'],
  ]);
  await says(kind(page, 'Operational data'), ['Logs', 'Telemetry', 'Support interactions']);
  await says(kind(page, 'Billing or commercial contacts'), ['Limited']);
  for (const [name, ...texts] of [
    ['Deliver the product'],
    ['Keep tenants isolated'],
    ['Improve reliability'],
    ['Communicate', 'Support, onboarding, service notices, release communication'],
    ['Authenticate and enforce access', 'By tenant and role'],
    ['Store, retrieve and present workspace data'],
    ['Security, observability, incident response'],
  ] as const)
    await says(item(page, 'purposes', name), texts);
  await says(section(page, 'retention'), [
    'only what the service and its security need',
    'depends on the kind of data, on law and on operations',
    'Account data Can be updated or deleted on request, where applicable',
    'A workspace Retention and deletion go through the tenant’s administrators',
    'Security and audit logs May be kept longer, for fraud, incidents and compliance',
  ]);
  for (const name of ['Terms: service commitments', 'GDPR: processing roles'])
    await expect(center(page).getByRole('link', { name })).toBeVisible();
});

test('the form takes a request about the account, by the real collector, and sends none about a workspace', async ({
  page,
  demo,
}) => {
  await openAt(page, demo, 'aisec/', 'rights');
  const rights = section(page, 'rights');
  await rights.getByRole('button', { name: 'Make a request' }).click();
  const about = rights.getByLabel('What is it about?');
  await about.selectOption('A workspace: its retention and deletion');
  await says(rights, ['Answered by Your tenant’s administrators.', 'This form does not reach them']);
  await expect(rights.getByRole('button', { name: 'Send' })).toHaveCount(0);

  await about.selectOption('Your account: update or delete it');
  await says(rights, ['Answered by AISEC.', 'Send no identity document.']);
  await rights.getByLabel('What do you ask for?').selectOption('Erasure');
  await rights.getByLabel('E-mail address').fill('ada@example.com');
  await rights.getByRole('button', { name: 'Send' }).click();
  await expect(rights.getByRole('heading', { name: 'Your request is sent' })).toBeFocused();
  const link = (await rights.locator('.address').innerText()).trim();
  const reference = await rights.locator('.request code').first().innerText();

  await page.goto('about:blank');
  await page.goto(link);
  await expect(rights.getByRole('heading', { name: `Your request ${reference}` })).toBeVisible();
  await says(rights, ['It has arrived and is being worked on.', 'Answer due by']);
});
