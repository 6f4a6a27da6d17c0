// Whole cases as everybody sees them: each message, task, screen and timer, chapter by chapter, in verhalen/*.txt.
// When something is shown differently on purpose: NEGENUUR_HERSCHRIJF=1 npx vitest run test/domain/afgeleid, and read
// the difference.
import { test } from 'vitest';
import type { Weergave } from '../../../src/domain/afgeleid/weergave.ts';
import { bewaakt } from '../../support/domain/aan-het-bewaken.ts';
import { nietVast, slachtoffers, zaak } from '../../support/domain/melding.ts';
import type { Hoofdstuk } from '../../support/domain/relaas.ts';
import { relaas } from '../../support/domain/relaas.ts';
import type { Stap } from '../../support/domain/tafel.ts';
import {
  iemand,
  kpc,
  ONVEILIG,
  ovj,
  politie,
  raad,
  reclassering,
  slachtofferhulp,
  VEILIG,
  vt,
} from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, open, taak } from '../../support/domain/verloop.ts';
import { expectOpSchrift } from '../../support/op-schrift.ts';

/** Whoever owes a task of a measure, a detention or a check does it; `hoe` chooses the answer. */
function doet(taakId: string, hoe: number): (loop: Verloop) => void {
  return (loop) => {
    const id = open(loop.zaak).find((een) => een.startsWith(taakId));
    if (id === undefined) throw new Error(`${taakId} is not open: ${open(loop.zaak).join(' ')}`);
    const van = taak(loop.zaak, id);
    loop.when(bewaakt(van, iemand(van.rol, van.organisatie), hoe));
  };
}

const later = (minuten: number) => (loop: Verloop) => void loop.after(minuten);
const tot = (iso: string) => (loop: Verloop) => void loop.runsTo(iso);
const meldt = (anders: Parameters<Verloop['meldt']>[0]) => (loop: Verloop) => void loop.meldt(anders);
const vrij = (
  anders: Parameters<ReturnType<typeof ovj>['besluitVrijheid']>[0],
  reden: 'anders' | null = null,
): Stap => ovj().besluitVrijheid(anders, reden);

type Verhaal = {
  readonly naam: string;
  readonly begin: () => Verloop;
  readonly hoofdstukken: readonly Hoofdstuk[];
  readonly weergave?: Partial<Weergave>;
};

