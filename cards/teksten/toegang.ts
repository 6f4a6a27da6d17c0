import type { AanmeldcodeView } from '../../src/domain/afgeleid/views.ts';
import type { Rol } from '../../src/domain/rollen.ts';

type Stand = AanmeldcodeView['stand'];

export const aanmeldcodekaart = {
  titel: 'Toegang vragen',
  vraag: 'Rol: {rol}. Locatie: {locatie}.',
  geldt: 'De code geldt 24 uur. De KPC herkent u aan uw stem en de code.',
} as const;

/** What the person who asked is told; `{code}` is the code. */
export const aanmeldstanden: Readonly<Record<Stand, string>> = {
  open: '**Uw code is {code}.** Bel de KPC en noem deze code.',
  toegelaten: '**U bent toegelaten.** Typ **help** voor uitleg.',
  geweigerd: '**U bent niet toegelaten.** Klopt dat niet? Bel de KPC.',
  verlopen: '**Uw aanvraag is verlopen.** Typ opnieuw **aanmelden** met uw rol.',
  ingetrokken: '**U hebt uw aanvraag ingetrokken.**',
  afgemeld: '**U hebt deze rol hier niet meer.** Klopt dat niet? Bel de KPC.',
};

export const tweedecodekaart = {
  titel: 'Tweede account koppelen',
  vraag: 'Rol: {rol}. Locatie: {locatie}.',
  geldt: 'De KPC of beheer bevestigt dit. De code geldt 24 uur.',
} as const;

/** What the second account is told. */
export const tweedestanden: Readonly<Record<Stand, string>> = {
  ...aanmeldstanden,
  toegelaten: '**Dit account is gekoppeld.** U hebt hier nu dezelfde rollen. Losmaken? Typ **ontkoppel**.',
  geweigerd: '**Dit account is niet gekoppeld.** Klopt dat niet? Bel de KPC.',
  verlopen: '**Uw aanvraag is verlopen.** Vraag een nieuwe **koppelcode**.',
};

export const aanmeldvraagkaart = {
  titel: 'Iemand vraagt toegang',
  waar: 'Locatie: {locatie}. Gevraagd {op}.',
  vraag: 'Iemand vraagt toegang als **{rol}**.',
  code: '**Code {code}.**',
  tweede: 'Tweede account van **{wie}**, {rol}.',
  nogEen: '**{wie} liet toe** {op}. Nu moet nog iemand anders dit doen: een andere KPC of beheer.',
  uitleg: 'De collega belt u en noemt de code. Herkent u de stem niet? Weiger dan.',
} as const;

/** What became of a request; `{wie}` is the role of who decided, `{op}` when. */
export const aanmelduitkomsten: Readonly<Record<Exclude<Stand, 'open'>, string>> = {
  toegelaten: '**Toegelaten** door {wie} {op}.',
  geweigerd: '**Geweigerd** door {wie} {op}.',
  verlopen: '**Verlopen** {op}. Niemand heeft beslist.',
  ingetrokken: '**Ingetrokken** {op} door wie het vroeg.',
  afgemeld: '**Toegelaten, en later afgemeld** {op}.',
};

/** Roles that weigh more than others: who lets somebody in must see that. */
export const zwareRollen: Readonly<Partial<Record<Rol, string>>> = {
  ovj: '**Let op: deze rol beslist over vrijheid.**',
  kpc: '**Let op: deze rol laat anderen toe.** Twee mensen moeten dit goedvinden.',
  beheer: '**Let op: deze rol beheert de locatie en laat anderen toe.** Twee mensen moeten dit goedvinden.',
};

export const rollenkaart = {
  titel: 'Wie is toegelaten',
  geen: 'Er is niemand toegelaten naast de vaste lijst.',
  sinds: 'Sinds {op}',
  aanvraag: 'Vraagt toegang als **{rol}**. Code {code}.',
  tweede: 'Tweede account van **{wie}**, {rol}. Code {code}.',
  een: 'En nog één. Verwijder eerst wie weg is.',
  meer: 'En nog {aantal}. Verwijder eerst wie weg is.',
} as const;

/** Answers to a typed `aanmelden`, `afmelden` or `rollen`. */
export const aanmeldantwoorden = {
  hoe: 'Typ **aanmelden**, de locatie en uw rol. Bijvoorbeeld: **aanmelden {locatie} politie**.',
  rollen: 'Rollen: {rollen}.',
  organisatie: 'Zet bij Veilig Thuis uw organisatie erachter: {organisaties}.',
  onbekendeLocatie: 'Deze locatie is niet bekend. Controleer de naam.',
  persoonlijk: 'Uw code staat in uw eigen gesprek met Negenuur. Ziet u die niet? Typ daar: **{opdracht}**.',
  afgemeld: 'U bent afgemeld. U hebt hier geen gevraagde rol meer.',
  alleenBeslissers: 'Deze lijst is voor de KPC en beheer.',
} as const;
