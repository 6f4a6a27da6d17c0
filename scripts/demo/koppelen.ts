import type { PlaygroundDriver } from '../playground/driver.ts';
import {
  CURRENT_USER,
  OTHER_USERS,
  PERSONAL_CHAT,
  PLAYGROUND_TENANT,
  PRACTICE_CHANNEL,
  TABLE_CHANNEL,
  TEAM,
} from '../playground/identities.ts';
import type { LogReader } from '../playground/log-reader.ts';

const PATIENCE = 20_000;

/** ms to wait for somebody to open the page; after that the cases come all the same. */
const OPEN_PATIENCE = 90_000;

/**
 * Waits until a page of the Playground is open. What the bot sends earlier is kept for the first page, but that page
 * loses it while it starts.
 *
 * @returns whether one was opened in time
 */
export async function untilPageOpen(log: LogReader, patienceMs = OPEN_PATIENCE): Promise<boolean> {
  const opened = log.waitFor(
    'an open page',
    (messages) => (messages.isOpened(PERSONAL_CHAT) ? true : undefined),
    patienceMs,
  );
  return opened.catch(() => false);
}

/** Lets the bot see everybody: where a person is reached may have changed since the last time. */
async function showEverybody(driver: PlaygroundDriver): Promise<void> {
  for (const user of [CURRENT_USER, ...OTHER_USERS]) {
    await driver.activity({
      type: 'typing',
      from: { id: user.id, name: user.name, aadObjectId: user.aadObjectId },
      conversation: {
        id: TABLE_CHANNEL.id,
        conversationType: 'channel',
        tenantId: PLAYGROUND_TENANT,
        isGroup: true,
      },
      channelData: {
        tenant: { id: PLAYGROUND_TENANT },
        team: { id: TEAM.id },
        channel: { id: TABLE_CHANNEL.id },
      },
    });
  }
}

/** Ties the table channel to the practice location as a person with the right would: by saying so. */
export async function koppelOefenstad(driver: PlaygroundDriver, log: LogReader): Promise<void> {
  await showEverybody(driver);
  const place = { conversationId: TABLE_CHANNEL.id, kind: 'channel' } as const;
  await driver.say({ ...place, user: CURRENT_USER, text: 'koppel oefenstad', mention: true });
  await log.waitFor(
    'the answer to koppel oefenstad',
    (messages) =>
      messages.threads(TABLE_CHANNEL.id).find(({ card }) => JSON.stringify(card).includes('Oefenstad')),
    PATIENCE,
  );
}

/** Ties the General channel to the practice room: there a trainer types `@Negenuur oefening`. */
export async function koppelOefenlokaal(driver: PlaygroundDriver, log: LogReader): Promise<void> {
  const place = { conversationId: PRACTICE_CHANNEL.id, kind: 'channel' } as const;
  await driver.say({ ...place, user: CURRENT_USER, text: 'koppel oefenlokaal', mention: true });
  await log.waitFor(
    'the answer to koppel oefenlokaal',
    (messages) =>
      messages.threads(PRACTICE_CHANNEL.id).find(({ card }) => JSON.stringify(card).includes('Oefenlokaal')),
    PATIENCE,
  );
}
