import type { VraagView } from '../../src/domain/afgeleid/views.ts';

/** What became of a question; `{op}` becomes the time. The open one asks, so it has no sentence. */
export const vraagstand: Readonly<Record<Exclude<VraagView['stand'], 'open'>, string>> = {
  opgepakt: 'Opgepakt {op}. De vraag blijft open.',
  beantwoord: 'Beantwoord {op}. U hoeft niets meer te doen.',
  vervallen: 'Vervallen {op}. U hoeft niets meer te doen.',
  opnieuw: 'Opnieuw gevraagd {op}, in een nieuw bericht. Dit bericht geldt niet meer.',
  gesloten: 'De zaak is gesloten {op}. U hoeft niets meer te doen.',
};

export const vraagteksten = { uiterlijk: 'Antwoord graag {voor}.' } as const;
