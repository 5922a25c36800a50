import { asksAndStoresNothing, cells, center, expect, item, kind, openAt, says, section, test } from '../site.js';

test('EU-01: asks nothing and sets nothing, in both languages', async ({ page, demo }) => {
  for (const path of ['kalisecu/', 'kalisecu/fr/']) await asksAndStoresNothing(page, demo, path);
});

const PLACES = [
  {
    path: 'kalisecu/',
    contact: [
      'Kalisecu is a brand of KaliCertif SAS',
      'complies with the GDPR (EU 2016/679) and with the French Data Protection Act',
    ],
    visit: [
      'On a simple visit, no personal data is collected.',
      'No third-party tracking, audience-measurement or advertising cookie is stored.',
    ],
    kinds: [
      ['Identity', 'First name', 'Last name', 'Business e-mail'],
      ['Company', 'Name', 'Address', 'Phone, where applicable'],
      ['Website', 'URL', 'Technologies', 'Test credentials'],
      ['Authorisation', 'Signed authorisation document'],
      ['Payment data', 'Handled by the payment provider alone; card data is never stored.'],
      [
        'Technical data about the client’s site',
        'Configuration',
        'Vulnerabilities',
        'Recommendations',
        'Screenshots',
        'Confidential: seen by Kalisecu and that client alone.',
      ],
    ],
    purposes: [
      ['Carrying out the service', 'Audit, monitoring, report', 'Contract GDPR, article 6(1)(b)'],
      ['Invoicing and accounting', 'Legal obligation GDPR, article 6(1)(c)'],
      ['Contractual communication', 'Contract'],
      ['Support', 'Contract'],
      ['Security and fraud', 'Legitimate interest', 'article 6(1)(f)'],
      ['Improving the service'],
    ],
    retention: [
      'Prospects 3 years from the last contact',
      'Clients While the contract lasts',
      '12 months from the end of the subscription, then deleted for good or archived where you explicitly ask for it Subscription: Surveillance or Pilot',
      'Invoices 10 years Article L.123-22 of the Code de commerce',
      'Platform logs 12 months at most For security',
    ],
    recipients: [
      ['OVH SAS', 'Hosting', 'France'],
      ['Scaleway SAS', 'Hosting', 'France'],
      ['Stripe Payments Europe Ltd.', 'Payment', 'Ireland'],
      ['Brevo SAS or an EU equivalent', 'E-mail', 'France'],
      ['Yousign SAS', 'E-signature', 'France'],
    ],
    agreement: 'Data processing agreement (articles 28 and 32)',
    transfers: ['mainland France, with no transit outside the EU', 'Nothing is transferred outside adequacy.'],
    security: [
      'TLS 1.2 or later',
      'Multi-factor',
      'Strict isolation',
      'each quarter',
      'restoration is tested',
      '72 hours',
    ],
    rights: ['Access', 'Rectification', 'Erasure', 'Restriction', 'Portability', 'Objection'],
    routes: ['Articles 15 to 22', 'To what rests on legitimate interest', 'within 1 month at most'],
    changes: ['Last updated on May 4, 2026', 'legal or organisational', 'Announced by e-mail.'],
  },
  {
    path: 'kalisecu/fr/',
    contact: ['Kalisecu est une marque de KaliCertif SAS', 'le RGPD (UE 2016/679) et la loi Informatique et Libertés'],
    visit: [
      'Une simple visite ne collecte aucune donnée personnelle.',
      'Aucun cookie tiers de suivi, de mesure d’audience ou de publicité n’est déposé.',
    ],
    kinds: [
      ['Identité', 'Prénom', 'Nom', 'E-mail professionnel'],
      ['Entreprise', 'Nom', 'Adresse', 'Téléphone, le cas échéant'],
      ['Site web', 'URL', 'Technologies', 'Identifiants de test'],
      ['Autorisation', 'Document d’autorisation signé'],
      ['Données de paiement', 'les données de carte ne sont jamais conservées'],
      ['Données techniques sur le site du client', 'Captures d’écran', 'Confidentielles'],
    ],
    purposes: [
      ['Réaliser la prestation', 'Audit, surveillance, rapport', 'Contrat RGPD, article 6.1.b'],
      ['Facturation et comptabilité', 'Obligation légale RGPD, article 6.1.c'],
      ['Communication contractuelle', 'Contrat'],
      ['Assistance', 'Contrat'],
      ['Sécurité et fraude', 'Intérêt légitime', 'article 6.1.f'],
      ['Améliorer le service'],
    ],
    retention: [
      'Prospects 3 ans à compter du dernier contact',
      'Clients Pendant la durée du contrat',
      '12 mois à compter de la fin de l’abonnement, puis suppression définitive ou archivage à votre demande expresse',
      'Factures 10 ans Article L.123-22 du Code de commerce',
      'Journaux de la plateforme 12 mois au plus Pour la sécurité',
    ],
    recipients: [
      ['OVH SAS', 'Hébergement', 'France'],
      ['Scaleway SAS', 'Hébergement', 'France'],
      ['Stripe Payments Europe Ltd.', 'Paiement', 'Irlande'],
      ['Brevo SAS ou un équivalent de l’UE', 'E-mails', 'France'],
      ['Yousign SAS', 'Signature électronique', 'France'],
    ],
    agreement: 'Accord de sous-traitance (articles 28 et 32)',
    transfers: ['France métropolitaine, sans transit hors de l’UE', 'Rien n’est transféré hors adéquation.'],
    security: ['TLS 1.2', 'multifacteur', 'Isolation stricte', 'chaque trimestre', 'restauration testée', '72 heures'],
    rights: ['Accès', 'Rectification', 'Effacement', 'Limitation', 'Portabilité', 'Opposition'],
    routes: ['articles 15 à 22', 'À ce qui repose sur l’intérêt légitime', 'dans un délai de 1 mois au plus'],
    changes: ['Dernière mise à jour le 4 mai 2026', 'légales ou d’organisation', 'Annonce par e-mail.'],
  },
] as const;

