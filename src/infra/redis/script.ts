import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A Lua script with the name the server knows it by. */
export type Script = { readonly source: string; readonly sha: string };

const shared = read('shared');

/** Loads `lua/<name>.lua` behind the functions of `lua/shared.lua`, which every script may use. */
export function loadScript(name: string): Script {
  const source = `${shared}\n${read(name)}`;
  return { source, sha: createHash('sha1').update(source).digest('hex') };
}

function read(name: string): string {
  return readFileSync(new URL(`./lua/${name}.lua`, import.meta.url), 'utf8');
}
