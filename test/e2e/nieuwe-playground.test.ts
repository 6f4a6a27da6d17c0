import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendCase } from '../../scripts/demo/intake-client.ts';
import { koppelOefenstad } from '../../scripts/demo/koppelen.ts';
import { meldingVan } from '../../scripts/demo/melding.ts';
import { locatieverbod } from '../../scripts/demo/verhalen/locatieverbod.ts';
import { CURRENT_USER, PERSONAL_CHAT, TABLE_CHANNEL } from '../../scripts/playground/identities.ts';
import type { SentMessage } from '../../scripts/playground/sent-messages.ts';
import type { DemoWorld } from '../support/demo-world.ts';
import { startDemoWorld } from '../support/demo-world.ts';

/** On a busy machine a message waits for its next try, a few times over. */
const WAIT = 60_000;

// The Playground forgets its messages when it stops: cards that the ledger knows are no longer there.
describe('een kanaal waarin de berichten weg zijn', () => {
  const open = new AsyncDisposableStack();
  let world: DemoWorld;
  let nummer: string;

  beforeAll(async () => {
    world = open.use(await startDemoWorld());
    await koppelOefenstad(world.driver, world.log);
    const zaakId = await sendCase(
      world.program().url,
      meldingVan(locatieverbod, await world.program().caseNow()),
    );
    nummer = zaakId.split(':')[1] ?? '';
    const post = await world.log.waitFor('the case post', () => posts()[0], WAIT);
    await world.driver.press({
      user: CURRENT_USER,
      ...post,
      verb: 'acuut.antwoord',
      data: { z: zaakId, t: 'deel-a:vt-oefenstad', r: 0, a: 'ja' },
    });
    await world.log.waitFor('the reply in its thread', () => repliesTo(post)[0], WAIT);
  });
  afterAll(() => open.disposeAsync());

  const posts = (): readonly SentMessage[] =>
    world.log.messages.threads(TABLE_CHANNEL.id).filter(({ summary }) => summary.startsWith(nummer));
  const repliesTo = (post: SentMessage): readonly SentMessage[] =>
    world.log.messages.in(post.conversationId).filter(({ activityId }) => activityId !== post.activityId);

  it('opnieuw koppelen zet zaak, draad en vragen er één keer terug', async () => {
    // What is on its way while the Playground goes would rightly be said to be there twice, perhaps.
    await world.atRest();
    await world.newPlayground();
    await koppelOefenstad(world.driver, world.log);

    const post = await world.log.waitFor('the case post again', () => posts()[0], WAIT);
    expect(JSON.stringify(post.card)).toContain('Deel A is nog niet compleet.');
    await world.log.waitFor('the reply again', () => repliesTo(post)[0], WAIT);
    await world.log.waitFor(
      'questions in a chat that had to be opened anew',
      () => {
        const chats = world.log.messages.conversations().filter((id) => id.endsWith('@test.user'));
        return chats.length >= 2 ? chats : undefined;
      },
      WAIT,
    );
    expect(posts()).toHaveLength(1);
    expect(repliesTo(post)).toHaveLength(1);
    const own = world.log.messages.in(PERSONAL_CHAT).map(({ activityId }) => activityId);
    expect(new Set(own).size).toBe(own.length);
    expect(JSON.stringify(world.log.messages.all())).not.toContain('Mogelijk dubbel');
  });
});
