import { readFileSync } from 'node:fs';
import type { Formulier } from '../../src/domain/werkproces/formulier.ts';
import { formulieren } from '../../src/domain/werkproces/formulierenregister.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';

/** Begins every text that the search looks for. */
const KANARIE = 'kanarie';

/** The words that were planted in one field. */
export function kanarie(waar: string): string {
  return `${KANARIE} ${waar.replaceAll('.', ' ')}`;
}

type Tekstveld = { readonly formulier: Formulier; readonly veld: string };

/** Every free-text field of every form, from the forms themselves: a new one is in it by itself. */
export function tekstvelden(): readonly Tekstveld[] {
  return Object.values<Formulier>(formulieren).flatMap((formulier) =>
    formulier.velden
      .filter((veld) => veld.soort === 'tekst' && veld.vorm === undefined)
      .map(({ id }) => ({ formulier, veld: id })),
  );
}

/** Everything that a person typed, in every way that a case keeps it. */
export function getypt(op: number): readonly ZaakEvent[] {
  const perFormulier = Map.groupBy(tekstvelden(), ({ formulier }) => formulier.id);
  const gegeven = [...perFormulier].flatMap(([id, velden]): ZaakEvent[] => {
    const antwoorden = Object.fromEntries(velden.map(({ veld }) => [veld, kanarie(`${id}.${veld}`)]));
    const rol = velden[0]?.formulier.schrijft[0] ?? 'ovj';
    const door = { persoonId: `${rol}-1`, rol, ...(rol === 'vt' ? { organisatie: 'vt-oefenstad' } : {}) };
    const basis = { v: 1, op, formulier: id, antwoorden, door } as const;
    return [
      { type: 'FormulierIngevuld', ...basis, taakId: id, gevraagd: Object.keys(antwoorden), klaar: true },
      { type: 'InbrengGegeven', ...basis, taakId: id },
      { type: 'AntwoordGegeven', ...basis, taakId: id, klaar: true },
    ];
  });
  const tekst = kanarie('reactie');
  const kpc = { persoonId: 'kpc-1', rol: 'kpc' } as const;
  return [...gegeven, { type: 'ReactieOntvangen', v: 1, op, tekst, door: kpc }];
}

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
};

/** Paths of the fields of an intake message that take any text, from the schema of the contract. */
export function intaketekst(): readonly string[] {
  const heel = JSON.parse(
    readFileSync(new URL('../contract/intake.schema.json', import.meta.url), 'utf8'),
  ) as Schema;
  const loop = (deel: Schema, pad: string): readonly string[] => {
    const vrij = deel.type === 'string' && !['enum', 'pattern', 'format', 'const'].some((eis) => eis in deel);
    const onder = Object.entries(deel.properties ?? {}).flatMap(([naam, veld]) =>
      loop(volg(heel, veld), pad === '' ? naam : `${pad}.${naam}`),
    );
    const lijst = deel.items === undefined ? [] : loop(volg(heel, deel.items), pad);
    return [...(vrij ? [pad] : []), ...onder, ...lijst];
  };
  return loop(heel, '');
}

function volg(heel: Schema, deel: Schema): Schema {
  if (deel.$ref === undefined) return deel;
  const stappen = deel.$ref.replace(/^#\//, '').split('/');
  return stappen.reduce<unknown>((in_, stap) => (in_ as Record<string, unknown>)[stap], heel) as Schema;
}

/** The planted words, and what they would look like as hex or base64 wherever they begin in it. */
const naalden: readonly RegExp[] = [
  new RegExp(KANARIE, 'i'),
  new RegExp(Buffer.from(KANARIE).toString('hex'), 'i'),
  ...[0, 1, 2].map((voor) => {
    const midden = Buffer.from(' '.repeat(voor) + KANARIE)
      .toString('base64')
      .replaceAll('=', '');
    // The first and last characters also depend on what stands around it.
    return new RegExp(midden.slice(voor === 0 ? 0 : voor + 1, -1));
  }),
];

/** Whether planted words stand in these bytes or this text. */
export function bevatKanarie(waar: Buffer | string): boolean {
  const tekst = typeof waar === 'string' ? waar : waar.toString('latin1');
  return naalden.some((naald) => naald.test(tekst));
}
