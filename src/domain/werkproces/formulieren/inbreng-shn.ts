import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { jaNeeOnbekend, keuze, keuzes, tekstveld } from './velden.ts';

/** Wishes and need for protection go from SHN to OM (werkproces §7). */
const naarOm: readonly Rol[] = ['shn', 'ovj'];
const metVt: readonly Rol[] = [...naarOm, 'vt'];
const wieInformeert: readonly Rol[] = [...metVt, 'politie'];

const contact = keuzes(
  ['gesproken', 'Gesproken'],
  ['niet-bereikt', 'Niet bereikt'],
  ['nog-niet', 'Nog niet gebeld'],
  ['geen-contact', 'Wil geen contact'],
);
const bescherming = keuzes(
  ['contactverbod', 'Contactverbod'],
  ['gebiedsverbod', 'Gebiedsverbod'],
  ['verdachte-weg', 'Verdachte niet thuis'],
  ['opvang', 'Opvang elders'],
  ['anders', 'Iets anders'],
  ['geen', 'Geen bescherming gewenst'],
);
const kanaal = keuzes(
  ['telefoon', 'Telefoon'],
  ['e-mail', 'E-mail'],
  ['brief', 'Brief'],
  ['vertrouwenspersoon', 'Via een vertrouwd persoon'],
);
const toestemming = keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['niet-gevraagd', 'Nog niet gevraagd']);
const eersteContact = keuzes(
  ['shn', 'Slachtofferhulp belt eerst'],
  ['vt', 'Veilig Thuis belt eerst'],
  ['nog-niet', 'Nog niet afgestemd'],
);
const jaNee = keuzes(['ja', 'Ja'], ['nee', 'Nee']);
const ambtshalve = keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['nvt', 'Niet van toepassing']);

/** What the victim wants, in fixed words; what SHN tells VT is oral and needs consent (B, Bijlage IV). */
export const inbrengShn: Formulier = {
  id: 'inbreng-shn',
  titel: 'Inbreng Slachtofferhulp',
  uitleg: 'Stem eerst af met Veilig Thuis wie belt. Inhoud deelt u mondeling.',
  knop: 'Verstuur',
  schrijft: ['shn'],
  velden: [
    keuze('contact', 'Contact met het slachtoffer', contact, wieInformeert, {
      verplicht: true,
      nogNiet: ['niet-bereikt', 'nog-niet'],
    }),
    {
      soort: 'keuze',
      id: 'eersteContact',
      label: 'Afgestemd met Veilig Thuis wie eerst belt?',
      opties: eersteContact,
      compact: true,
      verplichtAls: { veld: 'contact', waarde: 'gesproken' },
      leest: metVt,
    },
    keuze('vtContact', 'Heeft Veilig Thuis al contact?', jaNee, metVt, { compact: true }),
    keuze('anderBelt', 'Weet slachtoffer dat de ander ook belt?', jaNee, metVt, { compact: true }),
    keuze('wenstVervolging', 'Wenst het slachtoffer vervolging?', jaNeeOnbekend, naarOm, { bewaakt: true }),
    {
      soort: 'meerkeuze',
      id: 'bescherming',
      label: 'Welke bescherming wil het slachtoffer?',
      opties: bescherming,
      alleen: 'geen',
      leest: naarOm,
    },
    keuze('kanaal', 'Veilige manier voor bericht', kanaal, wieInformeert, { compact: true }),
    keuze('toestemmingVt', 'Mag u met Veilig Thuis delen?', toestemming, metVt, { compact: true }),
    keuze('ambtshalve', 'Weet slachtoffer van ambtshalve vervolging?', ambtshalve, wieInformeert, {
      compact: true,
    }),
    tekstveld('toelichting', 'Wat moet de officier nog weten?', naarOm),
  ],
};

/** The same questions about several victims: what must hold for each of them, and a wish that one may have. */
const overAllen: Readonly<Record<string, string>> = {
  contact: 'Contact met alle slachtoffers',
  anderBelt: 'Weet ieder dat de ander ook belt?',
  wenstVervolging: 'Wenst een van hen vervolging?',
  bescherming: 'Welke bescherming willen zij?',
  kanaal: 'Manier van bericht die voor ieder veilig is',
  toestemmingVt: 'Mag u van ieder met Veilig Thuis delen?',
  ambtshalve: 'Weet ieder van ambtshalve vervolging?',
};

/**
 * The form as it is asked in a case with that many victims. One form is about all of them: it says how many there
 * are, and what each of its answers then means, so that nobody is forgotten and no consent is taken for another's.
 */
export function inbrengShnVoor(slachtoffers: number): Formulier {
  if (slachtoffers < 2) return inbrengShn;
  const hoeveel = `Deze zaak heeft ${slachtoffers} slachtoffers. Kies Gesproken pas als u ieder sprak.`;
  return {
    ...inbrengShn,
    uitleg: `${hoeveel} Verschilt een antwoord? Schrijf dat onderaan. ${inbrengShn.uitleg ?? ''}`,
    velden: inbrengShn.velden.map((veld) => ({ ...veld, label: overAllen[veld.id] ?? veld.label })),
  };
}
