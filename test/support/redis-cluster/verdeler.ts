import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { Frames, wordsOf } from '../redis-wire/resp.ts';
import { SLOTS, slotOf } from './slot.ts';

/** One address before a cluster, as a proxy for clusters gives to programs that do not speak its protocol. */
export type Verdeler = {
  readonly socket: string;
  /** How many commands with a key went to each node. */
  readonly perKnoop: () => readonly number[];
  readonly close: () => Promise<void>;
};

/** Answers leave in the order of the commands, whichever node is first. */
type Wachtend = { readonly vorm: (frame: Buffer) => Buffer; antwoord: Buffer | null };

/** The first key decides; whether the others belong there too, the node says. */
function sleutelVan(words: readonly Buffer[]): Buffer | null {
  const name = words[0]?.toString('latin1').toUpperCase() ?? '';
  if (name === 'EVALSHA' || name === 'EVAL') return words[3] ?? null;
  return ['PING', 'INFO', 'CONFIG', 'CLIENT', 'SCAN', 'SELECT', 'AUTH'].includes(name)
    ? null
    : (words[1] ?? null);
}

function bulk(text: string): string {
  return `$${text.length}\r\n${text}\r\n`;
}

/** A look at all keys goes to one node after the other: its cursor also says which node. */
class Rondgang {
  readonly #knopen: number;

  constructor(knopen: number) {
    this.#knopen = knopen;
  }

  vraag(words: readonly Buffer[]): { knoop: number; frame: Buffer; vorm: (frame: Buffer) => Buffer } {
    const cursor = BigInt(words[1]?.toString('latin1') ?? '0');
    const aantal = BigInt(this.#knopen);
    const knoop = Number(cursor % aantal);
    const rest = words.slice(2).map((word) => word.toString('latin1'));
    const deel = ['SCAN', String(cursor / aantal), ...rest];
    const frame = Buffer.from(`*${deel.length}\r\n${deel.map(bulk).join('')}`, 'latin1');
    return { knoop, frame, vorm: (antwoord) => this.#verder(antwoord, knoop) };
  }

  #verder(frame: Buffer, knoop: number): Buffer {
    const text = frame.toString('latin1');
    const found = /^\*2\r\n\$\d+\r\n(\d+)\r\n/.exec(text);
    if (found === null) return frame;
    const next = BigInt(found[1] ?? '0');
    const laatste = knoop === this.#knopen - 1;
    const cursor =
      next === 0n ? (laatste ? 0n : BigInt(knoop + 1)) : next * BigInt(this.#knopen) + BigInt(knoop);
    return Buffer.from(`*2\r\n${bulk(String(cursor))}${text.slice(found[0].length)}`, 'latin1');
  }
}

export async function startVerdeler(knopen: readonly string[]): Promise<Verdeler> {
  const socket = `${knopen[0] ?? ''}.verdeler`;
  const telling = knopen.map(() => 0);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const naar = knopen.map((pad) => connect(pad));
    const end = (): void => {
      for (const een of [client, ...naar]) een.destroy();
    };
    for (const een of [client, ...naar]) {
      open.add(een);
      een.on('error', end);
      een.on('close', () => {
        open.delete(een);
        end();
      });
    }
    verdeel(client, naar, telling);
  });
  server.listen(socket);
  await once(server, 'listening');
  return {
    socket,
    perKnoop: () => [...telling],
    close: async () => {
      for (const een of open) een.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function verdeel(client: Socket, naar: readonly Socket[], telling: number[]): void {
  const rij: Wachtend[] = [];
  const perKnoop: Wachtend[][] = naar.map(() => []);
  const rondgang = new Rondgang(naar.length);
  const opdrachten = new Frames();
  const stuur = (knoop: number, frame: Buffer, vorm: Wachtend['vorm']): void => {
    const wachtend: Wachtend = { vorm, antwoord: null };
    rij.push(wachtend);
    perKnoop[knoop]?.push(wachtend);
    naar[knoop]?.write(frame);
  };
  client.on('data', (chunk: Buffer) => {
    for (const frame of opdrachten.push(chunk)) {
      const words = wordsOf(frame);
      const sleutel = sleutelVan(words);
      if (sleutel !== null) {
        const knoop = Math.floor((slotOf(sleutel) * naar.length) / SLOTS);
        telling[knoop] = (telling[knoop] ?? 0) + 1;
        stuur(knoop, frame, (antwoord) => antwoord);
      } else if (words[0]?.toString('latin1').toUpperCase() === 'SCAN') {
        const vraag = rondgang.vraag(words);
        stuur(vraag.knoop, vraag.frame, vraag.vorm);
      } else stuur(0, frame, (antwoord) => antwoord);
    }
  });
  for (const [knoop, upstream] of naar.entries()) {
    const antwoorden = new Frames();
    upstream.on('data', (chunk: Buffer) => {
      for (const frame of antwoorden.push(chunk)) {
        const wachtend = perKnoop[knoop]?.shift();
        if (wachtend !== undefined) wachtend.antwoord = wachtend.vorm(frame);
      }
      for (let klaar = rij[0]?.antwoord; klaar instanceof Buffer; klaar = rij[0]?.antwoord) {
        client.write(klaar);
        rij.shift();
      }
    });
  }
}
