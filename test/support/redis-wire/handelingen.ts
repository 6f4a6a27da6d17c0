import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { loadScript } from '../../../src/infra/redis/script.ts';

/** What the program does on Redis that a crash can fall before or after. */
export const opRedis = [
  'vastleggen',
  'wekker-claimen',
  'sync-claimen',
  'sturen-noteren',
  'uitkomst-noteren',
  'afmelden',
  'teruggeven',
  'bron-koppelen',
  'nummer-nemen',
  'draad-koppelen',
  'persoon-onthouden',
] as const;
export type OpRedis = (typeof opRedis)[number];

const scripts = new Map(
  globSync('src/infra/redis/lua/*.lua')
    .map((path) => basename(path, '.lua'))
    .filter((name) => name !== 'shared')
    .map((name) => [loadScript(name).sha, name]),
);

type Command = { readonly name: string; readonly keys: readonly string[]; readonly field: string };

function readCommand(words: readonly Buffer[]): Command {
  const text = (nr: number): string => words[nr]?.toString('latin1') ?? '';
  const name = text(0).toUpperCase();
  if (name !== 'EVALSHA' && name !== 'EVAL') return { name, keys: [text(1)], field: text(2) };
  const sha = name === 'EVALSHA' ? text(1) : createHash('sha1').update(text(1), 'latin1').digest('hex');
  const count = Number(text(2));
  const keys = Array.from({ length: count }, (_, nr) => text(3 + nr));
  return { name: scripts.get(sha) ?? sha, keys, field: text(3 + count) };
}

/**
 * Names what goes over the wire. Of the ledger only the order is readable from outside (it is sealed): a send is
 * noted before the call, and its outcome after it.
 */
export class Handelingen {
  readonly #sending = new Set<string>();

  /** @returns null for what only reads, or is not about a command, a claim or a message */
  van(words: readonly Buffer[]): OpRedis | null {
    const { name, keys, field } = readCommand(words);
    const key = keys[0] ?? '';
    switch (name) {
      case 'commit':
        return 'vastleggen';
      case 'claim':
        return key.includes(':agenda:timer') ? 'wekker-claimen' : 'sync-claimen';
      case 'acknowledge':
        return 'afmelden';
      case 'retry':
        return 'teruggeven';
      case 'HINCRBY':
        return 'nummer-nemen';
      case 'swap-field':
        return key.endsWith(':ledger') ? this.#ledger(`${key} ${field}`) : null;
      case 'put-field':
        return key.endsWith(':ledger') ? this.#outcome(`${key} ${field}`) : null;
      case 'SET':
      case 'swap':
        if (key.startsWith('nu:bron:')) return 'bron-koppelen';
        if (key.startsWith('nu:draad:')) return 'draad-koppelen';
        return key.startsWith('nu:persoon:') ? 'persoon-onthouden' : null;
      default:
        return null;
    }
  }

  #ledger(entry: string): OpRedis {
    if (this.#sending.has(entry)) return this.#outcome(entry);
    this.#sending.add(entry);
    return 'sturen-noteren';
  }

  #outcome(entry: string): OpRedis {
    this.#sending.delete(entry);
    return 'uitkomst-noteren';
  }
}
