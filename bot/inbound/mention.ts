import type { Received } from './received.ts';

/** Stands in for the name of anyone else who was mentioned: no names in what we keep. */
const SOMEONE = '@collega';

export type Spoken = { readonly text: string; readonly mentioned: boolean };

/**
 * The text of a message without the mention of the bot. botbuilder's `removeRecipientMention` takes out the first
 * one only; here all of them go, and other people's names with them.
 */
export function spokenText(activity: Received): Spoken {
  const mentions = activity.entities.filter((entity) => entity.type.toLowerCase() === 'mention');
  const own = mentions.filter((mention) => mention.mentioned.id === activity.recipient.id);
  let text = activity.text;
  for (const mention of mentions) {
    if (mention.text === '') continue;
    text = text.replaceAll(mention.text, own.includes(mention) ? '' : SOMEONE);
  }
  text = text.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ').trim();
  return { text, mentioned: own.length > 0 };
}
