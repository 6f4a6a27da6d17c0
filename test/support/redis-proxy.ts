import { socketBetween } from './socket-between.ts';

/** A wire to a Redis that can break in the two ways that matter. */
export type RedisProxy = {
  readonly socket: string;
  /** From now on commands reach the server and its replies get lost; the first lost one breaks the connection. */
  readonly loseReplies: () => void;
  /** From now on nothing that is written reaches the server; the first lost command breaks the connection. */
  readonly loseCommands: () => void;
  readonly heal: () => void;
  readonly close: () => Promise<void>;
};

export async function startProxy(target: string): Promise<RedisProxy> {
  const path = `${target}.proxy`;
  let losing: 'nothing' | 'replies' | 'commands' = 'nothing';
  const { close } = await socketBetween(path, target, ({ client, upstream, end }) => {
    client.on('data', (chunk) => (losing === 'commands' ? end() : upstream.write(chunk)));
    upstream.on('data', (chunk) => (losing === 'replies' ? end() : client.write(chunk)));
  });
  return {
    socket: path,
    loseReplies: () => (losing = 'replies'),
    loseCommands: () => (losing = 'commands'),
    heal: () => (losing = 'nothing'),
    close,
  };
}
