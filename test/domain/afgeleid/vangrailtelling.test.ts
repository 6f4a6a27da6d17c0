import { expect, test } from 'vitest';
import { telVangrails } from '../../../src/domain/afgeleid/vangrailtelling.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { zaak } from '../../support/domain/melding.ts';
import { kpc, ONVEILIG, ovj, reclassering, vt } from '../../support/domain/tafel.ts';
import { given } from '../../support/domain/verloop.ts';

const niets = { getoond: 0, opgevolgd: 0, doorgegaan: 0, redenen: {} };
const acuut = () => given(zaak()).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG));

test('elke vangrail telt: getoond, opgevolgd of doorgegaan met welke reden', () => {
  const heengezonden = acuut()
    .when(
      ovj().besluitVrijheid({}, 'geen-bewijs'),
      ovj().besluitZaak({ besluiten: ['dagvaarding'] }, 'advies-mondeling'),
    )
    .when(kpc().sluit('al-geinformeerd')).events;
  const metMaatregel = acuut().when(
    ovj().besluitVrijheid({ besluit: 'heenzenden-509hh', maatregelen: 'contactverbod' }),
  ).events;
  const telling = telVangrails([...heengezonden, ...metMaatregel]);
  expect(telling).toEqual({
    G1: { getoond: 2, opgevolgd: 1, doorgegaan: 1, redenen: { 'geen-bewijs': 1 } },
    G2: niets,
    G3: { getoond: 1, opgevolgd: 0, doorgegaan: 1, redenen: { 'advies-mondeling': 1 } },
    // The form named it: waiting was a choice too.
    G4: { getoond: 1, opgevolgd: 1, doorgegaan: 0, redenen: {} },
    G5: { getoond: 1, opgevolgd: 0, doorgegaan: 1, redenen: { 'al-geinformeerd': 1 } },
    G6: niets,
    G7: niets,
    G8: niets,
    G9: niets,
  });
});

test('een advies telt zoals een besluit, en een reden bij twee vangrails telt bij beide', () => {
  const { events } = given(zaak({ stalking: true, kinderen: 'getuige' })).when(
    reclassering().brengtIn({ advies: 'maatregelen' }, 'gesprek-volgt'),
    reclassering().brengtIn({ advies: 'maatregelen', em: 'gewogen', dut: 'gewogen' }, 'belang-onderzoek'),
  );
  expect(telVangrails(events)).toMatchObject({
    G6: { getoond: 2, opgevolgd: 1, doorgegaan: 1, redenen: { 'gesprek-volgt': 1 } },
    G7: { getoond: 2, opgevolgd: 0, doorgegaan: 2, redenen: { 'gesprek-volgt': 1, 'belang-onderzoek': 1 } },
  });
});

test('oude gebeurtenissen, zonder wat het formulier zei, tellen wat bij het besluit geraakt werd', () => {
  const { events } = acuut().when(ovj().besluitVrijheid({}, 'anders'));
  const oud = events.map((event): ZaakEvent => {
    if (event.type !== 'VrijheidBesloten') return event;
    const { gewaarschuwd: _, ...rest } = event;
    return rest;
  });
  expect(telVangrails(oud).G1).toEqual({ getoond: 1, opgevolgd: 0, doorgegaan: 1, redenen: { anders: 1 } });
  expect(telVangrails([])).toMatchObject({ G1: niets, G9: niets });
});