const verhalen: readonly Verhaal[] = [
  {
    naam: 'acuut-onveilig-en-weg-met-voorwaarden',
    begin: () => given(zaak({ slachtoffers: slachtoffers(1, 2) })),
    hoofdstukken: [
      ['Veilig Thuis antwoordt niet op tijd', tot('2026-11-23T12:40:00+01:00')],
      ['Acuut onveilig', vt().antwoord('ja')],
      ['De rest van deel A', later(20), vt().vultAan(ONVEILIG)],
      [
        'De partners brengen in',
        politie().pakt('inbreng'),
        politie().brengtIn(),
        slachtofferhulp().brengtIn(),
      ],
      ['Reclassering adviseert', later(15), reclassering().brengtIn()],
      [
        'Naar huis met een gedragsaanwijzing',
        vrij({ besluit: 'heenzenden-509hh', maatregelen: 'contactverbod', informant: 'shn' }, 'anders'),
      ],
      ['Een poging zonder gehoor', later(5), slachtofferhulp().probeert('niet-bereikt', { slachtoffer: 1 })],
      [
        'Het eerste slachtoffer is bereikt',
        later(5),
        slachtofferhulp().probeert('bereikt', { slachtoffer: 1 }),
      ],
      ['Vijf uur later', tot('2026-11-23T17:30:00+01:00')],
      [
        'Het zaakbesluit: later beslissen',
        ovj().besluitZaak({ besluiten: ['plandatum'], plandatum: '2026-12-21' }, 'anders'),
      ],
      ['De plandatum wordt verzet', ovj().verzetPlandatum('2026-12-23')],
      ['Afgedaan', ovj().handeltPlandatumAf(['dagvaarding'], 'anders')],
      ['Gesloten', ovj().sluit()],
      ['Heropend', ovj().heropent()],
    ],
  },
  {
    naam: 'twee-regio-s-telefonisch',
    begin: () =>
      given(zaak({ kinderen: 'getuige', vtMeldingNr: 'VT-1' } as never), {
        vtRegios: ['vt-oefenstad', 'vt-waterland'],
      }),
    weergave: { acuutInKanaal: true, zsmStreefTonen: true },
    hoofdstukken: [
      ['Een regio zegt nee', vt().antwoord('nee')],
      ['De andere wordt gebeld', later(20), kpc().belt('ja', 'vt-waterland')],
      ['Zij bevestigt', later(10), vt('vt-waterland').antwoord('ja')],
      ['Een derde regio moet meedoen', ovj().vraagtRegio('vt-duinen')],
      ['De eerste verandert van antwoord', later(5), vt().antwoord('ja')],
      ['Iemand schrijft in de draad', politie().schrijft('Kinderen zijn bij oma.')],
      ['Gekoppeld aan een andere zaak', kpc().koppelt('oefenstad:OF-26-0009', 'OF-26-0009')],
      ['De koppeling was een vergissing', ovj().ontkoppelt('oefenstad:OF-26-0009')],
      ['Ingetrokken', ovj().trektIn()],
    ],
  },
  {
    naam: 'vastgezet-en-bewaakt',
    begin: () => given(zaak()).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG), reclassering().brengtIn()),
    hoofdstukken: [
      ['In verzekering gesteld', vrij({ besluit: 'ivs', informant: 'politie' })],
      ['De politie vertelt het', politie().probeert('bereikt')],
      ['Een dag later', tot('2026-11-24T12:00:00+01:00')],
      ['Verlengd', doet('hechtenis', 0)],
      ['Voor de rechter-commissaris', tot('2026-11-26T12:00:00+01:00'), doet('voorgeleiding', 1)],
      [
        'De check voor de toegang',
        later(30),
        (loop) => {
          if (open(loop.zaak).some((id) => id.startsWith('acute-check'))) doet('acute-check', 0)(loop);
        },
      ],
      ['Twee dagen later', tot('2026-11-28T12:00:00+01:00')],
    ],
  },
  {
    naam: 'een-verbod-en-een-overtreding',
    begin: () =>
      given(zaak()).when(
        vt().antwoord('ja'),
        vt().vultAan(ONVEILIG),
        vrij(
          { besluit: 'heenzenden-509hh', maatregelen: 'contactverbod,gebiedsverbod', informant: 'shn' },
          'anders',
        ),
      ),
    hoofdstukken: [
      ['De maatregel wordt aangevuld', later(30), doet('maatregel-aanvullen', 2)],
      ['De politie registreert', doet('verbod', 0)],
      ['Een overtreding', ovj().doet({ type: 'meld-schending', invoer: { wat: 'contact' } } as never)],
      ['Vier dagen later', tot('2026-11-27T09:00:00+01:00')],
    ],
  },
  {
    naam: 'niet-vast-met-stalking',
    begin: () => given(nietVast({ stalking: true, sash: 'hoog' } as never)),
    hoofdstukken: [
      ['De zaakseigenaar', ovj().wordtZaakseigenaar()],
      ['Niet acuut', vt().antwoord('nee'), vt().vultAan(VEILIG)],
      ['De drie vragen', vt().antwoordt('drie-vragen')],
      ['Een actieoverleg', politie().meldtOverlegAan()],
      ['Een actie', kpc().voegtActieToe()],
      [
        'De bron meldt dat de verdachte eerder voorkwam',
        meldt({ verdachte: { leeftijdsgroep: '18-plus', recidive: true } }),
      ],
      ['Een dag later', tot('2026-11-24T12:00:00+01:00')],
    ],
  },
  {
    naam: 'hg-spreekuur',
    begin: () => given(nietVast()),
    hoofdstukken: [
      ['Naar het spreekuur', ovj().besluitZaak({ besluiten: ['hg-spreekuur'] })],
      ['Niet verschenen', reclassering().antwoordt('spreekuur', { gesprek: 'niet-verschenen' })],
      ['Gesproken', later(60), reclassering().antwoordt('spreekuur')],
      [
        'De gezamenlijke vragen',
        vt().antwoordtOp('spreekuur-vragen:1:3ro', {
          samenGesprek: 'mdo',
          maatregelen: 'ja',
          contact: 'ja',
          advies: 'voorwaardelijk-sepot',
        }),
      ],
      ['De officier beslist', ovj().besluitNaRoute(['ongewijzigd'], 'anders')],
    ],
  },
  {
    naam: 'minderjarige-verdachte',
    begin: () =>
      given(
        zaak({
          verdachte: { leeftijdsgroep: '12-17' },
          kinderen: 'slachtoffer',
          slachtoffers: [{ label: 'kind', minderjarig: true }],
        }),
      ),
    hoofdstukken: [
      [
        'Acuut',
        vt().antwoord('ja'),
        raad().brengtIn({ kinderenBekend: 'nee', gesproken: 'vt', advies: 'maatregelen' }, 'anders'),
      ],
      ['Heengezonden ondanks alles', vrij({ besluit: 'heenzenden', informant: 'politie' }, 'anders')],
      ['Anderhalf uur later', tot('2026-11-23T13:40:00+01:00')],
      ['De politie meldt een overleg aan', politie().meldtOverlegAan()],
    ],
  },
];

test.each(verhalen)('$naam', ({ naam, begin, hoofdstukken, weergave }) => {
  expectOpSchrift(new URL(`verhalen/${naam}.txt`, import.meta.url), relaas(begin(), hoofdstukken, weergave));
});
