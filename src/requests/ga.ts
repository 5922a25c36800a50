import type { RequestTexts } from './texts.js';

export const requests: RequestTexts = {
  ask_sale: 'Ná díol agus ná comhroinn m’fhaisnéis phearsanta',
  ask_sensitive: 'Cuir teorainn le húsáid m’fhaisnéise pearsanta íogaire',
  ask_about: 'Cad lena mbaineann sé?',
  ask_kind: 'Cad atá á iarraidh agat?',
  answered_by: 'Freagróir: {name}.',
  due_if_sent: 'Spriocdháta an fhreagra, má sheoltar inniu é: {date}.',
  elsewhere: 'Ní shroicheann an fhoirm seo iad. Téigh i dteagmháil leo go díreach.',
  stop: 'Ná seol chugam feasta',
  email: 'Seoladh ríomhphoist',
  email_why: 'Don fhreagra, agus chun teacht ar a bhfuil ar coimeád fút.',
  email_free: 'Seoladh ríomhphoist (roghnach)',
  email_free_why:
    'Más mian leat go mbainfidh sé freisin lena bhfuil ar coimeád faoin seoladh seo, agus sa chás sin amháin.',
  name: 'Ainm (roghnach)',
  message: 'Cad ba cheart a bheith ar eolas againn? (roghnach)',
  identity:
    'Ná seol aon doiciméad aitheantais. Ní féidir tuilleadh a iarraidh ort ach amháin má tá amhras réasúnach ann faoi do chéannacht (RGCS, Airteagal\u00a012(6)).',
  no_identity: 'Níl cuntas ag teastáil, agus ní gá duit a rá cé tú féin.',
  send: 'Seol',
  cancel: 'Cealaigh',
  email_wrong: 'Cuir isteach seoladh ar nós ainm@example.com.',
  stop_none: 'Roghnaigh ceann amháin ar a laghad.',
  sending: 'Á sheoladh…',
  waiting:
    'Níor seoladh fós é: ní bhfuarthas aon fhreagra. Leanfaimid orainn fad atá an leathanach seo oscailte. Ní stóráiltear aon chuid de i do bhrabhsálaí.',
  try_now: 'Bain triail as anois',
  not_taken:
    'Níor glacadh leis an iarratas agus níl aon chuid de ar coimeád. Seiceáil an méid a chuir tú isteach, nó scríobh chugainn.',
  sent: 'Tá d’iarratas seolta',
  due: 'Spriocdháta an fhreagra: {date}.',
  state_link: 'Nasc chuig an stádas',
  state_link_why:
    'Coimeád an nasc seo: ní thaispeántar ach anseo é. Is féidir leis an té a bhfuil sé aige an stádas a léamh, ach ní féidir leis an méid a scríobh tú a léamh.',
  print: 'Priontáil',
  save_file: 'Sábháil mar chomhad',
  another: 'Iarratas eile',
  yours: 'D’iarratas',
  received_on: 'Dáta a fuarthas: {date}.',
  state_received: 'Tá sé tagtha isteach agus táthar ag obair air.',
  state_identification: 'Tá amhras ann faoin té atá á iarraidh; tá tuilleadh eolais de dhíth.',
  state_extended: 'Tá sé casta agus tógfaidh sé níos mó ama.',
  state_answered: 'Tá freagra tugtha air.',
  state_refused: 'Diúltaíodh dó.',
  state_unknown: 'Níl aon rud ar coimeád faoin nasc seo: scriosadh é, nó níl an nasc iomlán.',
  state_unread: 'Ní féidir an stádas a léamh faoi láthair. Bain triail eile as níos déanaí.',
};
