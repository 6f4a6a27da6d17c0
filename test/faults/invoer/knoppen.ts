import fc from 'fast-check';
import { verbs, zaakverbs } from '../../../src/app/inbox/verbs.ts';
import type { ActionAnswer, Sender } from '../../../src/app/ports/inbox.ts';
import { zaakStream } from '../../../src/app/streams/zaak-streams.ts';
import { GeheugenStore } from '../../support/poort/geheugen.ts';
import { staten } from '../../support/poort/staten.ts';
import { iedereen, mensen, tabel } from '../../support/poort/tabel.ts';
import { inChat, inKanaal, senderVan, Wereld } from '../../support/poort/wereld.ts';
import { leesDuinstad, leesOefenstad } from '../../support/scenario/locaties.ts';
import type { Invoersoort } from './soort.ts';
import { rareTekst, rareWaarde } from './vreemd.ts';

const ZAAK = 'oefenstad:OF-26-0001';
const locaties = new Map([leesOefenstad(), leesDuinstad()].map((locatie) => [locatie.id, locatie]));

function stroom() {
  const stream = zaakStream(ZAAK);
  if (stream === null) throw new Error(ZAAK);
  return stream;
}

/** A case in each state, all on a store of their own; what one input changes the next one does not see. */
const standen = staten().map(({ loop }) => ({
  zaak: loop.zaak,
  nu: loop.nu,
  store: new GeheugenStore().zet(stroom(), loop.events),
}));

const sender: fc.Arbitrary<Sender> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...iedereen.map((wie) => senderVan(locaties, mensen[wie]))) },
  { weight: 1, arbitrary: fc.constantFrom('duin-vt', 'niemand').map((wie) => senderVan(locaties, wie)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(rareTekst, rareTekst)
      .map(([tenantId, objectId]) => ({ tenantId, objectId, userId: objectId })),
  },
);

const plaats = fc.constantFrom(inKanaal, inChat, { ...inKanaal, kind: 'group' as const });
const sleutel = fc.oneof(
  fc.constantFrom(
    'z',
    't',
    'r',
    'h',
    'p',
    'a',
    's',
    'l',
    'nr',
    'reden',
    'regio',
    'tot',
    'rol',
    'organisatie',
    'alle',
    'adres',
    'code',
    'kanaal',
    'dienst',
    'naar',
    'nummer',
    'andere',
    'toelichting',
    'uitkomst',
    'besluit',
    'besluiten',
    'maatregelen',
    'advies',
  ),
  rareTekst,
);

type Druk = {
  readonly stand: number;
  readonly sender: Sender;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly plaats: typeof inKanaal;
};

/** Data as a card of ours has it, then changed in a few places. */
const druk: fc.Arbitrary<Druk> = fc
  .record({
    stand: fc.nat(standen.length - 1),
    sender,
    verb: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...verbs) }, { weight: 1, arbitrary: rareTekst }),
    welke: fc.nat(40),
    erbij: fc.array(fc.tuple(sleutel, rareWaarde), { maxLength: 3 }),
    plaats,
  })
  .map(({ stand, sender: wie, verb, welke, erbij, plaats: waar }) => {
    const { zaak } = standen[stand] ?? { zaak: null };
    const rijen = zaakverbs.some((v) => v === verb) ? tabel[verb as keyof typeof tabel] : [];
    const rij = rijen[welke % Math.max(1, rijen.length)];
    const taken =
      zaak === null ? [] : Object.values(zaak.taken).filter((t) => rij?.bij?.includes(t.soort) ?? true);
    const taak = taken[welke % Math.max(1, taken.length)];
    const data =
      rij === undefined || zaak === null || taak === undefined
        ? { l: 'oefenstad', nr: 1 }
        : rij.data(zaak, taak)[0];
    return {
      stand,
      sender: wie,
      verb,
      data: { z: ZAAK, ...data, ...Object.fromEntries(erbij) },
      plaats: waar,
    };
  });

function misOf(antwoord: ActionAnswer): string | null {
  if (antwoord.kind === 'error') return `fout ${antwoord.code}`;
  if (antwoord.kind === 'message') return antwoord.text.endsWith('.') ? null : `tekst ${antwoord.text}`;
  const json = JSON.stringify(antwoord.card);
  return Buffer.byteLength(json) > 100 * 1024 ? `kaart van ${json.length}` : null;
}

/** Presses of cards that were tampered with, in every state of a case. */
export const knoppen: Invoersoort<Druk> = {
  naam: 'knoppen en formulieren',
  aandeel: 38,
  invoer: druk,
  async probeer({ stand, sender: wie, verb, data, plaats: waar }) {
    const basis = standen[stand];
    if (basis === undefined) return 'no such state';
    const wereld = new Wereld(new GeheugenStore(basis.store), locaties, basis.nu);
    return misOf(await wereld.druk(wie, verb, data, waar));
  },
};

type Bericht = {
  readonly sender: Sender;
  readonly text: string;
  readonly mentioned: boolean;
  readonly plaats: typeof inKanaal;
};
const woorden = fc.constantFrom(
  'help',
  'zaak',
  'zaken',
  'tafel',
  'piket',
  'rooster',
  'neem',
  'over',
  'tot',
  'ik',
  '22:00',
  'als',
  'kpc',
  'aanmelden',
  'afmelden',
  'koppel',
  'koppelcode',
  '12345678',
  'ontkoppel',
  'rollen',
  'bereik',
  'hg',
  'dossier',
  'bekend',
  'OF-26-0001',
  'oefenstad',
  'vt',
  'vt-oefenstad',
  '\n',
  '  ',
);

/** Things that are typed to the program, or beside it. */
export const berichten: Invoersoort<Bericht> = {
  naam: 'getypte berichten',
  aandeel: 10,
  invoer: fc.record({
    sender,
    mentioned: fc.boolean(),
    plaats,
    text: fc.oneof(
      fc
        .array(fc.oneof({ weight: 5, arbitrary: woorden }, { weight: 1, arbitrary: rareTekst }), {
          maxLength: 7,
        })
        .map((w) => w.join(' ')),
      rareTekst,
    ),
  }),
  async probeer({ sender: wie, text, mentioned, plaats: waar }) {
    const basis = standen[0];
    if (basis === undefined) return 'no such state';
    const wereld = new Wereld(new GeheugenStore(basis.store), locaties, basis.nu);
    const antwoorden = await wereld.inbox.message({
      sender: wie,
      place: waar,
      activityId: 'a',
      text,
      mentioned,
    });
    return antwoorden.every(({ summary }) => summary !== '') ? null : 'an answer without a preview';
  },
};
