import type { Feiten } from './feiten.ts';

/** Every step the flow chart can indicate; its Dutch words are in `indicatieteksten`. */
export const indicatieCodes = [
  'vermoeden-beoordelen',
  'eerst-deel-a',
  'deel-a-aanvullen',
  'ivs-voor-veiligheidsbeoordeling',
  'navraag-vt-3ro',
  'navraag-vt-rvdk',
  'bewijs-beoordelen',
  'bezwaren-beoordelen',
  'structureel-beoordelen',
  'wens-slachtoffer-navragen',
  'kinderen-navragen',
  'niet-vrij-zonder-maatregel',
  'maatregel-of-aanhouding',
  'onderzoeksplan',
  'onderzoeksplan-waar-nodig',
  'advies-shn',
  'vroeghulpadvies-3ro',
  'vroeghulpadvies-rvdk',
  'advies-3ro',
  'advies-rvdk',
  'voorwaarden-vt',
  'rvdk-civiel',
  'huisverbod-wegen',
  'veiligheidsplan-vt-politie',
  'mda-waar-nodig',
  'sepot-01-02',
  'sepot-02',
  'voorwaardelijk-sepot',
  'vervolgingsbeslissing',
  'beslissing-op-uitkomsten',
  'vt-zonder-strafrecht',
  'vt-met-politie',
  'slachtoffer-informeren',
  'vt-informeren',
] as const;

/** One indicated step. */
export type IndicatieCode = (typeof indicatieCodes)[number];
type Stappen = readonly IndicatieCode[];

/** How every branch ends (werkproces §3, step 7). */
const einde: Stappen = ['slachtoffer-informeren', 'vt-informeren'];

/**
 * The indicated next steps, in order: the flow chart of werkproces §3 (B, Bijlage I). It shows, the
 * officier decides. Where an answer is not known yet, the step is to get it, and nothing that depends
 * on it is indicated. At acute unsafety the principle "not free without a measure" holds meanwhile.
 */
export function indicatie(feiten: Feiten): Stappen {
  if (feiten.vermoeden === 'nee') return ['sepot-01-02', 'vt-zonder-strafrecht', ...einde];
  const verder = naVermoeden(feiten);
  return feiten.vermoeden === 'ja' ? verder : ['vermoeden-beoordelen', ...verder];
}

function naVermoeden(feiten: Feiten): Stappen {
  switch (feiten.acuut) {
    case 'ja':
      return acuutOnveilig(feiten);
    case 'nee':
      return nietAcuut(feiten);
    case 'nee-voorlopig':
      return ['deel-a-aanvullen', ...zolangDeelAOntbreekt(feiten)];
    case 'onbekend':
      return ['eerst-deel-a', ...zolangDeelAOntbreekt(feiten)];
  }
}

/** Held: IVS in the interest of the assessment (G2). Not held: three questions to VT (werkproces §2). */
function zolangDeelAOntbreekt(feiten: Feiten): Stappen {
  if (feiten.soort === 'niet-vast') return [feiten.minderjarig ? 'navraag-vt-rvdk' : 'navraag-vt-3ro'];
  const magIvs = feiten.ernstigeBezwaren === 'ja' && feiten.voorlopigeHechtenis === 'ja';
  return magIvs ? ['ivs-voor-veiligheidsbeoordeling'] : [];
}

function acuutOnveilig(feiten: Feiten): Stappen {
  switch (feiten.bewijs) {
    case 'voldoende':
      return [...nietVrij(feiten), ...beschermendAdvies(feiten), 'beslissing-op-uitkomsten', ...einde];
    case 'onderzoek-mogelijk':
      return acuutMetOnderzoek(feiten);
    case 'onvoldoende':
      return ['sepot-02', 'vt-met-politie', ...huisverbod(feiten), ...rvdkCiviel(feiten), ...einde];
    case 'onbekend':
      return ['bewijs-beoordelen', ...nietVrij(feiten)];
  }
}

