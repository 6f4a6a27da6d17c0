import type { Operation } from './faults.ts';
import type { FakeState } from './state.ts';

export type FakeRequest = {
  readonly method: string;
  readonly tenantId: string;
  readonly operation: Operation;
  readonly conversationId: string;
  readonly activityId: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  // The body is JSON of a program under test: tests look into it freely.
  readonly body: FakeBody;
};

export type FakeBody = {
  readonly type?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly contentType?: string; readonly content?: unknown }[];
  readonly isGroup?: boolean;
  readonly activity?: FakeBody;
  readonly bot?: { readonly id?: string };
  readonly members?: readonly { readonly id: string }[];
  readonly tenantId?: string;
  readonly channelData?: {
    readonly channel?: { readonly id: string };
    readonly tenant?: { readonly id: string };
  };
};

export type FakeAnswer = { readonly status: number; readonly body: unknown };

const PATH =
  /^\/(?<tenant>[^/]+)\/v3\/conversations(?:\/(?<conversation>[^/]+)(?:\/(?<what>activities|pagedmembers)(?:\/(?<activity>[^/]+))?)?)?$/;

function operationOf(method: string, what: string, activity: string, body: FakeBody): Operation | null {
  if (method === 'POST' && what === '') return body.isGroup === true ? 'createThread' : 'createChat';
  if (method === 'POST' && what === 'activities' && activity === '') return 'send';
  if (method === 'PUT' && what === 'activities' && activity !== '') return 'update';
  if (method === 'DELETE' && what === 'activities' && activity !== '') return 'remove';
  if (method === 'GET' && what === 'pagedmembers') return 'members';
  return null;
}

/** @returns null for anything that is no call of the Bot Framework's connector that we know */
export function readRequest(
  method: string,
  url: URL,
  authorization: string,
  body: FakeBody,
): FakeRequest | null {
  const groups = PATH.exec(url.pathname)?.groups;
  if (groups === undefined) return null;
  const part = (name: string): string => decodeURIComponent(groups[name] ?? '');
  const activityId = part('activity');
  const operation = operationOf(method, part('what'), activityId, body);
  if (operation === null) return null;
  return {
    method,
    tenantId: part('tenant'),
    operation,
    conversationId: part('conversation'),
    activityId,
    query: url.searchParams,
    authorization,
    body,
  };
}

const notFound = (code: string): FakeAnswer => ({ status: 404, body: { error: { code, message: code } } });

function members(state: FakeState, request: FakeRequest, pageLimit: number): FakeAnswer {
  const all = state.rosters.get(request.conversationId);
  if (all === undefined) return notFound('ConversationNotFound');
  const size = Math.min(Number(request.query.get('pageSize') ?? pageLimit), pageLimit);
  const from = Number(request.query.get('continuationToken') ?? 0);
  const page = all.slice(from, from + size);
  const more = from + size < all.length ? { continuationToken: String(from + size) } : {};
  return { status: 200, body: { members: page, ...more } };
}

/** Does what the real connector would, and says what it would answer. */
export function perform(state: FakeState, request: FakeRequest, pageLimit: number): FakeAnswer {
  const { body, conversationId, tenantId } = request;
  if (state.gone.has(conversationId)) return notFound('ConversationNotFound');
  switch (request.operation) {
    case 'createThread': {
      const message = state.createThread(tenantId, body.channelData?.channel?.id ?? '', body.activity ?? {});
      return { status: 201, body: { id: message.conversationId, activityId: message.activityId } };
    }
    case 'createChat':
      return { status: 201, body: { id: state.createChat(tenantId, body.members?.[0]?.id ?? '') } };
    case 'send':
      return { status: 201, body: { id: state.send(tenantId, conversationId, body).activityId } };
    case 'update': {
      const message = state.find(conversationId, request.activityId);
      if (message === null || state.gone.has(request.activityId))
        return notFound('ActivityNotFoundInConversation');
      state.update(message, body);
      return { status: 200, body: { id: message.activityId } };
    }
    case 'remove': {
      const message = state.find(conversationId, request.activityId);
      if (message === null) return notFound('ActivityNotFoundInConversation');
      state.remove(message);
      return { status: 200, body: undefined };
    }
    case 'members':
      return members(state, request, pageLimit);
  }
}
