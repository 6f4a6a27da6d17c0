// Who may do what, and what follows: every role tries every action in cases that stand differently. Written out in
// wie-mag-wat/*.txt.
import { test } from 'vitest';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { ZaakCommand } from '../../../src/domain/zaak/commands.ts';
import { decide } from '../../../src/domain/zaak/decide.ts';
import type { Actor, Rolhouder } from '../../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { AANVULLING } from '../../support/domain/aan-het-bewaken.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import type { Stap } from '../../support/domain/tafel.ts';
import { iemand, kpc, ONVEILIG, ovj, politie, reclassering, VEILIG, vt } from '../../support/domain/tafel.ts';
import type { Verloop } from '../../support/domain/verloop.ts';
import { given, VT_ORGANISATIES } from '../../support/domain/verloop.ts';
import { expectOpSchrift } from '../../support/op-schrift.ts';

const ROLLEN: readonly Rolhouder[] = [
  { rol: 'politie' },
  { rol: 'ovj' },
  { rol: 'kpc' },
  { rol: 'vt', organisatie: 'vt-oefenstad' },
  { rol: 'vt', organisatie: 'vt-duinen' },
  { rol: '3ro' },
  { rol: 'rvdk' },
  { rol: 'shn' },
  { rol: 'halt' },
  { rol: 'zvh' },
  { rol: 'beheer' },
];

type Kort = { readonly type: ZaakCommand['type'] } & Readonly<Record<string, unknown>>;

/** On the task whose id begins so, at its revision of now. */
function opTaak(begin: string, type: ZaakCommand['type'], invoer: object, anders: object = {}) {
  return (stand: Zaak): Kort => {
    const taak = Object.values(stand.taken).findLast(({ id }) => id.startsWith(begin));
    return {
      type,
      taakId: taak?.id ?? `${begin}-geen`,
      revisie: taak?.revisie ?? 0,
      invoer,
      reden: 'anders',
      ...anders,
    };
  };
}
const overZaak =
  (type: ZaakCommand['type'], anders: object = {}) =>
  (): Kort => ({ type, ...anders });

