// What comes from others, held against two lists that a person made: the licences we may use and the packages that
// ask to run a script when they are installed (none does: `.npmrc` forbids it). A new licence, a new script, a
// package from elsewhere than the registry or without a checksum makes this fail, until somebody looks at it.
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      os: z.union([z.string(), z.array(z.string())]).optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});
const Lists = z.object({
  /** SPDX names, as packages write them. */
  licenties: z.array(z.string()),
  /** Packages that say nothing or something else in the lock file, with what their own files say. */
  uitzonderingen: z.record(z.string(), z.string()),
  /** Packages that would run a script, with why that is not needed. */
  scripts: z.record(z.string(), z.string()),
});

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = Lock.parse(read('package-lock.json'));
const lists = Lists.parse(read('scripts/checks/herkomst.json'));
const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

const findings = Object.entries(packages).flatMap(([place, entry]): readonly string[] => {
  if (place === '' || entry.link === true) return [];
  const name = nameOf(place);
  const licence = lists.uitzonderingen[name] ?? entry.license;
  const found: string[] = [];
  // Of packages for other platforms the lock file keeps the name only (see lockfile.mjs); they are never installed here.
  const elsewhere = entry.os !== undefined && entry.integrity === undefined;
  if (licence === undefined && !elsewhere) found.push('has no licence');
  if (licence !== undefined && !lists.licenties.includes(licence))
    found.push(`has a new licence: ${licence}`);
  if (entry.hasInstallScript === true && lists.scripts[name] === undefined)
    found.push('wants to run a script');
  if (!elsewhere && !/^sha(?:256|512)-/.test(entry.integrity ?? '')) found.push('has no checksum');
  if (entry.resolved !== undefined && !/^https:\/\/[^/]+\/.*\.tgz$/.test(entry.resolved)) {
    found.push(`comes from ${entry.resolved}`);
  }
  return found.map((what) => `${name}@${entry.version ?? '?'} ${what}`);
});
const npmrc = readFileSync('.npmrc', 'utf8');
if (!/^ignore-scripts=true$/m.test(npmrc)) findings.push('.npmrc no longer forbids scripts of packages');
const unused = Object.keys(lists.scripts).filter(
  (name) =>
    !Object.entries(packages).some(
      ([place, { hasInstallScript }]) => hasInstallScript === true && nameOf(place) === name,
    ),
);
findings.push(...unused.map((name) => `${name} stands in the list of scripts and has none`));

const count = Map.groupBy(
  Object.entries(packages).filter(([place]) => place !== ''),
  ([place, { license }]) => lists.uitzonderingen[nameOf(place)] ?? license ?? 'named at another platform',
);
for (const [licence, all] of [...count].toSorted((a, b) => b[1].length - a[1].length)) {
  console.log(`${licence}: ${all.length}`);
}
for (const finding of findings) console.error(`supply-chain: ${finding}`);
process.exitCode = findings.length === 0 ? 0 : 1;
