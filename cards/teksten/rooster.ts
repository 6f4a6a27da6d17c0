import type { Roosterbericht } from '../../src/domain/afgeleid/views.ts';

type Van<W extends Roosterbericht['wat']> = Extract<Roosterbericht, { wat: W }>;

/** Title per message; also the line of its notification preview, so nothing of the content. */
export const roostertitels: Readonly<Record<Roosterbericht['wat'], string>> = {
  overdracht: 'U hebt nu dienst',
  gat: 'Niemand heeft dienst',
  ruil: 'Dienst ruilen',
  overgenomen: 'Uw dienst is overgenomen',
  paraat: 'Bent u straks bereikbaar?',
  'niet-paraat': 'Dienst niet bevestigd',
  proefalarm: 'Proefalarm',
};

/** In place of the title of a gap that was filled. */
export const gatGevuld = 'Er is weer iemand met dienst';

export const roosterregels = {
  waar: '{rol} · {locatie}',
  alleenLocatie: '{locatie}',
  dienst: '{van} tot {tot}',
  /** A stretch that runs, that goes on behind what is looked at, or both. */
  nuTot: 'nu tot {tot}',
  vanaf: 'vanaf {van}',
  doorlopend: 'doorlopend',
  tot: 'Uw dienst loopt tot {tot}.',
  geenVragen: 'Er staan geen vragen voor u open.',
  vragen: '**Open voor u:**',
  vraag: '{nummer} · {taak}',
  vraagVoor: '{nummer} · {taak} · vóór {op}',
  meer: 'En nog {aantal}. Typ **zaken** voor alles.',
  zaken: 'Open zaken op deze locatie: {aantal}.',
  gatNu: '**Er is nu niemand.** Neem over of bel een collega.',
  gatStraks: '**Straks is er niemand.** Vul het rooster aan of neem over.',
  gatVoorbij: '**Er is weer iemand.**',
  gatUitleg: 'Typ **piket** om over te nemen.',
  geeft: 'U geeft: {dienst}.',
  krijgt: 'U krijgt: {dienst}.',
  ruilVraag: '{collega} wil met u ruilen.',
  ruilMet: 'Ruilen met {collega}.',
  uKuntNiet: '**Niet geruild.** U kunt niet.',
  overgenomen: '{collega} heeft uw dienst: {dienst}.',
  overgenomenUitleg: 'Klopt dit niet? Typ **piket** en neem hem terug.',
  paraatDienst: 'U hebt dienst: {dienst}.',
  paraatVraag: 'Tik als u bereikbaar bent. Anders hoort de KPC het.',
  reserve: 'Reserve-kanaal: gecontroleerd.',
  geenReserve: 'Geen reserve-kanaal.',
  getest: 'Laatste test: {op}.',
  nietGetest: 'Laatste test: nog niet.',
  nietParaat: '{collega}: {dienst}.',
  nietParaatUitleg: 'Bel deze collega, of zoek een vervanger.',
  proef: '**Dit is een test.** Tik op de knop als u dit ziet.',
  gezien: 'Gezien door {aantal}.',
} as const;

export const ruilstanden: Readonly<Record<Exclude<Van<'ruil'>['stand'], 'open'>, string>> = {
  akkoord: '**Geruild.** Het rooster is aangepast.',
  geweigerd: '**Niet geruild.** De collega kan niet.',
  ingetrokken: '**Ingetrokken.** Er is niets geruild.',
  verlopen: '**Verlopen.** Er is niets geruild.',
};

export const paraatstanden: Readonly<Record<Exclude<Van<'paraat'>['stand'], 'gevraagd'>, string>> = {
  bevestigd: '**Bevestigd** om {op}. Dank u wel.',
  vervallen: '**Niet meer nodig.** Een ander heeft deze dienst.',
  'te-laat': '**De KPC weet dat u niet bevestigde.** Bent u er wel? Tik alsnog.',
};

export const nietParaatRedenen: Readonly<Record<Van<'niet-paraat'>['reden'], string>> = {
  'niet-bevestigd': '**Niet bevestigd.** Het is niet zeker dat deze collega er is.',
  'niet-bezorgd': '**Niet bereikt in Teams.** Het bericht kwam niet aan.',
  'geen-chat': '**Niet bekend in Teams.** Deze collega heeft Negenuur nog niet.',
};
export const alsnogBevestigd = '**Alsnog bevestigd** om {op}.';

export const roosterkaart = {
  titel: 'Komende diensten',
  niemand: 'niemand',
  geen: 'Voor uw rollen is er geen rooster.',
  weggelaten: 'En nog {aantal} later.',
  overnemen: 'Welke dienst neemt u over?',
  eigen: 'Welke dienst van u?',
  ruilbaar: 'Met welke dienst?',
  kies: 'Kies een dienst',
  keuze: '{dienst} · {wie}',
  terug: 'U nam over: {dienst}.',
  gevraagd: 'U vroeg {wie} te ruilen: {geeft}, tegen {krijgt}.',
  voorU: '{wie} wil ruilen. U geeft {geeft}, en krijgt {krijgt}.',
} as const;
