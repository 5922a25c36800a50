import { asksAndStoresNothing, cells, expect, openAt, says, section, test } from '../site.js';

test('EU-01: asks nothing and stores nothing', async ({ page, demo }) => {
  await asksAndStoresNothing(page, demo, 'wikit/');
});

const PROVIDERS = [
  ['Scaleway Generative APIs', 'No', 'Yes France', 'https://www.scaleway.com/en/legal/privacy-policy/', 'No'],
  [
    'OVHcloud AI Endpoints',
    'No',
    'Yes France',
    'https://help.ovhcloud.com/csm/en-public-cloud-ai-endpoints-capabilities?id=kb_article_view&sysparm_article=KB0065421',
    'No',
  ],
  ['Mistral AI', 'No', 'Yes', 'https://mistral.ai/privacy-policy', 'Yes'],
  ['Microsoft Azure OpenAI', 'No', 'Yes', 'https://learn.microsoft.com/legal/cognitive-services', 'Yes'],
  ['OpenAI', 'No', 'No', 'https://openai.com/policies/privacy-policy', 'No'],
] as const;

test('the table keeps its columns and its rows that differ', async ({ page, demo }) => {
  await openAt(page, demo, 'wikit/', 'ai-providers');
  const table = section(page, 'ai-providers').getByRole('table', { name: 'AI providers' });
  expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
    ...['AI provider', 'Reuses data for training', 'Data in the EU', 'Policy', 'Switched on by your organisation'],
  ]);
  for (const [name, ...row] of PROVIDERS) {
    expect(await cells(page, 'ai-providers', new RegExp(`^${name}$`))).toEqual(row);
    await expect(table.getByRole('link', { name: row[2] })).toHaveAttribute('href', row[2]);
  }
});

test('it is sorted by a press on a column, and filtered by a word', async ({ page, demo }) => {
  await openAt(page, demo, 'wikit/', 'ai-providers');
  const place = section(page, 'ai-providers');
  const names = () => place.getByRole('rowheader').allInnerTexts();
  await place.getByRole('button', { name: 'AI provider' }).press('Enter');
  await expect(place.getByRole('columnheader', { name: 'AI provider' })).toHaveAttribute('aria-sort', 'ascending');
  expect((await names())[0]).toBe('Microsoft Azure OpenAI');
  await place.getByRole('button', { name: 'AI provider' }).press('Enter');
  expect((await names())[0]).toBe('Scaleway Generative APIs');
  await place.getByRole('searchbox', { name: 'Filter: AI providers' }).fill('france');
  expect((await names()).sort()).toEqual(['OVHcloud AI Endpoints', 'Scaleway Generative APIs']);
  await expect(place.getByRole('status')).toHaveText('2 of 5');
});

test('where it is narrow, each row is a card with the names of its columns', async ({ page, demo }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, demo, 'wikit/', 'ai-providers');
  const place = section(page, 'ai-providers');
  const [first, second] = await place.getByRole('rowheader').all();
  const boxes = [await first?.boundingBox(), await second?.boundingBox()];
  expect((boxes[1]?.y ?? 0) - (boxes[0]?.y ?? 0)).toBeGreaterThan(100);
  const label = await place
    .locator('td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain('Reuses data for training');
});

test('the choice is the organisation’s, and no consent', async ({ page, demo }) => {
  await openAt(page, demo, 'wikit/', 'ai-providers');
  await says(section(page, 'ai-providers'), [
    ...['The client organisation chooses', 'a setting of the organisation, and no consent of yours'],
    ...['No model changes in production without the client’s validation', 'by contract with the provider'],
    ...['in the EU whenever possible', 'chosen for their security and compliance'],
  ]);
  await expect(section(page, 'ai-providers').getByRole('checkbox')).toHaveCount(0);
});

test('every other fact', async ({ page, demo }) => {
  await openAt(page, demo, 'wikit/');
  await says(section(page, 'contact'), [
    ...['Wikit Processor', 'application, its logic and the organisation', 'physical security and infrastructure'],
    ...['ISO 27001', 'Processing is documented', 'sub-processors are chosen for security and compliance'],
  ]);
  await says(section(page, 'retention'), ['Follows the contract and the law']);
  expect(await cells(page, 'recipients', 'OVHcloud')).toEqual(['Hosting (SaaS)', 'France', 'ISO 27001 datacentres']);
  expect(await cells(page, 'recipients', 'Brevo (formerly Sendinblue)')).toEqual([
    ...['E-mail, for some administrative features', 'Hosted in the EU', ''],
  ]);
  expect(await cells(page, 'embedding-models', 'Azure OpenAI Text Embedding')).toEqual(['Microsoft Azure OpenAI']);
  expect(await cells(page, 'embedding-models', 'Mistral Embed')).toEqual(['Mistral AI']);
  await says(section(page, 'embedding-models'), ['The client’s choice too. Others are possible.']);
  await says(section(page, 'security'), [
    ...['HTTPS (TLS 1.2 or later)', 'bcrypt', 'Encryption at rest', 'flows are encrypted'],
    ...['RBAC', 'least privilege', 'Multi-factor authentication for administrators and technical access'],
    ...['Access to critical systems is logged', 'workstations of non-IT staff without a validated reason'],
    ...['Development, pre-production and production are separated', 'customer data is at OVHcloud, France'],
    ...['Code review, dependency analysis, non-regression tests', 'CERT, ANSSI'],
    ...['at least once a year, and after a significant change', 'off-site backups; restoration is tested'],
    ...[
      'Business-continuity and disaster-recovery plans',
      '99.5 % contractual, planned maintenance aside',
      'status page',
    ],
    ...['immediate revocation, return of equipment; reviewed yearly', 'Staff are trained'],
    ...['as soon as possible, with a report on request', 'security assurance plan, restricted', 'under NDA'],
    ...['access can be requested', 'yearly risk analysis', 'CISO Assistant', 'Continuous improvement'],
  ]);
});
