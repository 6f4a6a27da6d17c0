import fc from 'fast-check';
import { expect, test } from 'vitest';
import { render } from '../../cards/render.ts';
import { zaakpost } from '../../src/domain/afgeleid/zaakpost.ts';
import { inputsOf, textsOf } from '../support/scenario/kaart.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import type { Collega } from '../support/scenario/persoon.ts';
import { expectTimersOfEvents } from '../support/scenario/scenario.ts';
import { alleenHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';
import { oefenstad } from '../support/scenario/zsm.ts';

const RUNS = 6;
const MENSEN = [
  'vt-oefenstad-1',
  'vt-oefenstad-2',
  'vt-waterland-1',
  'officier-1',
  'officier-2',
  'kpc-1',
  'politie-1',
  'reclassering-1',
  'raad-1',
  'slachtofferhulp-1',
];

type Tik = typeof tik extends fc.Arbitrary<infer T> ? T : never;

/** What somebody does: who, where they look, which button, and what they fill in. */
const tik = fc.record({
  wie: fc.nat(MENSEN.length - 1),
  kijkt: fc.constantFrom<'verder' | 'eigen' | 'kanaal'>(
    'verder',
    'verder',
    'verder',
    'eigen',
    'eigen',
    'kanaal',
  ),
  kaart: fc.nat(40),
  knop: fc.nat(12),
  keuzes: fc.array(fc.nat(8), { minLength: 12, maxLength: 12 }),
});
const stap = fc.oneof(
  { weight: 12, arbitrary: tik },
  { weight: 1, arbitrary: fc.constantFrom('20m', '3h', '1d') },
);

function vulIn(collega: Collega, keuzes: readonly number[]): void {
  for (const [i, input] of inputsOf(collega.shown.card).entries()) {
    const getal = keuzes[i % keuzes.length] ?? 0;
    // Sometimes nothing is filled in.
    if (getal === 8) continue;
    const keuze = input.choices[getal % Math.max(1, input.choices.length)];
    const datum = input.type === 'Input.Date' ? `2041-0${3 + (getal % 3)}-1${getal % 9}` : 'Een korte tekst.';
    collega.fills({ [input.id]: keuze ?? datum });
  }
}

class Tafel {
  readonly #zsm: Zsm;
  readonly #schermen = new Map<string, Collega>();
  tikken = 0;

  constructor(zsm: Zsm) {
    this.#zsm = zsm;
  }

  async tikt({ wie, kijkt, kaart, knop, keuzes }: Tik): Promise<void> {
    const id = MENSEN[wie] ?? '';
    const zaken = this.#zsm.zaken;
    const eigen = this.#zsm.teams.in(this.#zsm.personal(id).conversationId);
    const gekozen = eigen[kaart % Math.max(1, eigen.length)];
    let collega = this.#schermen.get(id);
    if (collega === undefined || kijkt === 'kanaal') {
      collega = this.#zsm.as(id, zaken[kaart % zaken.length]).inChannel();
    } else if (kijkt === 'eigen' && gekozen !== undefined) {
      const { message, activityId } = gekozen;
      collega.looksAt({ card: message.card, place: this.#zsm.personal(id), activityId });
    }
    this.#schermen.set(id, collega);
    const knoppen = collega.buttons;
    const titel = knoppen[knop % Math.max(1, knoppen.length)];
    if (titel === undefined) return;
    vulIn(collega, keuzes);
    const answer = await collega.presses(titel);
    expect(answer.kind).not.toBe('error');
    this.tikken += 1;
  }
}

/** The channel never tells content, and shows the newest state of every case. */
async function expectKanaalKlopt(zsm: Zsm): Promise<void> {
  for (const { conversationId, message } of zsm.teams.all()) {
    if (!conversationId.startsWith('19:')) continue;
    expect(JSON.stringify(message)).not.toMatch(
      /korte tekst|acuut onveilig|Heenzenden|nverzekering|agvaarding/,
    );
  }
  const locatie = zsm.locaties.get('oefenstad');
  if (locatie === undefined) throw new Error('no settings');
  for (const zaakId of zsm.zaken) {
    const desired = render(zaakpost(await zsm.zaak(zaakId), locatie));
    expect(textsOf(zsm.zaakpost(zaakId).card)).toEqual(textsOf(desired));
  }
}

test('wat mensen ook aantikken: geen fout, kloppende klokken en een kanaal dat klopt en zwijgt', async () => {
  let tikken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 40, maxLength: 80 }), async (stappen) => {
      await using zsm = await oefenstad({ instellingen: alleenHerinneringen('plandatum', 'kennisname') });
      await zsm.meldt(vast({ kinderen: 'getuige', vtRegios: ['vt-oefenstad', 'vt-waterland'] }));
      await zsm.meldt(
        nietVast({ slachtoffers: [1, 2].map((nr) => ({ label: `slachtoffer ${nr}`, minderjarig: false })) }),
      );
      const tafel = new Tafel(zsm);
      for (const een of stappen) {
        if (typeof een === 'string') await zsm.passes(een);
        else await tafel.tikt(een);
      }
      tikken += tafel.tikken;
      expect(zsm.takeTrouble()).toEqual([]);
      await expectTimersOfEvents(zsm);
      // A form that was left open keeps its card for a while.
      await zsm.wallPasses('1m');
      await expectKanaalKlopt(zsm);
      await zsm.comesBack();
      await expectTimersOfEvents(zsm);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(tikken).toBeGreaterThan(RUNS * 20);
}, 120_000);
