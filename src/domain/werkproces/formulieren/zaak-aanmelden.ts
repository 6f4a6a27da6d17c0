import type { Rol } from '../../rollen.ts';
import type { Formulier, Optie, Veld } from '../formulier.ts';
import { jaNeeOnbekend, keuze, keuzes } from './velden.ts';

/** Who brings a case in by hand and puts it right; nobody else reads it back: what it says becomes the message of the case. */
const wie: readonly Rol[] = ['politie', 'kpc'];
const compact = { verplicht: true, compact: true } as const;

/** The moment that a case begins with: which day and time field, and what it is of. */
export type Aanmeldmoment = 'aanhouding' | 'gehoord';
export type Aanmeldsoort = 'vast' | 'niet-vast';

const momenten: Readonly<Record<Aanmeldsoort, { readonly id: Aanmeldmoment; readonly label: string }>> = {
  vast: { id: 'aanhouding', label: 'Aanhouding' },
  'niet-vast': { id: 'gehoord', label: 'Verhoor' },
};

/** Most victims that can be chosen of one age; a message takes ten together. */
const MEESTE = 5;
const aantallen: readonly Optie[] = Array.from({ length: MEESTE + 1 }, (_, n) => ({
  waarde: String(n),
  label: n === 0 ? 'Geen' : String(n),
}));

const jaNee = keuzes(['ja', 'Ja'], ['nee', 'Nee']);
const wanneer = keuzes(
  ['eerste', 'De eerste keer (nog zomertijd)'],
  ['tweede', 'De tweede keer (al wintertijd)'],
);

/** What a form can ask besides, because of where it is filled in and what was typed. */
export type Aanmeldvragen = {
  readonly soort: Aanmeldsoort;
  /** Where the person may bring a case in; asked when there are several. */
  readonly locaties: readonly Optie[];
  /** The clock showed the time twice that night. */
  readonly dubbel: boolean;
};

function moment({ soort, dubbel }: Aanmeldvragen): readonly Veld[] {
  const { id, label } = momenten[soort];
  return [
    { soort: 'datum', id: `${id}Dag`, label: `${label}: welke dag?`, verplicht: true, leest: wie },
    { soort: 'tijd', id: `${id}Tijd`, label: `${label}: hoe laat?`, verplicht: true, leest: wie },
    ...(dubbel
      ? [keuze(`${id}Keer`, 'De klok toonde deze tijd twee keer. Welke?', wanneer, wie, { verplicht: true })]
      : []),
  ];
}

function alleenVast(soort: Aanmeldsoort): readonly Veld[] {
  if (soort !== 'vast') return [];
  return [
    {
      soort: 'tijd',
      id: 'ophoudenTijd',
      label: 'Ophouden voor onderzoek: hoe laat?',
      uitleg: 'Leeg: de tijd van aanhouding telt.',
      leest: wie,
    },
    keuze(
      'voorlopigeHechtenis',
      'Is voorlopige hechtenis toegelaten?',
      keuzes(['toegelaten', 'Ja'], ['niet-toegelaten', 'Nee'], ['onbekend', 'Onbekend']),
      wie,
      compact,
    ),
  ];
}

/** Held where it was said that nobody is, or the other way round: what that does to the clock is said first. */
const wisselwoorden: Readonly<Record<Aanmeldsoort, { readonly titel: string; readonly uitleg: string }>> = {
  vast: {
    titel: 'Melding verbeteren: zit vast',
    uitleg: 'De termijn begint te lopen. De antwoorden blijven staan. Geen namen en adressen.',
  },
  'niet-vast': {
    titel: 'Melding verbeteren: zit niet vast',
    uitleg: 'De termijn over de vrijheid stopt. De antwoorden blijven staan. Geen namen en adressen.',
  },
};

/**
 * The same form for a case that was brought in so: where and under which number it stands stays as it is.
 *
 * @param vragen `wisselt`: whether the suspect is held is what is put right
 */
