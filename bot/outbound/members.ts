import * as z from 'zod';
import type { ChannelRef, Member } from '../../src/app/ports/channel.ts';
import type { ConnectorClient } from './connector-client.ts';

const PAGE_SIZE = 500;
/** More pages than any team has: a service that repeats its token must not keep us for ever. */
const MAX_PAGES = 200;

const Page = z.object({
  members: z.array(
    z.object({
      id: z.string().min(1),
      aadObjectId: z.string().optional(),
      objectId: z.string().optional(),
      tenantId: z.string().optional(),
    }),
  ),
  continuationToken: z.string().nullish(),
});
type Account = z.infer<typeof Page>['members'][number];

/** The roster could not be read. `code` is stable: the service's own or the transport's. */
class RosterUnavailable extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`roster unavailable: ${code}`);
    this.name = 'RosterUnavailable';
    this.code = code;
  }
}

function member(account: Account, channel: ChannelRef): readonly Member[] {
  const objectId = account.aadObjectId ?? account.objectId ?? '';
  if (objectId === '') return [];
  return [{ userId: account.id, tenantId: account.tenantId ?? channel.tenantId, objectId }];
}

/** Everyone in a channel, page by page; accounts without an object id (bots) are left out. */
export async function readMembers(client: ConnectorClient, channel: ChannelRef): Promise<readonly Member[]> {
  const members: Member[] = [];
  let token: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const query = new URLSearchParams({ pageSize: String(PAGE_SIZE) });
    if (token !== null) query.set('continuationToken', token);
    const reply = await client.call({
      method: 'GET',
      serviceUrl: channel.serviceUrl,
      path: `v3/conversations/${encodeURIComponent(channel.channelId)}/pagedmembers?${query.toString()}`,
    });
    if (reply.kind !== 'answered') throw new RosterUnavailable(reply.code);
    const read = Page.safeParse(reply.body);
    if (reply.status !== 200 || !read.success) {
      throw new RosterUnavailable(reply.errorCode === '' ? `http-${reply.status}` : reply.errorCode);
    }
    for (const account of read.data.members) members.push(...member(account, channel));
    token = read.data.continuationToken ?? null;
    if (token === null || token === '') return members;
  }
  throw new RosterUnavailable('too-many-pages');
}
