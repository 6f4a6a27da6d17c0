import type { DeelAVraagView } from '../../src/domain/afgeleid/views.ts';
import type { Acuut } from '../../src/domain/werkproces/feiten.ts';

/** What a button of the first question sends as `a`. */
export type DeelAAntwoord = 'ja' | 'nee' | 'later' | 'niet-gevonden' | 'andere-regio';

export const deelATitel = 'Veiligheidsbeoordeling deel A';
export const deelAVraag: Readonly<Record<'vast' | 'niet-vast', string>> = {
  vast: 'Is het acuut onveilig als verdachte vrijkomt?',
  'niet-vast': 'Is het nu acuut onveilig?',
};

export const deelAKnoppen: Readonly<Record<DeelAAntwoord, string>> = {
  ja: 'Ja, acuut onveilig',
  nee: 'Nee (voorlopig)',
  later: 'Nog niet te zeggen, ik pak het op',
  'niet-gevonden': 'Niet gevonden',
  'andere-regio': 'Niet onze regio',
};

export const deelANummers = { registratie: 'Registratie', vtMelding: 'VT-melding' } as const;

/** Under the buttons, before an answer. */
export const deelAUitleg = 'De tafel ziet direct dat u antwoordt. U kunt daarna aanvullen of wijzigen.';
export const deelANeeReden = 'Kiest u nee? Dan vragen we daarna ook een reden.';

/** The answer that counts now, as a sentence. */
export const deelAUitkomst: Readonly<Record<Acuut, string>> = {
  ja: 'Acuut onveilig: ja.',
  nee: 'Acuut onveilig: nee.',
  'nee-voorlopig': 'Acuut onveilig: nee, voorlopig.',
  onbekend: 'Acuut onveilig: nog niet te zeggen.',
};

export const deelAStand = {
  opgepakt: 'Opgepakt {op}. De vraag blijft open.',
  beantwoord: 'Veilig Thuis heeft geantwoord {op}.',
  telefonisch: '{rol} noteerde dit telefonisch {op}. Bevestig of wijzig het.',
  bevestigen: 'Klopt dit? Wat is uw antwoord?',
  zelfBevestigd: 'Genoteerd en bevestigd door dezelfde persoon. Bent u een collega: klopt dit?',
  incompleet: 'Vul nog aan: gevallen, toegang en zicht.',
  redenMist: 'Vul nog aan: waarom het niet acuut is.',
  compleet: 'Het antwoord is compleet.',
  verschil: 'Twee collega’s antwoorden verschillend. Ja telt, tot een van beiden wijzigt.',
  nietGevonden: 'Niet gevonden in uw systeem.',
  blijftOpen: 'De vraag blijft open.',
  andereRegio: 'Dit is niet uw regio. De tafel vraagt een andere regio.',
  afgehandeld: 'U hoeft niets meer te doen.',
  opnieuw: 'Opnieuw gevraagd {op}, in een nieuw bericht. Dit bericht geldt niet meer.',
  wijzigen: 'Toch anders?',
} as const;

export const deelAVooraf: Readonly<Record<'ja' | 'nee', string>> = {
  ja: 'Vooraf: acuut onveilig, zei {door} {op}.',
  nee: 'Vooraf: niet acuut onveilig, zei {door} {op}.',
};
export const deelAVoorafTelt = 'Dit telt niet als antwoord op deel A.';
export const voorafDoor: Readonly<Record<NonNullable<DeelAVraagView['vooraf']>['door'], string>> = {
  vt: 'Veilig Thuis',
  crisisdienst: 'de crisisdienst',
};
