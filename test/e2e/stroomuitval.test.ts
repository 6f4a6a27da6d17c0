import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendCase } from '../../scripts/demo/intake-client.ts';
import { koppelOefenstad } from '../../scripts/demo/koppelen.ts';
import { meldingVan } from '../../scripts/demo/melding.ts';
import { dochterEnVader } from '../../scripts/demo/verhalen/dochter-en-vader.ts';
import { drugs } from '../../scripts/demo/verhalen/drugs.ts';
import { locatieverbod } from '../../scripts/demo/verhalen/locatieverbod.ts';
import { zoonOpErf } from '../../scripts/demo/verhalen/zoon-op-erf.ts';
import type { InvokeReply } from '../../scripts/playground/driver.ts';
import { CURRENT_USER, PERSONAL_CHAT, TABLE_CHANNEL } from '../../scripts/playground/identities.ts';
import type { SentMessage } from '../../scripts/playground/sent-messages.ts';
import { knoppenVan } from '../../src/app/oefening/spel/kaart.ts';
import type { DemoWorld } from '../support/demo-world.ts';
import { startDemoWorld } from '../support/demo-world.ts';
import { until } from '../support/until.ts';

/** Case time runs so fast that the first reminder of part A (ten minutes) comes after some seconds. */
const SNELHEID = 60;
const WAIT = 60_000;
/** A post whose answer was lost is posted again only after a minute, and marked. */
const LOST_ANSWER = 90_000;
const DUBBEL = 'Mogelijk dubbel';

const text = (card: unknown): string => JSON.stringify(card);
/** The texts and buttons of a card, without its place in the chain. */
const inhoud = (card: unknown): readonly string[] => [
  ...knoppenVan(card).map(({ titel, verb }) => `${verb}: ${titel}`),
  ...[...text(card).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, getekend]) => getekend ?? ''),
];

describe('kill -9 van het programma', () => {
  const open = new AsyncDisposableStack();
  let world: DemoWorld;
  let burst: readonly string[] = [];

  beforeAll(async () => {
    world = open.use(await startDemoWorld(SNELHEID));
    await koppelOefenstad(world.driver, world.log);
  });
  afterAll(() => open.disposeAsync());

  /** Every case post has this button; a list of cases does not. */
  const postsOf = (zaakId: string): readonly SentMessage[] =>
    world.log.messages
      .threads(TABLE_CHANNEL.id)
      .filter(({ card }) =>
        knoppenVan(card).some(({ verb, data }) => verb === 'tijdlijn' && data['z'] === zaakId),
      );

  async function postOf(zaakId: string): Promise<SentMessage> {
    return world.log.waitFor(`post of ${zaakId}`, () => postsOf(zaakId)[0], WAIT);
  }

  async function press(
    post: SentMessage,
    verb: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<InvokeReply> {
    return world.driver.press({ user: CURRENT_USER, ...post, verb, data });
  }

  async function zakenLijst(): Promise<string> {
    const before = world.log.messages.threads(TABLE_CHANNEL.id).length;
    const place = { conversationId: TABLE_CHANNEL.id, kind: 'channel' } as const;
    await world.driver.say({ ...place, user: CURRENT_USER, text: 'zaken', mention: true });
    const list = await world.log.waitFor(
      'the list of cases',
      (messages) =>
        messages
          .threads(TABLE_CHANNEL.id)
          .slice(before)
          .find(({ card }) => text(card).includes('Open zaken')),
      WAIT,
    );
    return text(list.card);
  }

  it('laat kaart, antwoord en wekker staan, en stuurt niets opnieuw', async () => {
    const zaakId = await sendCase(
      world.program().url,
      meldingVan(locatieverbod, await world.program().caseNow()),
    );
    const post = await postOf(zaakId);
    await press(post, 'acuut.antwoord', { z: zaakId, t: 'deel-a:vt-oefenstad', r: 0, a: 'ja' });
    await until('the answer stands in the channel', () =>
      text(postsOf(zaakId)[0]?.card).includes('Deel A is nog niet compleet'),
    );
    // Reading answers is kept in the case: the card that is compared is of after it.
    const tijdlijn = await press(post, 'inzien', { z: zaakId });
    const kaart = await press(post, 'zaak', { z: zaakId });

    // Three more cases have just been accepted: their cards are being sent when the program is killed.
    const nu = await world.program().caseNow();
    burst = await Promise.all(
      [zoonOpErf, drugs, dochterEnVader].map((verhaal) =>
        sendCase(world.program().url, meldingVan(verhaal, nu)),
      ),
    );
    await world.kill9AndRestart();

    // On a slow machine the reminder has come meanwhile: it adds its lines behind what stood there already.
    for (const [verb, eerder] of [
      ['zaak', inhoud(kaart.value)],
      ['inzien', inhoud(tijdlijn.value)],
    ] as const) {
      const later = inhoud((await press(post, verb, { z: zaakId })).value);
      expect(eerder.length).toBeGreaterThan(5);
      expect(later.slice(0, eerder.length)).toEqual(eerder);
    }
    expect(await zakenLijst()).toContain(zaakId.split(':')[1]);
    // The reminder to complete part A was planned by the program that was killed.
    await world.log.waitFor(
      'the reminder',
      (messages) => messages.in(PERSONAL_CHAT).find(({ card }) => text(card).includes('Herinnering')),
      WAIT,
    );
    expect(postsOf(zaakId)).toHaveLength(1);
    expect(text(postsOf(zaakId))).not.toContain(DUBBEL);
  });

  it('midden in het versturen: elke zaak komt er, en wat er twee keer kan staan zegt dat', async () => {
    await until('every case has a post', () => burst.every((id) => postsOf(id).length > 0), LOST_ANSWER);
    for (const id of burst) {
      const unmarked = postsOf(id).filter(({ card }) => !text(card).includes(DUBBEL));
      expect(unmarked.length).toBeLessThanOrEqual(1);
    }
  });
});
