import type { Channel } from '../../../src/app/ports/channel.ts';

/**
 * Teams' own service url, as production sees it: a token is signed for it, and the bot answers on no other host.
 * Nothing is ever sent there.
 */
export const TEAMS = 'https://smba.trafficmanager.net/emea/';

/** A channel whose messages for Teams go to the chat service at this url instead. */
export function chatAt(serviceUrl: string, channel: Channel): Channel {
  return {
    postThread: (ref, message) => channel.postThread({ ...ref, serviceUrl }, message),
    reply: (ref, message) => channel.reply({ ...ref, serviceUrl }, message),
    update: (ref, message) => channel.update({ ...ref, serviceUrl }, message),
    remove: (ref) => channel.remove({ ...ref, serviceUrl }),
    direct: (ref, message) => channel.direct({ ...ref, serviceUrl }, message),
    probe: (ref) => channel.probe({ ...ref, serviceUrl }),
    members: (ref) => channel.members({ ...ref, serviceUrl }),
  };
}
