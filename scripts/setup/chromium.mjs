import { installPackages } from './apt.mjs';
import { isExecutable, onPath, SetupError, tell } from './shell.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium or Chrome that is there already, or undefined. Fetches nothing. */
export function findChromium() {
  return [process.env.NEGENUUR_CHROMIUM, onPath(...names), ...onMac].find(
    (path) => path !== undefined && isExecutable(path),
  );
}

/** Finds or installs Chromium and returns the path of its program. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  tell('Chromium installeren; dit hoeft maar één keer.');
  const installed = installPackages(['chromium']) ? findChromium() : undefined;
  if (installed !== undefined) return installed;
  throw new SetupError(
    'Chromium ontbreekt en is hier niet te installeren: installeer Chromium of Chrome en start opnieuw.',
  );
}
