import type { AlarmView, KlaarView, ThreadView } from '../../src/domain/afgeleid/views.ts';
import type { Alarmsoort } from '../../src/domain/zaak/alarmsoort.ts';
import type { Threadsoort } from '../../src/domain/zaak/draadsoort.ts';
import { alarmteksten } from '../teksten/alarm.ts';
import { klaarteksten } from '../teksten/klaar.ts';
import { threadteksten } from '../teksten/thread.ts';
import type { Voorbeeld } from './basis.ts';
import { kopVast, na, taak } from './basis.ts';

/** The keys of an exhaustive record are its union: every kind gets a sample. */
function soorten<S extends string>(teksten: Readonly<Record<S, unknown>>): readonly S[] {
  return Object.keys(teksten) as S[];
}

const alarm: AlarmView = {
  soort: 'alarm',
  kop: kopVast,
  alarm: 'acuut-gewijzigd-na-besluit',
  op: na(150),
  gesloten: false,
};

/** As Veilig Thuis gets it, which can answer at once. */
const bijVt = { deelA: taak('deel-a', 'vt').taakId };

export const alarmVoorbeelden: readonly Voorbeeld[] = [
  ...soorten<Alarmsoort>(alarmteksten).map((soort) => ({
    naam: soort,
    view: { ...alarm, alarm: soort, ...(soort === 'zelf-bevestigd' ? bijVt : {}) },
  })),
  {
    naam: 'rc-termijn-gewijzigd, met de termijn',
    view: { ...alarm, alarm: 'rc-termijn-gewijzigd', termijn: na(5_000) },
  },
  { naam: 'zaak gesloten', view: { ...alarm, gesloten: true } },
];

const thread: ThreadView = {
  soort: 'thread',
  kop: kopVast,
  wat: 'inbreng-binnen',
  op: na(15),
  rol: '3ro',
  organisatie: null,
  gekoppeldMet: null,
};

/** What only Veilig Thuis says itself. */
const vanVt: ReadonlySet<Threadsoort> = new Set([
  'deel-a-beantwoord',
  'deel-a-compleet',
  'deel-a-bijgewerkt',
  'deel-a-gewijzigd',
  'deel-a-bevestigd',
  'check-beantwoord',
]);

export const threadVoorbeelden: readonly Voorbeeld[] = [
  ...soorten<Threadsoort>(threadteksten).map((wat) => ({
    naam: wat,
    view: { ...thread, wat, ...(vanVt.has(wat) ? ({ rol: 'vt' } as const) : {}) },
  })),
  {
    naam: 'regio',
    view: { ...thread, wat: 'deel-a-beantwoord', rol: 'vt', organisatie: 'Zaanstreek-Waterland' },
  },
  { naam: 'met nummer', view: { ...thread, wat: 'gekoppeld', rol: null, gekoppeldMet: 'OF-26-0039' } },
];

const klaar: KlaarView = { soort: 'klaar', kop: kopVast, wat: 'inbreng', op: na(15), volgende: null };

export const klaarVoorbeelden: readonly Voorbeeld[] = [
  ...soorten<KlaarView['wat']>(klaarteksten).map((wat) => ({ naam: wat, view: { ...klaar, wat } })),
  {
    naam: 'na een vangrail',
    view: { ...klaar, wat: 'vrijheid', volgende: taak('informant', 'ovj'), toelichten: true },
  },
  { naam: 'aangemeld, te verbeteren', view: { ...klaar, wat: 'aangemeld', verbeteren: true } },
  { naam: 'met volgende taak', view: { ...klaar, wat: 'vrijheid', volgende: taak('informant', 'ovj') } },
];
