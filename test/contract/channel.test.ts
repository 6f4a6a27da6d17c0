import { createBot } from '../../bot/create-bot.ts';
import { RecordingInbox } from '../support/recording-inbox.ts';
import { DEMO, LIBRARIES } from '../support/running-bot.ts';
import { silentLog } from '../support/silent-log.ts';
import { channelContract } from './channel.contract.ts';

for (const library of LIBRARIES) {
  channelContract(library, async (timeoutMs) => {
    const { channel } = await createBot({
      settings: { ...DEMO, library },
      inbox: new RecordingInbox(),
      log: silentLog,
      wall: Date.now,
      timeoutMs,
    });
    return channel;
  });
}
