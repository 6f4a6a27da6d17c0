import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A Lua script with its own name, and the hash the server knows it by. */
export type Script = { readonly name: string; readonly source: string; readonly sha: string };

const shared = read('shared');

/** Loads `lua/<name>.lua` behind the functions of `lua/shared.lua`, which every script may use. */
export function loadScript(name: string): Script {
  const source = `${shared}\n${read(name)}`;
  return { name, source, sha: createHash('sha1').update(source).digest('hex') };
}

function read(name: string): string {
  return readFileSync(new URL(`./lua/${name}.lua`, import.meta.url), 'utf8');
}
