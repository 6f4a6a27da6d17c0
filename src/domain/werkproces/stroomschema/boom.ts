import type { IndicatieCode } from './codes.ts';

/** The questions that choose the branch; each is a fact of the case. */
export type Vraag =
  | 'onder12'
  | 'vermoeden'
  | 'acuut'
  | 'bewijs'
  | 'ernstigeBezwaren'
  | 'structureel'
  | 'slachtofferWenstVervolging';

/** What of the case decides who or what a step is about, on every branch alike. */
export type Situatie = 'vast' | 'minderjarig' | 'kinderen' | 'ivs-mogelijk';

/** A step, or one that depends on the situation. */
export type Stap =
  | IndicatieCode
  | {
      readonly bij: Situatie;
      readonly ja: readonly Stap[];
      readonly nee: readonly Stap[];
      readonly onbekend?: readonly Stap[];
    };

/** The flow chart: a question with a branch per answer, steps to take first, or the steps at the end. */
export type Knoop =
  | { readonly vraag: Vraag; readonly takken: Readonly<Record<string, Knoop>> }
  | { readonly eerst: readonly Stap[]; readonly dan: Knoop }
  | { readonly stappen: readonly Stap[] };

const blad = (...stappen: readonly Stap[]): Knoop => ({ stappen });

/** How every branch ends (werkproces §3, step 7). */
const einde: readonly Stap[] = ['slachtoffer-informeren', 'vt-informeren'];

/** Who is not held can't be kept: a measure, or arrest after all, is weighed (B, stap 3c). */
const nietVrij: Stap = {
  bij: 'vast',
  ja: ['niet-vrij-zonder-maatregel'],
  nee: ['maatregel-of-aanhouding'],
};

const advies: Stap = { bij: 'minderjarig', ja: ['advies-rvdk'], nee: ['advies-3ro'] };
const vroeghulp: Stap = { bij: 'minderjarig', ja: ['vroeghulpadvies-rvdk'], nee: ['vroeghulpadvies-3ro'] };

/** The civil task of the RvdK exists only with children; not knowing of any is a question. */
const rvdkCiviel: Stap = { bij: 'kinderen', ja: ['rvdk-civiel'], nee: [], onbekend: ['kinderen-navragen'] };

/** A huisverbod is for adults (werkproces §3, G9). */
const huisverbod: Stap = { bij: 'minderjarig', ja: [], nee: ['huisverbod-wegen'] };

/** Vroeghulp is a visit to a held suspect (B, note 1); who is not held gets an ordinary advice. */
const beschermendAdvies: readonly Stap[] = [
  'advies-shn',
  { bij: 'vast', ja: [vroeghulp], nee: [advies] },
  rvdkCiviel,
];

/** Held: IVS in the interest of the assessment (G2). Not held: three questions to VT (werkproces §2). */
const zolangDeelAOntbreekt: Stap = {
  bij: 'vast',
  ja: [{ bij: 'ivs-mogelijk', ja: ['ivs-voor-veiligheidsbeoordeling'], nee: [] }],
  nee: [{ bij: 'minderjarig', ja: ['navraag-vt-rvdk'], nee: ['navraag-vt-3ro'] }],
};

const acuutMetOnderzoek: Knoop = {
  vraag: 'ernstigeBezwaren',
  takken: {
    ja: blad(nietVrij, 'onderzoeksplan', ...beschermendAdvies, 'beslissing-op-uitkomsten', ...einde),
    nee: blad(
      'onderzoeksplan',
      huisverbod,
      'veiligheidsplan-vt-politie',
      rvdkCiviel,
      'beslissing-op-uitkomsten',
      ...einde,
    ),
    onbekend: blad('bezwaren-beoordelen', nietVrij, 'onderzoeksplan'),
  },
};

const acuutOnveilig: Knoop = {
  vraag: 'bewijs',
  takken: {
    voldoende: blad(nietVrij, ...beschermendAdvies, 'beslissing-op-uitkomsten', ...einde),
    'onderzoek-mogelijk': acuutMetOnderzoek,
    onvoldoende: blad('sepot-02', 'vt-met-politie', huisverbod, rvdkCiviel, ...einde),
    onbekend: blad('bewijs-beoordelen', nietVrij),
  },
};

const onderzoek: Knoop = blad('onderzoeksplan', 'beslissing-op-uitkomsten', ...einde);

/** Investigate only if unsafety is structural or the victim wishes prosecution (B, stap 3b). */
const onderzoekNietAcuut: Knoop = {
  vraag: 'structureel',
  takken: {
    ja: onderzoek,
    nee: {
      vraag: 'slachtofferWenstVervolging',
      takken: {
        ja: onderzoek,
        nee: blad('sepot-02', 'vt-zonder-strafrecht', ...einde),
        onbekend: blad('wens-slachtoffer-navragen'),
      },
    },
    onbekend: {
      vraag: 'slachtofferWenstVervolging',
      takken: {
        ja: onderzoek,
        nee: blad('structureel-beoordelen'),
        onbekend: blad('structureel-beoordelen', 'wens-slachtoffer-navragen'),
      },
    },
  },
};

const voldoendeNietAcuut: Knoop = {
  vraag: 'structureel',
  takken: {
    ja: blad(
      'onderzoeksplan-waar-nodig',
      'advies-shn',
      'voorwaarden-vt',
      rvdkCiviel,
      advies,
      'mda-waar-nodig',
      'beslissing-op-uitkomsten',
      ...einde,
    ),
    nee: {
      vraag: 'slachtofferWenstVervolging',
      takken: {
        ja: blad('vervolgingsbeslissing', ...einde),
        nee: blad('voorwaardelijk-sepot', 'vt-zonder-strafrecht', ...einde),
        onbekend: blad('wens-slachtoffer-navragen'),
      },
    },
    onbekend: blad('structureel-beoordelen'),
  },
};

const naVermoeden: Knoop = {
  vraag: 'acuut',
  takken: {
    ja: acuutOnveilig,
    nee: {
      vraag: 'bewijs',
      takken: {
        voldoende: voldoendeNietAcuut,
        'onderzoek-mogelijk': onderzoekNietAcuut,
        onvoldoende: blad('sepot-01-02', 'vt-zonder-strafrecht', ...einde),
        onbekend: blad('bewijs-beoordelen'),
      },
    },
    'nee-voorlopig': blad('deel-a-aanvullen', zolangDeelAOntbreekt),
    onbekend: blad('eerst-deel-a', zolangDeelAOntbreekt),
  },
};

/** A suspect under 12 is not prosecuted: refer; safety is looked after all the same (werkproces §2, (law)). */
const onder12: Knoop = {
  eerst: ['onder-12-verwijzen', 'rvdk-civiel'],
  dan: {
    vraag: 'acuut',
    takken: {
      ja: blad('veiligheidsplan-vt-politie', ...einde),
      nee: blad('vt-zonder-strafrecht', ...einde),
      'nee-voorlopig': blad('deel-a-aanvullen'),
      onbekend: blad('eerst-deel-a'),
    },
  },
};

/** The flow chart of werkproces §3 (B, Bijlage I, 985–1046) as data: the program walks it and the docs draw it. */
export const boom: Knoop = {
  vraag: 'onder12',
  takken: {
    ja: onder12,
    nee: {
      vraag: 'vermoeden',
      takken: {
        nee: blad('sepot-01-02', 'vt-zonder-strafrecht', ...einde),
        ja: naVermoeden,
        onbekend: { eerst: ['vermoeden-beoordelen'], dan: naVermoeden },
      },
    },
  },
};
