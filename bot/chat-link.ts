/**
 * A link that opens the chat with the bot in Teams, in the organisation of the person.
 *
 * @param appId id of the bot; empty in the demo, which has no chat in the real Teams
 */
export function chatLinkOf(appId: string): (tenantId: string) => string | null {
  return (tenantId) => {
    if (appId === '') return null;
    const tenant = tenantId === '' ? '' : `tenantId=${encodeURIComponent(tenantId)}&`;
    return `https://teams.microsoft.com/l/chat/0/0?${tenant}users=28:${encodeURIComponent(appId)}`;
  };
}
