import type { Rol } from '../../rollen.ts';
import type { Formulier, Veld } from '../formulier.ts';
import { adviesvelden } from './adviesvelden.ts';
import { keuze, keuzes, tekstveld } from './velden.ts';

const kindlezers: readonly Rol[] = ['rvdk', 'vt', 'ovj'];
/** The adviser of an adult weighs what the RvdK knows of the children (B 3857–3861, 4461–4463). */
const met3ro: readonly Rol[] = [...kindlezers, '3ro'];
const metPolitie: readonly Rol[] = [...kindlezers, 'politie'];

const kinderenBekend = keuzes(
  ['maatregel', 'Ja, lopende maatregel'],
  ['onderzoek', 'Ja, lopend onderzoek'],
  ['eerder', 'Ja, eerder'],
  ['nee', 'Nee'],
  ['onbekend', 'Nog niet nagegaan'],
);
const gesproken = keuzes(
  ['raad', 'Ja, door de Raad'],
  ['vt', 'Ja, door Veilig Thuis'],
  ['gepland', 'Nog niet, wel gepland'],
  ['nee', 'Nee'],
  ['geen-kinderen', 'Er zijn geen kinderen'],
);
const afspraak = keuzes(['ja', 'Ja'], ['nog-niet', 'Nog niet'], ['nvt', 'Niet van toepassing']);
const onderzoek = keuzes(
  ['spoed', 'Ja, met spoed (VOTS)'],
  ['ja', 'Ja'],
  ['nee', 'Nee'],
  ['nog-niet', 'Nog niet te zeggen'],
);
const verdachteBekend = keuzes(
  ['jeugdreclassering', 'Ja, jeugdreclassering'],
  ['civiel', 'Ja, voogd of maatregel'],
  ['eerder', 'Ja, eerder'],
  ['nee', 'Nee'],
  ['onbekend', 'Nog niet nagegaan'],
);

const lij = keuzes(
  ['gedaan', 'Gedaan'],
  ['loopt', 'Loopt'],
  ['bij-dagvaarding', 'Volgt bij dagvaarding'],
  ['niet', 'Niet nodig'],
);

/** Asked when children are or may be involved (werkproces §2, G7). */
export const kindvelden: readonly Veld[] = [
  keuze('kinderenBekend', 'Kinderen bekend bij de Raad?', kinderenBekend, met3ro, {
    verplicht: true,
    bewaakt: true,
  }),
  keuze('gesproken', 'Is met de kinderen gesproken?', gesproken, [...metPolitie, '3ro'], {
    verplicht: true,
    bewaakt: true,
    // With a measure or an inquiry that runs there are children. Known before, they may be grown up or elsewhere by
    // now: that may be said, and G7 goes on reminding (`kindgesprekVan`).
    spreektTegen: {
      veld: 'kinderenBekend',
      waarden: ['maatregel', 'onderzoek'],
      eigen: ['geen-kinderen'],
    },
  }),
  keuze('afspraak', 'Met politie afgesproken wie hen spreekt?', afspraak, metPolitie, {
    compact: true,
    bewaakt: true,
  }),
  // Also without children: for one that is not born yet, and for a suspect who is a minor.
  keuze('onderzoek', 'Beschermingsonderzoek nodig?', onderzoek, kindlezers, { compact: true }),
];

/** Asked about a suspect under 18 on the day of the offence (B, Bijlage III). */
export const jeugdvelden: readonly Veld[] = [
  keuze('bekend', 'Verdachte bekend bij de Raad?', verdachteBekend, kindlezers),
  keuze('lij', 'Risicotaxatie (LIJ)', lij, ['rvdk', 'ovj'], { compact: true }),
  ...adviesvelden('rvdk').filter((veld) => veld.id !== 'toelichting'),
];

/** Both parts of the RvdK; `formulierVoor` keeps the questions of the situation. */
export const inbrengRvdk: Formulier = {
  id: 'inbreng-rvdk',
  titel: 'Inbreng Raad voor de Kinderbescherming',
  knop: 'Verstuur',
  schrijft: ['rvdk'],
  velden: [...jeugdvelden, ...kindvelden, tekstveld('toelichting', 'Toelichting', ['rvdk', 'ovj'])],
};
