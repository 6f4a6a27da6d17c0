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
