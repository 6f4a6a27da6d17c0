// npm drops the packages of other platforms from the lock file when the registry in use does not carry them,
// and then refuses its own lock file (`npm ci`: "Missing: … from lock file"). This check finds such holes and,
// with --fix, fills them with version, platform and processor. Such an entry has no checksum: npm takes it from
// the registry on the platform that needs it. On every other platform the package is skipped unread.
import { readFileSync, writeFileSync } from 'node:fs';

const platforms = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
  'arm',
];

/** Splits a name such as `@oxlint/binding-linux-arm64-musl` into what npm needs to skip it elsewhere. */
function platformOf(name) {
  const parts = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = platforms.find((p) => parts.includes(p));
  const cpu = processors.find((p) => parts.includes(p));
  if (os === undefined || cpu === undefined) return undefined;
  const libc = parts.includes('musl') || parts.includes('musleabihf') ? ['musl'] : undefined;
  return { cpu: [cpu], ...(os === 'linux' && libc ? { libc } : {}), os: [os] };
}

/** The lock file's place of a dependency, looked up the way Node does: from the nearest folder outwards. */
function placeOf(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '' || !folder.includes('/node_modules/')) {
      return packages[`node_modules/${name}`] ? `node_modules/${name}` : undefined;
    }
  }
}

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = [];
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (placeOf(lock.packages, parent, name) === undefined) missing.push({ name, version, dev: entry.dev });
  }
}

if (missing.length === 0) process.exit(0);
if (!process.argv.includes('--fix')) {
  console.error(
    `package-lock.json lacks ${missing.length} packages of other platforms, so npm ci refuses it:`,
  );
  for (const { name, version } of missing) console.error(`  ${name}@${version}`);
  console.error('Run: node scripts/checks/lockfile.mjs --fix');
  process.exit(1);
}
for (const { name, version, dev } of missing) {
  const platform = platformOf(name);
  if (platform === undefined || !/^\d/.test(version)) {
    console.error(`Cannot tell the platform of ${name}@${version}: add it to package-lock.json by hand.`);
    process.exit(1);
  }
  lock.packages[`node_modules/${name}`] = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} packages of other platforms added.`);
