import { globSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Card } from '../../support/scenario/kaart.ts';
import { buttonsOf } from '../../support/scenario/kaart.ts';
import { until } from '../../support/until.ts';
import { naKlap } from '../kruis/controle.ts';
import type { Uitkomst } from './uitkomst.ts';
import type { Proefwereld } from './wereld.ts';
import { maakProefwereld, totGereed, watErMist, werkDoor } from './wereld.ts';

const ALARM = 'acknowledged writes were lost';

/** The file to which Redis adds every write. */
function logboek({ redis }: Proefwereld): string {
  const [pad] = globSync(`${dirname(redis.socket)}/appendonlydir/*.incr.aof`);
  if (pad === undefined) throw new Error('no append only file');
  return pad;
}

/** ms between two presses of somebody who is told that they press too often, as they were before the cut. */
const RUSTIG = 1_000;

/** Somebody presses the newest card of a case; its stamp says which events it has seen. */
async function drukOpNieuwste({ connector, program }: Proefwereld): Promise<void> {
  const chats = connector.state.messages().filter(({ conversationId }) => conversationId.startsWith('a:'));
  for (const { card, conversationId, activityId } of chats.toReversed()) {
    const knop = buttonsOf(card as Card).find(({ verb }) => verb === 'acuut.antwoord');
    const wie = conversationId.slice(conversationId.lastIndexOf(':') + 1);
    if (knop === undefined) continue;
    await until('the press is taken', async () => {
      const { body } = await program.presses(wie, conversationId, knop.verb, knop.data, activityId);
      const teVaak = JSON.stringify(body).includes('"te-snel"');
      if (teVaak) await sleep(RUSTIG);
      return !teVaak;
    });
  }
}

/**
 * With `everysec` a power cut takes what was not on the disk yet: here the tail of the append only file is cut off.
 * First a kill -9 of Redis, which loses nothing. What is lost is noticed at the first press on a card that knew it.
 */
export async function stroomUitval(zaad: number): Promise<Uitkomst> {
  await using wereld = await maakProefwereld(zaad, ['--appendfsync', 'everysec']);
  const { program, redis, ports, werk, connector } = wereld;
  const fouten: string[] = [];
  const zwak = (await program.ready()).text.includes('appendfsync');
  if (!zwak) fouten.push('readyz does not say that this Redis promises less');
  await werkDoor(wereld, 2_000, 4);
  await redis.kill9();
  await redis.restart();
  await totGereed(wereld);
  fouten.push(...(await watErMist(wereld)));
  const eerder = statSync(logboek(wereld)).size;
  const voor = connector.state.messages().length;
  await werkDoor(wereld, 2_000, 4);
  await werk.maakAf();
  await until('the new cases have their cards', () => connector.state.messages().length > voor + 3, 30_000);
  await redis.kill9();
  truncateSync(logboek(wereld), eerder);
  await redis.restart();
  await totGereed(wereld);
  const { fouten: kwijt } = await naKlap(ports, werk);
  await drukOpNieuwste(wereld);
  const alarm = program.log.includes(ALARM);
  if (kwijt.length === 0) fouten.push('nothing was cut off: this trial proves nothing');
  if (!alarm) fouten.push('a press on a card with an unknown head raised no alarm');
  return {
    cijfers: {
      'everysec, kill -9 van Redis': 'niets kwijt',
      'everysec, staart van het logboek weg: bevestigd en kwijt': kwijt.length,
      'everysec, alarm bij de eerste druk op een kaart': alarm ? 'ja' : 'nee',
    },
    fouten,
  };
}