export function zaakVerbeteren(
  vragen: Pick<Aanmeldvragen, 'soort' | 'dubbel'> & { readonly wisselt?: boolean },
): Formulier {
  const { soort, dubbel, wisselt = false } = vragen;
  const formulier = zaakAanmelden({ soort, dubbel, locaties: [] });
  return {
    ...formulier,
    id: `zaak-verbeteren-${soort}`,
    titel: 'Melding verbeteren',
    uitleg: 'De termijn en de taken gaan mee. Geen namen en adressen.',
    ...(wisselt ? wisselwoorden[soort] : {}),
    knop: 'Verbeter',
    velden: formulier.velden.filter(({ id }) => id !== 'nummer'),
  };
}

/**
 * The form with which police and KPC bring a case in by hand: what a first message must say, and nothing else but
 * two times and numbers that somebody may know (contract, intake).
 */
export function zaakAanmelden(vragen: Aanmeldvragen): Formulier {
  const { soort, locaties } = vragen;
  return {
    id: `zaak-aanmelden-${soort}`,
    titel: soort === 'vast' ? 'Zaak aanmelden: vast' : 'Zaak aanmelden: niet vast',
    uitleg: 'Geen namen en adressen.',
    knop: 'Meld aan',
    schrijft: wie,
    velden: [
      ...(locaties.length > 1 ? [keuze('locatie', 'Bij welke locatie?', locaties, wie, compact)] : []),
      ...moment(vragen),
      ...alleenVast(soort),
      {
        soort: 'tekst',
        id: 'feit',
        label: 'Waarvan wordt verdachte verdacht?',
        max: 120,
        hint: 'Zoals mishandeling. Geen namen.',
        verplicht: true,
        leest: wie,
      },
      keuze(
        'leeftijd',
        'Hoe oud was verdachte toen?',
        keuzes(['18-plus', '18 of ouder'], ['12-17', '12 tot en met 17'], ['onder-12', 'Jonger dan 12']),
        wie,
        compact,
      ),
      keuze('volwassen', 'Slachtoffers van 18 of ouder', aantallen, wie, compact),
      keuze('minderjarig', 'Slachtoffers onder de 18', aantallen, wie, compact),
      keuze(
        'kinderen',
        'Zijn er kinderen bij betrokken?',
        keuzes(
          ['geen', 'Nee'],
          ['slachtoffer', 'Ja, als slachtoffer'],
          ['getuige', 'Ja, als getuige'],
          ['slachtoffer-en-getuige', 'Ja, als slachtoffer en getuige'],
          ['onbekend', 'Onbekend'],
        ),
        wie,
        compact,
      ),
      keuze(
        'relatie',
        'Wat zijn verdachte en slachtoffer van elkaar?',
        keuzes(
          ['partner', 'Partners'],
          ['ex-partner', 'Ex-partners'],
          ['ouder-kind', 'Verdachte is de ouder'],
          ['kind-ouder', 'Verdachte is het kind'],
          ['familie', 'Andere familie'],
          ['huisgenoot', 'Huisgenoten'],
          ['mantelzorg', 'Mantelzorg'],
          ['anders', 'Anders'],
        ),
        wie,
        compact,
      ),
      keuze('stalking', 'Is het stalking?', jaNee, wie, compact),
      keuze(
        'vtMelding',
        'VT-melding gedaan?',
        jaNeeOnbekend.map(({ waarde, label }) => ({
          waarde: waarde === 'ja' ? 'gedaan' : waarde === 'nee' ? 'niet-gedaan' : waarde,
          label: waarde === 'nee' ? 'Nog niet' : label,
        })),
        wie,
        compact,
      ),
      {
        soort: 'tekst',
        id: 'nummer',
        label: 'Registratienummer van de politie',
        uitleg: 'Mag leeg blijven.',
        max: 40,
        hint: 'Letters, cijfers en streepjes',
        vorm: 'kenmerk',
        leest: wie,
      },
    ],
  };
}
