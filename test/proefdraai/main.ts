// `npm run proefdraai`: does what docs/beheer/uitrollen.md says, word for word, on this machine: Redis with TLS and users,
// two programs in production behind Caddy, an upgrade and a way back under load, a backup that is proved. Only Microsoft
// is a server of the drill. With `--kloon` it begins with a clone, its demo and its package for Teams.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readKeyRing } from '../../src/infra/crypto/key-ring.ts';
import { openRedis } from '../../src/infra/redis/open-redis.ts';
import { Belasting } from '../faults/kruis/belasting.ts';
import { aanHetEind, naKlap } from '../faults/kruis/controle.ts';
import { totStil } from '../faults/kruis/tot-stil.ts';
import { bewaar, tekst } from '../faults/verslag.ts';
import { startLocalIssuer } from '../support/fake-connector/issuer.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import { random } from '../support/random.ts';
import { instellingenbestanden, leesDuinstad, leesOefenstad } from '../support/scenario/locaties.ts';
import { until } from '../support/until.ts';
import { vrijePoort } from '../support/vrije-poort.ts';
import type { Blok } from './blokken.ts';
import { blokken } from './blokken.ts';
import { vanKloonTotPakket } from './kloon.ts';
import { Voordeur } from './voordeur.ts';

const { values } = parseArgs({ options: { kloon: { type: 'boolean' } } });
const PAGINA = 'docs/beheer/uitrollen.md';
const SLEUTEL = `whsec_${randomBytes(32).toString('base64')}`;
/** ms of work between two steps. */
const TUSSEN = 3_000;
const LANG = 120_000;

const zeg = (regel: string): void => console.log(regel);
const map = await mkdtemp(join(tmpdir(), 'negenuur-proefdraai-'));
const poorten: number[] = [];
while (poorten.length < 4) {
  const poort = await vrijePoort();
  if (!poorten.some((andere) => Math.abs(andere - poort) < 2)) poorten.push(poort);
}
const [REDIS_POORT = 0, POORT_1 = 0, POORT_2 = 0, POORT = 0] = poorten;

