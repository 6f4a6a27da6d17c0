import { z } from 'zod';
import type { Stap } from '../../../src/domain/instellingen/stappen.ts';
import { locatieSchema } from '../../../src/infra/config/locatie-schema.ts';

/** The parts of a JSON schema that say where a setting stands and what it is when left out. */
const Deel = z.looseObject({
  get properties() {
    return z.record(z.string(), Deel).optional();
  },
  get items() {
    return Deel.optional();
  },
  get oneOf() {
    return z.array(Deel).optional();
  },
  get additionalProperties() {
    return z.union([z.literal(false), Deel]).optional();
  },
  required: z.array(z.string()).optional(),
  default: z.json().optional(),
});
type Deel = z.infer<typeof Deel>;

function standaard(deel: Deel, verplicht: boolean): string {
  if (deel.default !== undefined)
    return JSON.stringify(deel.default).replaceAll(',', ', ').replaceAll('"', '');
  return verplicht ? 'verplicht' : 'geen';
}

function sleutels(deel: Deel, pad: string): readonly (readonly [string, string])[] {
  const keuzes = deel.oneOf?.[0];
  if (keuzes !== undefined) return sleutels(keuzes, pad);
  if (deel.properties === undefined) return [];
  return Object.entries(deel.properties).flatMap(([naam, veld]) => {
    const hier = pad === '' ? naam : `${pad}.${naam}`;
    const verplicht = deel.required?.includes(naam) === true;
    const open = veld.additionalProperties;
    const rest = open === false || open === undefined ? veld : open;
    const lijst = rest.items;
    const onder = lijst?.properties === undefined ? sleutels(rest, hier) : sleutels(lijst, `${hier}[]`);
    // A group of fields needs no row of its own: its fields have one.
    const zelf = veld.properties === undefined && veld.oneOf === undefined;
    return zelf ? [[hier, standaard(veld, verplicht)] as const, ...onder] : onder;
  });
}

/** Every setting of a location by its path, with what it is when left out: `verplicht`, `geen` or the default. */
export function locatiesleutels(): ReadonlyMap<string, string> {
  const schema = z.toJSONSchema(locatieSchema, { io: 'input', unrepresentable: 'any' });
  return new Map(sleutels(Deel.parse(schema), ''));
}

const momenten = {
  'na-vraag': 'na de vraag',
  'voor-uiterlijk': 'vóór de termijn',
  'na-uiterlijk': 'na de termijn',
} as const;

function duur(minuten: number): string {
  if (minuten === 0) return 'op';
  if (minuten % 1_440 === 0) return `${minuten / 1_440} d`;
  return minuten % 60 === 0 ? `${minuten / 60} u` : `${minuten} min`;
}

function maal(keer: number | undefined): string {
  return keer === undefined ? '' : ` ${keer} keer`;
}

/** A step as the documentation writes it: `10 min na de vraag: taakhouder`. */
export function stapTekst({ moment, herhaal, aan, bij, van, bellen, kanWachten }: Stap): string {
  const wanneer =
    moment.minuten === 0 ? 'op de termijn' : `${duur(moment.minuten)} ${momenten[moment.soort]}`;
  const telkens = herhaal === undefined ? '' : `, dan${maal(herhaal.maal)} elke ${duur(herhaal.elkeMinuten)}`;
  const erbij = [
    bij,
    van === undefined ? undefined : `alleen ${van.join('/')}`,
    bellen === true ? 'bellen' : undefined,
    kanWachten === true ? 'kan wachten' : undefined,
  ];
  const haakjes = erbij.filter((woord) => woord !== undefined).join(', ');
  return `${wanneer}${telkens}: ${aan.join(', ')}${haakjes === '' ? '' : ` (${haakjes})`}`;
}
