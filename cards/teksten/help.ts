import type { Helpopdracht, HelpView } from '../../src/domain/afgeleid/views.ts';
import type { Rol } from '../../src/domain/rollen.ts';

export const helpkaart = {
  titel: 'Zo helpt Negenuur u',
  onbegrepen: '**Deze opdracht kent Negenuur niet.** Hieronder staat wat u kunt typen.',
  geenRol: 'U hebt hier nog geen rol. Typ **aanmelden** met uw rol.',
  rol: 'Uw rol: {rollen}.',
  locatie: 'Locatie: {locatie}.',
  typ: 'Typ een opdracht. In een kanaal begint u met @Negenuur:',
} as const;

/** What the commands are about, above them. */
export const helpgroepen: Readonly<Record<HelpView['opdrachten'][number]['over'], string>> = {
  zaken: 'Zaken',
  dienst: 'Dienst',
  toegang: 'Uw toegang',
};

/** What a person can type, and what it does. */
export const opdrachten: Readonly<Record<Helpopdracht, { readonly typ: string; readonly doet: string }>> = {
  zaken: { typ: 'zaken', doet: 'open zaken, de eerste termijn bovenaan' },
  tafel: { typ: 'tafel', doet: 'alle open zaken, één voor één' },
  zaak: { typ: 'zaak OF-26-0042', doet: 'één zaak bekijken' },
  'nieuwe-zaak': { typ: 'nieuwe zaak', doet: 'een zaak aanmelden' },
  bekend: { typ: 'bekend OF-26-0042', doet: 'zonder HG-label: kent Veilig Thuis dit systeem?' },
  hg: { typ: 'hg OF-26-0042', doet: 'maak er een HG-zaak van' },
  dossier: { typ: 'dossier OF-26-0042', doet: 'het hele dossier bewaren' },
  piket: { typ: 'piket', doet: 'wie dienst heeft, en overnemen' },
  'neem-over': { typ: 'ik neem over tot 22:00', doet: 'de dienst meteen overnemen' },
  ruil: { typ: 'ruil', doet: 'komende diensten, ruilen en overnemen' },
  bereikbaarheid: { typ: 'bereikbaarheid', doet: 'hoe u te bereiken bent als Teams niet werkt' },
  aanmelden: { typ: 'aanmelden vt vt-oefenstad', doet: 'een rol vragen, de KPC beslist' },
  afmelden: { typ: 'afmelden', doet: 'een gevraagde rol teruggeven' },
  koppelcode: { typ: 'koppelcode', doet: 'een tweede account van uzelf koppelen' },
  rollen: { typ: 'rollen', doet: 'wie is toegelaten' },
  help: { typ: 'help', doet: 'deze uitleg' },
};

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