await using open = new AsyncDisposableStack();
open.defer(() => rm(map, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
const connector = open.use(await startFakeConnector({ pageLimit: 50 }));
const issuer = open.use(await startLocalIssuer());
const {
  MicrosoftAppId,
  MicrosoftAppPassword,
  MicrosoftAppTenantId,
  ValidateAuthority: _,
  ...microsoft
} = issuer.settings;

/** What the first block of the page asks to be chosen, and where Microsoft is. */
const gekozen: Record<string, string> = {
  MAP: map,
  REDIS_POORT: String(REDIS_POORT),
  POORT_1: String(POORT_1),
  POORT_2: String(POORT_2),
  POORT: String(POORT),
  BOT_ID: MicrosoftAppId ?? '',
  BOT_TENANT: MicrosoftAppTenantId ?? '',
  BOT_WACHTWOORD: MicrosoftAppPassword ?? '',
  NEGENUUR_ADRES: `http://127.0.0.1:${POORT}`,
  NEGENUUR_PROGRAMMAS: `127.0.0.1:${POORT_1} 127.0.0.1:${POORT_2}`,
  PROEF_SLEUTEL: SLEUTEL,
  PROEFDRAAI_TEAMS: new URL(connector.serviceUrl('x')).origin,
  NODE_OPTIONS: `--import=${resolve('test/proefdraai/microsoft.mjs')}`,
  XDG_DATA_HOME: join(map, 'caddy'),
  XDG_CONFIG_HOME: join(map, 'caddy'),
  ...(microsoft as Record<string, string>),
};
const caddy = process.env['NEGENUUR_CADDY'];
const redis = process.env['NEGENUUR_REDIS_SERVER'];
const mappen = [process.execPath, caddy, redis].flatMap((pad) => (pad === undefined ? [] : [dirname(pad)]));
const PATH = [...mappen, process.env['PATH']].join(':');

/** Does one block as a shell does it. @throws Error with what it said when it fails */
async function doe(
  { kop, opdrachten }: Blok,
  anders: Readonly<Record<string, string>> = {},
): Promise<string> {
  zeg(`- ${kop}: ${opdrachten.split('\n')[0]}`);
  const uit = join(map, 'uitvoer');
  const child = spawn('bash', ['-euo', 'pipefail', '-c', `exec > "${uit}" 2>&1 < /dev/null\n${opdrachten}`], {
    stdio: 'ignore',
    env: { HOME: map, LC_ALL: 'C', ...gekozen, ...anders, PATH },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  const gezegd = await readFile(uit, 'utf8');
  if (code !== 0) throw new Error(`${kop} ended with ${code}:\n${opdrachten}\n${gezegd}`);
  return gezegd;
}

const alle = blokken(PAGINA);
const onder = (kop: string): readonly Blok[] => {
  const gevonden = alle.filter((blok) => blok.kop === kop);
  if (gevonden.length === 0) throw new Error(`the page has nothing under ${kop}`);
  return gevonden;
};

await mkdir(join(map, 'config'));
for (const [naam, inhoud] of Object.entries(instellingenbestanden)) {
  const zonder = inhoud.replaceAll(/whsec_[A-Za-z0-9+/=]+/g, 'PROEF_SLEUTEL');
  await writeFile(join(map, 'config', naam), zonder);
}
connector.state.rosters.set(
  '19:tafel@thread.tacv2',
  [leesOefenstad(), leesDuinstad()].flatMap(({ personen }) =>
    personen.map(({ id, identiteiten }) => ({
      id: `29:${id}`,
      aadObjectId: identiteiten[0]?.objectId ?? '',
    })),
  ),
);

zeg(`proefdraai in ${map}`);
const begin = performance.now();
if (values.kloon === true) {
  const poort = await vrijePoort();
  // What the start of this drill found or set is not there on a machine of somebody else.
  const eigen = Object.entries(process.env).filter(([naam]) => !/^(?:NEGENUUR|NODE|npm)_/.test(naam));
  const zoekpad = (process.env['PATH'] ?? '').split(':').filter((pad) => !pad.includes('node_modules'));
  const omgeving = { ...(Object.fromEntries(eigen) as Record<string, string>), PATH: zoekpad.join(':') };
  await vanKloonTotPakket({ map, poort, omgeving, zeg });
}
// The first block only chooses; here the drill did.
for (const blok of onder('Zonder containers').slice(1)) await doe(blok);
open.defer(async () => {
  for (const blok of onder('Stoppen')) await doe(blok).catch((fout: unknown) => zeg(String(fout)));
});

const sleutels = readKeyRing(await readFile(join(map, 'geheimen/encryption-keys'), 'utf8'));
const ports = await openRedis({
  target: {
    url: await readFile(join(map, 'geheimen/redis-url'), 'utf8'),
    ca: await readFile(join(map, 'geheimen/redis-ca.pem'), 'utf8'),
  },
  keys: sleutels,
  clock: { kind: 'follow' },
});
open.defer(() => ports.close());
const deur = new Voordeur(`http://127.0.0.1:${POORT}`, SLEUTEL, issuer);
await deur.says('kpc-1', 'koppel oefenstad');
await until('the channel is bound', () => connector.state.messages().length > 0, LANG);
const werk = new Belasting(
  () => deur,
  () => connector.state.messages(),
  () => ports.clock.view.caseNow(),
  random(1),
);

/** One block while people and sources go on. */
async function onderBelasting(blok: Blok, anders: Readonly<Record<string, string>> = {}): Promise<string> {
  let klaar = false;
  const stap = doe(blok, anders).finally(() => {
    klaar = true;
  });
  await Promise.all([stap, werk.tot(() => klaar, 8)]);
  const tot = performance.now() + TUSSEN;
  await werk.tot(() => performance.now() > tot, 2);
  return stap;
}

// So that there is something to copy and to lose.
const vooraf = performance.now() + 2 * TUSSEN;
await werk.tot(() => performance.now() > vooraf, 6);
for (const blok of onder('Upgraden')) {
  const gezegd = await onderBelasting(blok, { PROEFDRAAI_VERSIE: '9999' });
  if (gezegd.includes('reservekopie')) zeg(gezegd.trimEnd());
}
for (const blok of onder('Terugrollen')) await onderBelasting(blok);
await werk.maakAf();
const rest = await totStil(ports, () => connector.requests.length);
const na = await naKlap(ports, werk);
const eind = await aanHetEind(ports, werk, connector.state.messages(), 0);
const noodlijst = join(map, 'noodlijst/noodlijst-oefenstad.html');
const papier = existsSync(noodlijst) ? [] : ['there is no emergency list of oefenstad'];
const deel = {
  deel: 'proefdraai',
  cijfers: {
    'vervangen onder belasting': 4,
    zaken: werk.bevestigd.size,
    antwoorden: werk.beantwoord.size,
    bezorgd: eind.bezorgd,
    dubbel: eind.dubbel,
    seconden: Math.round((performance.now() - begin) / 1_000),
  },
  tabel: Object.fromEntries(
    [...deur.antwoorden].map(([status, keer]) => [`antwoord ${status || 'geen'}`, keer]),
  ),
  fouten: [...rest, ...na.fouten, ...eind.fouten, ...papier],
};
bewaar('proefdraai', deel);
zeg(tekst(deel));
process.exitCode = deel.fouten.length === 0 && werk.bevestigd.size > 0 ? 0 : 1;
