// `npm run pictogrammen`: draws the two icons of the app in Teams from their SVG in manifest/.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const map = fileURLToPath(new URL('../manifest/', import.meta.url));
const maten = { kleur: 192, omlijning: 32 } as const;

const browser = await chromium.launch({
  executablePath: process.env['NEGENUUR_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  for (const [naam, maat] of Object.entries(maten)) {
    const page = await browser.newPage({ viewport: { width: maat, height: maat } });
    const svg = readFileSync(`${map}${naam}.svg`, 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    writeFileSync(`${map}${naam}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
process.stdout.write(`Pictogrammen getekend in ${map}\n`);