const acties: readonly ((stand: Zaak) => Kort)[] = [
  opTaak('deel-a:', 'pak-op', {}),
  opTaak('deel-a:', 'antwoord-acuut', {}, { antwoord: 'ja' }),
  opTaak('deel-a:', 'antwoord-acuut', {}, { antwoord: 'niet-gevonden' }),
  opTaak('deel-a:', 'antwoord-acuut', {}, { antwoord: 'andere-regio' }),
  opTaak('deel-a:', 'noteer-telefonisch', { uitkomst: 'ja', gesprokenMet: 'dienst' }),
  opTaak('deel-a:', 'noteer-telefonisch', { uitkomst: 'geen-gehoor' }),
  opTaak('deel-a-aanvulling:', 'vul-deel-a-aan', VEILIG),
  opTaak('inbreng:politie', 'geef-inbreng', {
    eerder: 'nee',
    vtMelding: 'gedaan',
    beoordeling: 'geen-extra',
  }),
  opTaak('inbreng:3ro', 'geef-inbreng', { advies: 'maatregelen' }, { reden: null }),
  opTaak('inbreng:shn', 'geef-inbreng', { contact: 'gesproken', eersteContact: 'shn' }),
  opTaak('vrijheid', 'besluit-vrijheid', { besluit: 'heenzenden', ernstigeBezwaren: 'ja', informant: 'shn' }),
  opTaak('vrijheid', 'besluit-vrijheid', { besluit: 'heenzenden', ernstigeBezwaren: 'ja' }, { reden: null }),
  opTaak('vrijheid', 'besluit-vrijheid', { besluit: 'ivs', informant: 'politie' }, { revisie: 7 }),
  opTaak('zaakbesluit', 'besluit-zaak', { besluiten: ['sepot-02'] }),
  opTaak('zaakbesluit', 'besluit-zaak', { besluiten: ['plandatum'], plandatum: '2026-12-21' }),
  opTaak('zaakbesluit', 'besluit-zaak', { besluiten: ['plandatum'], plandatum: '2026-11-01' }),
  opTaak('kennisname:', 'neem-kennis', {}),
  opTaak('informant', 'kies-informant', { informant: 'shn' }),
  opTaak('slachtoffer:', 'noteer-poging', { uitkomst: 'bereikt', verteld: ['verbod', 'melden'] }),
  opTaak('slachtoffer:', 'noteer-poging', { uitkomst: 'niet-bereikt' }),
  opTaak('slachtoffer:', 'noteer-poging', { uitkomst: 'overgedragen', aan: 'politie' }),
  opTaak('vt-informeren', 'informeer-vt', {}),
  opTaak('overdracht', 'draag-over', { aan: 'lokaal-team', naleving: '3ro' }),
  opTaak('plandatum', 'verzet-plandatum', { plandatum: '2026-12-23', reden: 'agenda' }),
  opTaak('plandatum', 'handel-plandatum-af', { besluiten: ['dagvaarding'] }),
  opTaak('plandatum-item', 'rond-item-af', {}),
  opTaak('drie-vragen', 'geef-antwoord', {
    uitkomst: 'structureel',
    aanpassen: 'nee',
    heeftVoorwaarden: 'ja',
  }),
  opTaak('overleg-', 'geef-antwoord', {
    beoordeling: 'structureel',
    notitie: 'Afspraak.',
    eigenaar: 'politie',
    datum: '2026-12-18',
  }),
  opTaak('actie', 'geef-antwoord', { uitkomst: 'klaar' }),
  opTaak('maatregel-aanvullen', 'vul-maatregel-aan', AANVULLING),
  opTaak('maatregel-aanvullen', 'vul-maatregel-aan', { ...AANVULLING, einde: '2026-11-01' }),
  opTaak('maatregel-aanvullen', 'vul-maatregel-aan', { ...AANVULLING, einde: '2026-12-20' }),
  ...['verlengd', 'loopt-af', 'ingetrokken', 'overgedragen'].map((vervolg) =>
    opTaak('maatregel:', 'vervolg-maatregel', { vervolg, tot: '2027-03-01', aan: 'lokaal-team' }),
  ),
  opTaak('maatregel:', 'vervolg-maatregel', { vervolg: 'verlengd' }),
  opTaak('hechtenis', 'verleng-hechtenis', {}),
  opTaak('hechtenis', 'verleng-hechtenis', { tot: '2026-11-01' }),
  opTaak('hechtenis', 'verleng-hechtenis', { tot: '2026-12-01' }),
  ...['volgt', 'bewaring', 'schorsing', 'afgewezen', 'heenzending'].map((uitkomst) =>
    opTaak('voorgeleiding', 'leg-voorgeleiding-vast', {
      uitkomst,
      verzet: 'ja',
      voorwaarden: ['contactverbod'],
      einde: '2027-02-01',
    }),
  ),
  opTaak('verbod', 'registreer-verbod', {}),
  opTaak('schending', 'volg-schending-op', { gevolg: 'aanhouding' }),
  opTaak('ter-plaatse', 'meld-ter-plaatse', {}),
  ...['ja', 'nee', 'later'].map((antwoord) => opTaak('acute-check', 'beantwoord-check', { antwoord })),
  overZaak('leg-maatregel-vast', { invoer: { titel: 'huisverbod', ...AANVULLING }, reden: 'anders' }),
  overZaak('leg-maatregel-vast', {
    invoer: { titel: 'civiel', ...AANVULLING, einde: '2026-12-24' },
    reden: null,
  }),
  overZaak('leg-maatregel-vast', {
    invoer: { titel: 'civiel', ...AANVULLING, einde: '2026-11-01' },
    reden: null,
  }),
  overZaak('leg-uitspraak-vast', { invoer: { uitkomst: 'veroordeeld' } }),
  overZaak('meld-schending', { invoer: { wat: ['contact'] } }),
  overZaak('vraag-check'),
  overZaak('meld-overleg-aan', {
    invoer: { spoed: 'nee', relevant: ['vt', 'politie', 'ovj'], inhoud: ['stalking'], vraag: 'Wie?' },
  }),
  overZaak('meld-overleg-aan', {
    invoer: { spoed: 'ja', relevant: ['vt'], inhoud: ['stalking'], vraag: 'Wie?' },
  }),
  overZaak('voeg-actie-toe', { invoer: { notitie: 'Bel.', eigenaar: 'politie', datum: '2026-12-18' } }),
  overZaak('noteer', { invoer: { tekst: 'Besproken.' } }),
  overZaak('word-zaakseigenaar'),
  overZaak('vraag-bekend'),
  overZaak('label-hg'),
  overZaak('vraag-regio', { regio: 'vt-duinen', inPlaatsVan: null }),
  overZaak('vraag-regio', { regio: 'vt-duinen', inPlaatsVan: 'vt-oefenstad' }),
  overZaak('vraag-regio', { regio: 'vt-onbekend', inPlaatsVan: null }),
  overZaak('koppel', { zaakId: 'oefenstad:OF-26-0009', nummer: 'OF-26-0009' }),
  overZaak('koppel', { zaakId: 'oefenstad:OF-26-0001', nummer: 'OF-26-0001' }),
  overZaak('ontkoppel', { zaakId: 'oefenstad:OF-26-0008' }),
  overZaak('sluit', { reden: null }),
  overZaak('sluit', { reden: 'anders' }),
  overZaak('heropen'),
  overZaak('trek-in', { invoer: { reden: 'dubbel' } }),
  overZaak('noteer-reactie', { tekst: 'Gezien.' }),
  overZaak('licht-toe', { invoer: { toelichting: 'Kort.' } }),
  overZaak('noteer-lezen', { groepen: ['toelichting'] }),
  overZaak('noteer-lezen', { groepen: [] }),
  overZaak('voer-dossier-uit', { controlegetal: 'abc', langs: 'pagina' }),
];

