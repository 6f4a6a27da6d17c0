import type { Feiten } from '../../src/domain/werkproces/feiten.ts';

const jaNeeOnbekend = ['ja', 'nee', 'onbekend'] as const;
const janee = [true, false] as const;

/** Every value of every fact, written down here and not taken from the code. */
const waarden: { readonly [K in keyof Feiten]: readonly Feiten[K][] } = {
  soort: ['vast', 'niet-vast'],
  vermoeden: jaNeeOnbekend,
  acuut: ['ja', 'nee', 'nee-voorlopig', 'onbekend'],
  deelACompleet: janee,
  structureel: jaNeeOnbekend,
  bewijs: ['voldoende', 'onderzoek-mogelijk', 'onvoldoende', 'onbekend'],
  ernstigeBezwaren: jaNeeOnbekend,
  maatregelOpgelegd: janee,
  veiligheidsvoorwaarden: janee,
  voorlopigeHechtenis: jaNeeOnbekend,
  slachtofferWenstVervolging: jaNeeOnbekend,
  minderjarig: janee,
  onder12: janee,
  kinderen: jaNeeOnbekend,
  stalking: janee,
  adviesBinnen: janee,
  voorgeleid: janee,
  eigenWoning: jaNeeOnbekend,
};

/** Facts of a held adult of whom nothing else is known, with what the test says. */
export function feiten(anders: Partial<Feiten>): Feiten {
  return {
    soort: 'vast',
    vermoeden: 'onbekend',
    acuut: 'onbekend',
    deelACompleet: false,
    structureel: 'onbekend',
    bewijs: 'onbekend',
    ernstigeBezwaren: 'onbekend',
    maatregelOpgelegd: false,
    veiligheidsvoorwaarden: false,
    voorlopigeHechtenis: 'onbekend',
    slachtofferWenstVervolging: 'onbekend',
    minderjarig: false,
    onder12: false,
    kinderen: 'nee',
    stalking: false,
    adviesBinnen: false,
    voorgeleid: false,
    eigenWoning: 'onbekend',
    ...anders,
  };
}

/** Every combination of these facts; the others are as in {@link feiten}. */
export function alleFeiten(assen: readonly (keyof Feiten)[]): readonly Feiten[] {
  return assen.reduce<readonly Feiten[]>(
    (tot, as) => tot.flatMap((f) => waarden[as].map((waarde) => ({ ...f, [as]: waarde }))),
    [feiten({})],
  );
}