function acuutMetOnderzoek(feiten: Feiten): Stappen {
  switch (feiten.ernstigeBezwaren) {
    case 'ja':
      return [
        ...nietVrij(feiten),
        'onderzoeksplan',
        ...beschermendAdvies(feiten),
        'beslissing-op-uitkomsten',
        ...einde,
      ];
    case 'nee':
      return [
        'onderzoeksplan',
        ...huisverbod(feiten),
        'veiligheidsplan-vt-politie',
        ...rvdkCiviel(feiten),
        'beslissing-op-uitkomsten',
        ...einde,
      ];
    case 'onbekend':
      return ['bezwaren-beoordelen', ...nietVrij(feiten), 'onderzoeksplan'];
  }
}

function nietAcuut(feiten: Feiten): Stappen {
  switch (feiten.bewijs) {
    case 'voldoende':
      return voldoendeNietAcuut(feiten);
    case 'onderzoek-mogelijk':
      return onderzoekNietAcuut(feiten);
    case 'onvoldoende':
      return ['sepot-01-02', 'vt-zonder-strafrecht', ...einde];
    case 'onbekend':
      return ['bewijs-beoordelen'];
  }
}

/** Investigate only if unsafety is structural or the victim wishes prosecution (B, stap 3b). */
function onderzoekNietAcuut({ structureel, slachtofferWenstVervolging: wens }: Feiten): Stappen {
  if (structureel === 'ja' || wens === 'ja') return ['onderzoeksplan', 'beslissing-op-uitkomsten', ...einde];
  if (structureel === 'nee' && wens === 'nee') return ['sepot-02', 'vt-zonder-strafrecht', ...einde];
  return [
    ...(structureel === 'onbekend' ? (['structureel-beoordelen'] as const) : []),
    ...(wens === 'onbekend' ? (['wens-slachtoffer-navragen'] as const) : []),
  ];
}

function voldoendeNietAcuut(feiten: Feiten): Stappen {
  switch (feiten.structureel) {
    case 'ja':
      return [
        'onderzoeksplan-waar-nodig',
        'advies-shn',
        'voorwaarden-vt',
        ...rvdkCiviel(feiten),
        feiten.minderjarig ? 'advies-rvdk' : 'advies-3ro',
        'mda-waar-nodig',
        'beslissing-op-uitkomsten',
        ...einde,
      ];
    case 'nee':
      return veiligMetBewijs(feiten);
    case 'onbekend':
      return ['structureel-beoordelen'];
  }
}

function veiligMetBewijs(feiten: Feiten): Stappen {
  switch (feiten.slachtofferWenstVervolging) {
    case 'ja':
      return ['vervolgingsbeslissing', ...einde];
    case 'nee':
      return ['voorwaardelijk-sepot', 'vt-zonder-strafrecht', ...einde];
    case 'onbekend':
      return ['wens-slachtoffer-navragen'];
  }
}

/** Who is not held can't be kept: a measure, or arrest after all, is weighed (B, stap 3c). */
function nietVrij(feiten: Feiten): Stappen {
  return [feiten.soort === 'vast' ? 'niet-vrij-zonder-maatregel' : 'maatregel-of-aanhouding'];
}

/** Vroeghulp is a visit to a held suspect (B, note 1); who is not held gets an ordinary advice. */
function beschermendAdvies(feiten: Feiten): Stappen {
  const adviseur = feiten.minderjarig ? 'rvdk' : '3ro';
  return [
    'advies-shn',
    feiten.soort === 'vast' ? `vroeghulpadvies-${adviseur}` : `advies-${adviseur}`,
    ...rvdkCiviel(feiten),
  ];
}

/** The civil task of the RvdK exists only with children; not knowing of any is a question. */
function rvdkCiviel({ kinderen }: Feiten): Stappen {
  switch (kinderen) {
    case 'ja':
      return ['rvdk-civiel'];
    case 'nee':
      return [];
    case 'onbekend':
      return ['kinderen-navragen'];
  }
}

/** A huisverbod is for adults (werkproces §3, G9). */
function huisverbod({ minderjarig }: Feiten): Stappen {
  return minderjarig ? [] : ['huisverbod-wegen'];
}