for (const facts of PLACES)
  test(`every fact is there: ${facts.path}`, async ({ page, demo }) => {
    await openAt(page, demo, facts.path);
    await says(section(page, 'contact'), [
      ...['KALICERTIF SAS', '6 B rue du Bas Village, 35510 Cesson-Sévigné, France', 'SIREN 929 978 393'],
      ...facts.contact,
    ]);
    await expect(section(page, 'contact').getByRole('link', { name: 'hello@kalisecu.com' })).toBeVisible();
    await says(center(page), facts.visit);
    for (const [name, ...texts] of facts.kinds) await says(kind(page, name), texts);
    for (const [name, ...texts] of facts.purposes) await says(item(page, 'purposes', name), texts);
    await says(section(page, 'retention'), facts.retention);
    for (const [name, ...texts] of facts.recipients)
      expect(await cells(page, 'recipients', name)).toEqual([...texts, facts.agreement]);
    await says(section(page, 'recipients'), facts.transfers);
    await says(section(page, 'security'), facts.security);
    expect(await section(page, 'rights').getByRole('heading', { level: 4 }).allInnerTexts()).toEqual(facts.rights);
    await says(section(page, 'rights'), [
      ...facts.routes,
      'hello@kalisecu.com',
      'CNIL',
      '3 place de Fontenoy, 75007 Paris',
    ]);
    await says(section(page, 'changes'), facts.changes);
  });

test('its notice in English and in French lies side by side, and one follows the other', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${demo.url}/sites/kalisecu/both/`);
  const [english, french] = [/English/, /français/].map((title) =>
    page.frameLocator(`iframe[title$="${title.source}"]`),
  );
  if (!english || !french) throw new Error('two frames');
  await expect(english.getByRole('heading', { name: 'Your rights' })).toBeAttached();
  await expect(french.getByRole('heading', { name: 'Vos droits' })).toBeAttached();
  const boxes = await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect()));
  expect(boxes[0]?.top).toBe(boxes[1]?.top);
  expect(boxes[0]?.right).toBeLessThan(boxes[1]?.left ?? 0);

  await english.getByRole('button', { name: 'Contents' }).click();
  await english.getByRole('link', { name: 'Your rights' }).click();
  await expect(english.getByRole('heading', { name: 'Your rights' })).toBeFocused();
  await expect(french.getByRole('heading', { name: 'Vos droits' })).toBeInViewport();
});
