import type { Rol } from '../../src/domain/rollen.ts';

export const helpkaart = {
  titel: 'Zo helpt Negenuur u',
  onbegrepen: '**Deze opdracht kent Negenuur niet.** Hieronder staat wat u kunt typen.',
  geenRol: 'U hebt hier nog geen rol. Typ **aanmelden** met uw rol.',
  rol: 'Uw rol: {rollen}.',
  locatie: 'Locatie: {locatie}.',
  geenLocatie: 'Dit kanaal is nog niet gekoppeld aan een locatie.',
  typ: 'Typ een opdracht. In een kanaal begint u met @Negenuur:',
} as const;

/** What a person can type, and what it does. */
export const opdrachten: readonly { readonly typ: string; readonly doet: string }[] = [
  { typ: 'zaken', doet: 'open zaken, de eerste termijn bovenaan' },
  { typ: 'tafel', doet: 'alle open zaken, één voor één' },
  { typ: 'zaak OF-26-0042', doet: 'één zaak bekijken' },
  { typ: 'nieuwe zaak', doet: 'een zaak aanmelden, voor politie en KPC' },
  { typ: 'bekend OF-26-0042', doet: 'zonder HG-label: kent Veilig Thuis dit systeem?' },
  { typ: 'hg OF-26-0042', doet: 'maak er een HG-zaak van' },
  { typ: 'dossier OF-26-0042', doet: 'het hele dossier bewaren, voor KPC en officier' },
  { typ: 'piket', doet: 'wie dienst heeft, en overnemen' },
  { typ: 'bereikbaarheid', doet: 'hoe u te bereiken bent als Teams niet werkt' },
  { typ: 'ik neem over tot 22:00', doet: 'de dienst meteen overnemen' },
  { typ: 'ruil', doet: 'komende diensten, ruilen en overnemen' },
  { typ: 'aanmelden vt vt-oefenstad', doet: 'een rol vragen, de KPC beslist' },
  { typ: 'afmelden', doet: 'een gevraagde rol teruggeven' },
  { typ: 'koppelcode', doet: 'een tweede account van uzelf koppelen' },
  { typ: 'rollen', doet: 'wie is toegelaten, voor KPC en beheer' },
  { typ: 'help', doet: 'deze uitleg' },
];

/** What a role mainly does here, in one sentence. */
export const rolhulp: Readonly<Record<Rol, string>> = {
  politie: 'U geeft inbreng en bevestigt besluiten.',
  ovj: 'U legt uw besluiten vast. Negenuur bewaakt de termijn.',
  kpc: 'U ziet wie nog moet antwoorden.',
  vt: 'U beantwoordt deel A met één tik.',
  '3ro': 'U geeft advies met een kort formulier.',
  rvdk: 'U geeft inbreng over de kinderen.',
  shn: 'U informeert slachtoffers en geeft hun wensen door.',
  halt: 'U geeft inbreng bij een licht feit van een minderjarige.',
  zvh: 'U zet een zaak op de agenda en geeft advies.',
  beheer: 'U regelt instellingen. U ziet geen inhoud.',
};
