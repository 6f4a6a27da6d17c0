import type { Received } from './received.ts';

/** Stands in for the name of anyone else who was mentioned: no names in what we keep. */
const SOMEONE = '@collega';

export type Spoken = { readonly text: string; readonly mentioned: boolean };

/** More than this is not typed by hand; what comes after it is not read. */
const LONGEST = 4_000;
const MOST_MENTIONS = 100;

/**
 * The text of a message without the mention of the bot. botbuilder's `removeRecipientMention` takes out the first
 * one only; here all of them go, and other people's names with them. One pass: what was put in the place of one
 * mention is never taken for another, so the text cannot be made to grow and grow.
 */
export function spokenText(activity: Received): Spoken {
  const mentions = activity.entities
    .filter((entity) => entity.type.toLowerCase() === 'mention')
    .slice(0, MOST_MENTIONS);
  const own = mentions.filter((mention) => mention.mentioned.id === activity.recipient.id);
  const ownTexts = new Set(own.map((mention) => mention.text));
  // The longest first: a name may be the beginning of another.
  const texts = [...new Set(mentions.map((mention) => mention.text))]
    .filter((text) => text !== '')
    .toSorted((a, b) => b.length - a.length);
  const spoken = activity.text.slice(0, LONGEST);
  const named = new RegExp(texts.map((text) => RegExp.escape(text)).join('|'), 'gu');
  const without =
    texts.length === 0 ? spoken : spoken.replaceAll(named, (text) => (ownTexts.has(text) ? '' : SOMEONE));
  const text = without.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ').trim();
  return { text, mentioned: own.length > 0 };
}
