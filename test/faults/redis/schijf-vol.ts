import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { vast } from '../../support/scenario/meldingen.ts';
import { until } from '../../support/until.ts';
import type { Uitkomst } from './uitkomst.ts';
import { maakProefwereld, totGereed, watErMist, werkDoor } from './wereld.ts';

/** Blocks of 512 bytes that one file of this Redis may have: enough to start, soon full. */
const KLEIN = 200;

/** Where the disk ends, a file ends: no root is needed for that. */
function wikkel(map: string, blokken: number | null): string {
  const pad = join(map, 'redis-server');
  const grens = blokken === null ? '' : `trap '' XFSZ\nulimit -f ${blokken}\n`;
  writeFileSync(
    pad,
    `#!/bin/sh\n${grens}exec ${process.env['NEGENUUR_REDIS_SERVER'] ?? 'redis-server'} "$@"\n`,
  );
  chmodSync(pad, 0o755);
  return pad;
}

/** Redis with `appendfsync always` gives up when it cannot write; with space again everything acknowledged is there. */
export async function schijfVol(zaad: number): Promise<Uitkomst> {
  const map = mkdtempSync(join(tmpdir(), 'nu-vol-'));
  const eerder = process.env['NEGENUUR_REDIS_SERVER'];
  const kies = (pad: string | undefined): void => {
    if (pad === undefined) delete process.env['NEGENUUR_REDIS_SERVER'];
    else process.env['NEGENUUR_REDIS_SERVER'] = pad;
  };
  const ruim = wikkel(map, null);
  try {
    const krap = wikkel(mkdtempSync(join(map, 'krap-')), KLEIN);
    kies(krap);
    await using wereld = await maakProefwereld(zaad);
    const { program, redis } = wereld;
    const antwoorden: number[] = [];
    await until(
      'the disk is full',
      async () => {
        await werkDoor(wereld, 500, 5);
        return (await program.ready()).status === 503;
      },
      60_000,
    );
    const aanhouding = naarIso(Date.now() - 3_600_000);
    const melding = { ...vast(), bronId: 'VOL-1', locatie: 'oefenstad', aanhouding };
    antwoorden.push((await program.intake(melding)).status);
    kies(ruim);
    await redis.restart();
    await totGereed(wereld);
    await wereld.werk.maakAf();
    const fouten = [...(await watErMist(wereld))];
    if (antwoorden[0] !== 503) fouten.push(`intake answered ${antwoorden[0]} while nothing could be stored`);
    return {
      cijfers: {
        'schijf vol': fouten.length === 0 ? 'niets kwijt' : 'MIS',
        'schijf vol, intake antwoordt': antwoorden[0] ?? 0,
        'schijf vol, zaken bevestigd': wereld.werk.bevestigd.size,
      },
      fouten,
    };
  } finally {
    kies(eerder);
    rmSync(map, { recursive: true, force: true });
  }
}
