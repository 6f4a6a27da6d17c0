import type { Partnerstatus, TakenView } from '../../src/domain/afgeleid/views.ts';

export const takenkaart = {
  titel: 'Mijn taken',
  geen: 'U hebt geen taak in deze zaak.',
  meer: 'Wat u verder kunt doen:',
} as const;

export const taakstatus: Readonly<Record<Partnerstatus, string>> = {
  gevraagd: 'Nog te doen',
  opgepakt: 'Opgepakt',
  beantwoord: 'Beantwoord',
  onbeantwoord: 'Niet beantwoord',
  nvt: 'Niet nodig',
};

type Zaakactie = TakenView['acties'][number];

export const zaakacties: Readonly<Record<Zaakactie, { readonly knop: string; readonly verb: string }>> = {
  inzien: { knop: 'Zaak inzien', verb: 'inzien' },
  telefonisch: { knop: 'VT gebeld', verb: 'deel-a.telefonisch' },
  sluiten: { knop: 'Zaak sluiten', verb: 'zaak.sluiten' },
  heropenen: { knop: 'Heropenen', verb: 'zaak.heropenen' },
  verbeteren: { knop: 'Melding verbeteren', verb: 'zaak.verbeteren' },
  intrekken: { knop: 'Intrekken', verb: 'zaak.intrekken' },
  regio: { knop: 'Andere VT vragen', verb: 'regio.vragen' },
  overleg: { knop: 'Actieoverleg', verb: 'overleg.aanmelden' },
  'overleg-actie': { knop: 'Actie toevoegen', verb: 'overleg.actie' },
  'bekend-vragen': { knop: 'Bekend bij VT?', verb: 'bekend.vragen' },
  verplaatsen: { knop: 'Verplaatsen', verb: 'zaak.verplaatsen' },
  'hg-label': { knop: 'Maak HG-zaak', verb: 'hg.label' },
  zaakseigenaar: { knop: 'Word zaakseigenaar', verb: 'zaak.eigenaar' },
  'rode-vlaggen': { knop: 'Rode vlaggen', verb: 'rode-vlaggen' },
  'vragenlijst-stalking': { knop: 'Vragenlijst', verb: 'vragenlijst-stalking' },
  overtreding: { knop: 'Overtreding melden', verb: 'schending.melden' },
  'acute-check': { knop: 'Acute check vragen', verb: 'check.vragen' },
  maatregel: { knop: 'Maatregel toevoegen', verb: 'maatregel.vastleggen' },
  uitspraak: { knop: 'Uitspraak vastleggen', verb: 'uitspraak.vastleggen' },
  koppelen: { knop: 'Koppelen', verb: 'zaak.koppelen' },
  ontkoppelen: { knop: 'Ontkoppelen', verb: 'zaak.ontkoppelen' },
};
