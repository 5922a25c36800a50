import { asksAndStoresNothing, cells, expect, item, kind, openAt, says, section, test } from '../site.js';

test('another kind of organisation: asks nothing and stores nothing', async ({ page, demo }) => {
  await asksAndStoresNothing(page, demo, 'library/');
});

test('what the five others do not say has its place too', async ({ page, demo }) => {
  await openAt(page, demo, 'library/');
  await says(kind(page, 'Membership'), ['Must you give it?', 'Public task GDPR, article 6(1)(e)']);
  await says(kind(page, 'Children’s cards'), ['Comes from', 'The parent or guardian who signs']);
  await says(item(page, 'purposes', 'Lending'), ['with the town’s library by-law']);
  await says(section(page, 'retention'), ['1 day from the return, then anonymised']);
  expect(await cells(page, 'recipients', 'Example Print House')).toEqual([
    ...['Prints the cards', 'Switzerland', 'May go to Switzerland Adequacy decision', 'Name and card number'],
  ]);
  await says(section(page, 'rights'), ['Human intervention', 'Withdrawal of consent', 'within 1 month at most']);
  await says(section(page, 'contact'), ['Data protection officer', 'dpo@library.example']);
  const figure = section(page, 'changes').getByRole('figure', { name: 'How long loans are kept' });
  await expect(figure.getByRole('insertion').first()).toBeVisible();
});

test('what is stored is found again: declared, with whose it is, and undeclared', async ({ page, demo }) => {
  await openAt(page, demo, 'library/', 'storage');
  expect((await cells(page, 'storage', 'text-size')).at(-1)).toBe('Absent');
  await page.evaluate(() => {
    localStorage.setItem('text-size', 'large');
    sessionStorage.setItem('nobody', '1');
  });
  await section(page, 'storage').getByRole('button', { name: 'Look again' }).click();
  expect((await cells(page, 'storage', 'text-size')).at(-1)).toBe('Present');
  await says(section(page, 'storage'), ['Present, but declared by nobody', 'nobody Session storage']);
});
