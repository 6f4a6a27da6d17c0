import type { FormulierView } from '../../src/domain/afgeleid/views.ts';
import type { Formulier } from '../../src/domain/werkproces/formulier.ts';
import { formulieren } from '../../src/domain/werkproces/formulierenregister.ts';
import { aantalSchermen, schermVan } from '../../src/domain/werkproces/schermen.ts';
import { aanmeldVoorbeelden } from './aanmelden.ts';
import type { Voorbeeld } from './basis.ts';
import { kopVast, na, taak } from './basis.ts';

const basis: FormulierView = {
  soort: 'formulier',
  kop: kopVast,
  taak: taak('deel-a-aanvulling', 'vt', 'Kennemerland'),
  formulier: formulieren['deel-a'],
  waarden: {},
  fouten: [],
  verouderd: false,
  vooraf: [],
  vangrails: [],
  verb: 'deel-a.aanvullen',
  data: {},
  oppakken: false,
  ook: [],
};

const vrijheid: FormulierView = {
  ...basis,
  taak: taak('vrijheid', 'ovj'),
  formulier: formulieren.vrijheid,
  verb: 'vrijheid.vastleggen',
  vooraf: [
    { soort: 'acuut', acuut: 'ja', regio: null, compleet: false, verschil: false },
    { soort: 'advies', rol: '3ro', binnen: false },
  ],
  vangrails: ['G1'],
};

/** A case under two Veilig Thuis. */
const telefoonTwee: Formulier = {
  ...formulieren['deel-a-telefonisch'],
  velden: [
    {
      soort: 'keuze',
      id: 'organisatie',
      label: 'Namens welke Veilig Thuis?',
      opties: [
        { waarde: 'vt-kennemerland.0', label: 'Kennemerland, bel 088-0000000' },
        { waarde: 'vt-waterland.0', label: 'Waterland, bel 088-0000001' },
      ],
      verplicht: true,
      leest: ['3ro'],
    },
    ...formulieren['deel-a-telefonisch'].velden,
  ],
};

/** One screen of the details of part A. */
function deelAScherm(nr: number): Pick<FormulierView, 'formulier' | 'scherm' | 'data'> {
  const formulier = formulieren['deel-a'];
  return {
    formulier: schermVan(formulier, nr),
    scherm: { nr, van: aantalSchermen(formulier) },
    data: { s: nr },
  };
}

/** An empty form, screen by screen. */
function leeg(formulier: Formulier): readonly Voorbeeld[] {
  const van = aantalSchermen(formulier);
  return Array.from({ length: van }, (_, i) => i + 1).map((nr) => ({
    naam: van === 1 ? formulier.id : `${formulier.id}, scherm ${nr}`,
    view: {
      ...basis,
      taak: null,
      formulier: schermVan(formulier, nr),
      ...(van === 1 ? {} : { scherm: { nr, van } }),
      verb: formulier.id,
    },
  }));
}

export const formulierVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'deel A aanvullen', view: { ...basis, ...deelAScherm(1), ook: ['acuut-wijzigen'] } },
  { naam: 'besluit vrijheid met vangrail', view: vrijheid },
  {
    naam: 'fouten en verouderd',
    view: {
      ...basis,
      taak: taak('slachtoffer', 'shn'),
      formulier: formulieren['slachtoffer-poging'],
      verb: 'slachtoffer.poging',
      waarden: { uitkomst: 'overgedragen', hoe: 'telefoon' },
      fouten: [{ veld: 'aan', fout: 'verplicht' }],
      verouderd: true,
      vooraf: [{ soort: 'pogingen', aantal: 2, laatste: na(200) }],
      oppakken: true,
    },
  },
  {
    naam: 'getypte tekst terug na fout',
    view: {
      ...basis,
      ...deelAScherm(2),
      waarden: {
        vtMelding: 'binnen',
        voorwaarden: 'Geen contact. Melden bij de balie. **Geen** [link](http://voorbeeld.test) en ${1+1}.',
      },
      fouten: [{ veld: 'voorwaarden', fout: 'persoonsgegeven' }],
    },
  },
  {
    naam: 'plandatum: ook verzetten, zonder vierde knop',
    view: {
      ...basis,
      formulier: formulieren['plandatum-afhandelen'],
      oppakken: true,
      ook: ['plandatum-verzetten'],
    },
  },
  {
    naam: 'telefonisch antwoord: namens welke Veilig Thuis',
    view: {
      ...basis,
      taak: null,
      formulier: telefoonTwee,
      verb: 'deel-a.telefonisch',
    },
  },
  {
    naam: 'actie uit het overleg',
    view: {
      ...basis,
      taak: taak('actie', '3ro'),
      formulier: formulieren.actie,
      verb: 'antwoord.geven',
      afspraak: {
        formulier: formulieren['overleg-nodig'],
        door: 'vt',
        antwoorden: { notitie: 'Toezicht uitbreiden. Wekelijks afstemmen met Veilig Thuis.' },
      },
    },
  },
  {
    naam: 'actie van wie de afspraak niet leest',
    view: {
      ...basis,
      taak: taak('actie', 'zvh'),
      formulier: formulieren.actie,
      verb: 'antwoord.geven',
      afspraak: { formulier: formulieren['overleg-nodig'], door: 'vt', antwoorden: {} },
    },
  },
  {
    naam: 'zonder zaak',
    view: {
      ...basis,
      kop: null,
      taak: null,
      formulier: formulieren['piket-overnemen'],
      verb: 'piket.overnemen',
    },
  },
];

/** Every form that there is, empty and screen by screen; each has its own sheet in `docs/kaarten/formulieren/`. */
export const legeFormulieren: Readonly<Record<string, readonly Voorbeeld[]>> = {
  ...Object.fromEntries(
    Object.values<Formulier>(formulieren).map((formulier) => [formulier.id, leeg(formulier)]),
  ),
  ...aanmeldVoorbeelden,
};
