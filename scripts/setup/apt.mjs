import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, onPath, rootPrefix, run } from './shell.mjs';

/** apt settings that keep lists and downloads inside .cache, so that `apt-get update` needs no root. */
function ownLists() {
  const folder = cacheFolder('apt');
  cacheFolder('apt/lists/partial');
  cacheFolder('apt/archives/partial');
  return [
    '-o',
    `Dir::State::lists=${join(folder, 'lists')}`,
    '-o',
    `Dir::Cache=${folder}`,
    '-o',
    'APT::Sandbox::User=',
  ];
}

/** Downloads Debian packages and unpacks them below `folder`, without root. True when all came. */
export function downloadPackages(packages, folder) {
  if (!onPath('apt-get') || !onPath('dpkg-deb')) return false;
  const downloads = cacheFolder('apt/debs');
  const download = (settings) =>
    run('apt-get', [...settings, 'download', ...packages], { cwd: downloads }).ok;
  const settings = ownLists();
  const came =
    download(['-o', 'APT::Sandbox::User=']) ||
    (run('apt-get', [...settings, 'update']).ok && download(settings));
  const files = readdirSync(downloads).filter((name) => name.endsWith('.deb'));
  const unpacked = files.every((name) => run('dpkg-deb', ['-x', join(downloads, name), folder]).ok);
  rmSync(downloads, { recursive: true, force: true });
  return came && unpacked && files.length > 0;
}

/** Installs Debian packages where this user is root or has sudo without a password. */
export function installPackages(packages) {
  const prefix = rootPrefix();
  if (prefix === undefined || !onPath('apt-get')) return false;
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, rest).ok;
  };
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  return install() || (apt('update') && install());
}
