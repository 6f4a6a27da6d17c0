import type { Gehoord } from '../../src/domain/oefening/nabespreking/slachtoffer.ts';
import type { Vraagstand } from '../../src/domain/oefening/nabespreking/vragen.ts';

export const nabespreekteksten = {
  titel: 'Nabespreking: {titel}',
  inleiding: 'Oefening {nr}, {duur} op de oefenklok. Om over te praten, niet om te beoordelen.',
  doelen: 'Leerdoelen',
  gezien: 'Gezien: {doel}.',
  bespreken: 'Bespreek: {doel}.',
  vragen: 'Wat kwam laat',
  vragenGoed: 'Elk antwoord kwam op tijd.',
  alleVragen: 'Elke vraag, in volgorde',
  vraagregel: '{taak}, {wie}: {hoe}.',
  vangrails: 'Vangrails',
  geenVangrail: 'Er ging geen vangrail af.',
  opgevolgd: '{op} {vangrail}: opgevolgd.',
  doorgegaan: '{op} {vangrail}: doorgegaan, {reden}.',
  slachtoffer: 'Wat hoorde het slachtoffer, en wanneer',
  geenBesluit: 'Er viel geen besluit.',
  gehoord: 'Slachtoffer {nr}, besluit over {besluit}: {hoe}.',
  stappen: 'Wat het stroomschema aanwees',
  genomen: 'Gedaan: {stap}',
  nietGenomen: 'Niet te zien: {stap}',
  zelf: 'Bespreek zelf: {stap}',
  wachten: 'Wie wachtte op wie',
  geenWachten: 'Niemand wachtte lang.',
  wachtte: '{wie} wachtte {duur} op {op} ({taak}).',
  wachtteVergeefs: '{wie} wachtte {duur} op {op} ({taak}). Er kwam niets.',
  hetSlachtoffer: 'Het slachtoffer',
  gedeeld: 'Gedeeld, naast de verstrekkingentabel',
  nietBeantwoord: '{vraag} Niet beantwoord. Het mag met {mag}.',
  goed: '{vraag} Zoals in de tabel: {mag}.',
  teRuim: 'Te ruim: {rollen}.',
  teKrap: 'Mocht ook: {rollen}.',
  niemand: 'niemand',
  gelezen: 'Wie antwoorden van anderen opende',
  geenGelezen: 'Niemand opende antwoorden van anderen.',
  lasregel: '{wie}: {groepen}.',
  bespreek: 'Vragen voor de groep',
  meer: 'En nog {aantal}.',
  zaak: 'Zaak {nummer}. {kop}',
  lang: 'Hele nabespreking',
  opnieuw: 'Begin opnieuw',
} as const;

export const standwoorden: Readonly<Record<Vraagstand, string>> = {
  'op-tijd': 'na {duur}',
  herinnerd: 'na {duur}, met {herinneringen} herinnerd',
  'te-laat': 'te laat, na {duur}',
  open: 'niet beantwoord',
};

export const besluitwoord: Readonly<Record<Gehoord['besluit'], string>> = {
  vrijheid: 'de vrijheid',
  zaak: 'de zaak',
  rc: 'de voorgeleiding',
  uitspraak: 'de uitspraak',
};

export const gehoordwoorden = {
  gehoord: 'hoorde het na {duur}',
  'wil-geen-bericht': 'wil geen bericht',
  'niet-gehoord': 'hoorde het niet, {pogingen} geprobeerd',
  verbod: 'met uitleg over het verbod',
  geenUitleg: 'zonder uitleg over melden',
  voorVrij: 'vóór de vrijlating',
  naVrij: 'na de vrijlating',
} as const;