const kort = (deel: unknown): string => JSON.stringify(deel).replaceAll(/["{}]/g, '').replaceAll(',', ', ');

function probeert(loop: Verloop, houder: Rolhouder, command: Kort): string {
  const actor: Actor = { soort: 'persoon', persoonId: houder.organisatie ?? houder.rol, rollen: [houder] };
  const om = { nu: loop.nu, actor, vtOrganisaties: VT_ORGANISATIES };
  const besluit = decide(loop.zaak, command as unknown as ZaakCommand, om);
  if (!besluit.ok) return kort(besluit.afwijzing);
  const eigen = kort(houder);
  const datum = (getal: string): string => naarIso(Number(getal)).slice(0, 16);
  const gevolgen = besluit.events.map((event) => {
    const kern = Object.fromEntries(Object.entries(event).filter(([naam]) => naam !== 'v' && naam !== 'op'));
    return ` | ${kort(kern)
      .replace(eigen, '')
      .replaceAll(/\b1[78]\d{11}\b/g, datum)}`;
  });
  return `mag${gevolgen.join('')}`;
}

/** What comes of an action, and for whom; who may not is named together. */
function matrix(loop: Verloop): string {
  const regels = acties.flatMap((actie) => {
    const command = actie(loop.zaak);
    const per = Object.groupBy(ROLLEN, (houder) =>
      probeert(loop, houder, command).replaceAll(/persoonId:[^,|]*/g, ''),
    );
    const namen = (wie: readonly Rolhouder[] = []): string =>
      wie.map(({ rol, organisatie }) => organisatie ?? rol).join(' ');
    const { reden: _, ...kop } = command;
    return [`# ${kort(kop)}`, ...Object.entries(per).map(([uitkomst, wie]) => `${namen(wie)}: ${uitkomst}`)];
  });
  return `${regels.join('\n')}\n`;
}

const acuut: readonly Stap[] = [vt().antwoord('ja'), vt().vultAan(ONVEILIG)];

test.each<[string, () => Verloop]>([
  ['pas-binnen', () => given(zaak())],
  [
    'op-vrije-voeten-met-verbod',
    () =>
      given(zaak())
        .when(
          ...acuut,
          ovj().besluitVrijheid(
            { besluit: 'heenzenden-509hh', maatregelen: 'contactverbod', informant: 'shn' },
            'anders',
          ),
        )
        .after(60),
  ],
  [
    'in-verzekering',
    () =>
      given(zaak())
        .when(...acuut, ovj().besluitVrijheid({ besluit: 'ivs', informant: 'politie' }))
        .runsTo('2026-11-26T06:00:00+01:00'),
  ],
  [
    'met-plandatum',
    () =>
      given(nietVast({ stalking: true })).when(
        vt().antwoord('nee'),
        reclassering().brengtIn({ advies: 'maatregelen' }, 'anders'),
        ovj().besluitZaak({ besluiten: ['plandatum'], plandatum: '2026-12-21' }, 'anders'),
        politie().meldtOverlegAan(),
      ),
  ],
  ['gesloten', () => given(nietVast()).when(vt().antwoord('nee'), ovj().sluit())],
  ['ingetrokken', () => given(zaak()).when(kpc().trektIn())],
  [
    'in-actieoverleg-met-actie',
    () => given(zaak()).when(iemand('politie').meldtOverlegAan(), kpc().voegtActieToe()),
  ],
])('%s', (naam, begin) => {
  expectOpSchrift(new URL(`wie-mag-wat/${naam}.txt`, import.meta.url), matrix(begin()));
});
