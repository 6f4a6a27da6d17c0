import type { FakeMessage } from '../../support/fake-connector/state.ts';
import { random } from '../../support/random.ts';
import { Belasting } from './belasting.ts';
import { aanHetEind, kopieFouten, naKlap } from './controle.ts';
import type { Punt } from './punten.ts';
import { naamVan, scherp } from './punten.ts';
import { gelezen } from './stand.ts';
import { teamsFouten } from './teamsfouten.ts';
import { totStil } from './tot-stil.ts';
import { maakWereld } from './wereld.ts';

export type Rondeopties = {
  readonly zaad: number;
  /** Where it is ended, each once, in the order in which they come by. */
  readonly punten: readonly Punt[];
  /** Share of calls to Teams that go wrong, as a multiple of the table in `teamsfouten.ts`. */
  readonly fouten: number;
  /** Comes to rest afterwards, in a minute or more, so that every message can be looked for. */
  readonly rust: boolean;
};

/** How often the program was ended at each moment, with which signal; `los`: none of what was left came by. */
export type Klappen = Readonly<Record<string, number>>;

export type Ronde = {
  readonly klappen: Klappen;
  readonly zaken: number;
  readonly antwoorden: number;
  readonly bezorgd: number;
  readonly geparkeerd: number;
  readonly dubbel: number;
  /** Sends of which the program could not know whether they arrived. */
  readonly onduidelijk: number;
  readonly fouten: readonly string[];
};

const LOS = 'los';
/**
 * The case clock runs fast, so that reminders and steps come by while there are kills. Faster, and one person's chat
 * gets more messages than Teams takes in a while: then coming to rest is waiting for Teams' limits.
 */
const SNELHEID = 200;
/** Steps on the wire without any of the moments that are left: then it is ended where it is. */
const GEDULD = 400;
/** ms: nothing at all happens any more. */
const STIL = 120_000;
/** New cases for each kill. */
const NIEUW = 1;
/** One in so many is asked to stop instead of killed. */
const VRIENDELIJK = 5;

/** What the program itself complained of last. */
function klachten(log: string): readonly string[] {
  return log
    .split('\n')
    .filter((regel) => /"level":"(?:warn|error)"/.test(regel))
    .slice(-20);
}

/** Kills the program at one moment after the other while people work, then lets it come to rest and looks at all. */
export async function speelRonde(opties: Rondeopties): Promise<Ronde> {
  const { zaad, punten, fouten: kans, rust } = opties;
  await using wereld = await maakWereld(SNELHEID);
  const { connector, ports, program, val } = wereld;
  const worp = random(zaad);
  const werk = new Belasting(
    () => program,
    () => connector.state.messages(),
    () => ports.clock.view.caseNow(),
    worp,
  );
  let verloren = 0;
  const onderweg = new Set<string>();
  connector.faults.otherwise(teamsFouten(worp, kans, () => (verloren += 1)));
  const klappen: Record<string, number> = {};
  const fouten: string[] = [];
  const over = [...punten];
  for (let nr = 0; nr < punten.length; nr += 1) {
    const hard = (nr + zaad) % VRIENDELIJK !== VRIENDELIJK - 1;
    const signaal = hard ? 'SIGKILL' : 'SIGTERM';
    await gelezen(() => ports.store.ping());
    const slaToe = (): void => void process.kill(program.pid, signaal);
    val.zet(scherp(over, worp), hard, slaToe);
    const tot = performance.now() + STIL;
    await werk.tot(() => val.raak !== null || val.stappen > GEDULD || performance.now() > tot, NIEUW);
    const { raak } = val;
    if (raak === null) slaToe();
    else over.splice(over.indexOf(raak), 1);
    const waar = `${signaal} ${raak === null ? LOS : naamVan(raak)}`;
    klappen[waar] = (klappen[waar] ?? 0) + 1;
    await program.ends();
    const na = await naKlap(ports, werk);
    fouten.push(...na.fouten.map((fout) => `kill ${nr} (${waar}): ${fout}`));
    for (const een of na.onderweg) onderweg.add(een);
    val.leg();
    await program.startsUp();
  }
  connector.faults.otherwise(() => null);
  await werk.maakAf();
  const onduidelijk = verloren + onderweg.size;
  const messages = (): readonly FakeMessage[] => connector.state.messages();
  if (rust) {
    await program.stops();
    await program.startsUp({ NEGENUUR_SNELHEID: '1' });
    fouten.push(...(await totStil(ports, () => connector.requests.length)));
    if (fouten.length > 0) fouten.push(...klachten(program.log));
  }
  const eind = rust
    ? await aanHetEind(ports, werk, messages(), onduidelijk)
    : { fouten: kopieFouten(messages()), bezorgd: 0, geparkeerd: 0, dubbel: 0 };
  return {
    klappen,
    zaken: werk.bevestigd.size,
    antwoorden: werk.beantwoord.size,
    onduidelijk,
    ...eind,
    fouten: [...fouten, ...eind.fouten],
  };
}
