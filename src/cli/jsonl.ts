import type { Conversation, Message, Party } from '../conversation';

/** Reads one line of the public JSON form of conversations. Throws an Error that says what is wrong. */
export function parseConversation(line: string): Conversation {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not valid JSON');
  }
  if (!isRecord(value)) throw new Error('not a JSON object');
  const { id, subject, us, client, messages } = value;
  if (typeof id !== 'string') throw new Error('no "id"');
  if (!Array.isArray(messages)) throw new Error('no list of "messages"');
  const read = messages.map(parseMessage);
  if (new Set(read.map((message) => message.id)).size < read.length) throw new Error('two messages with the same "id"');
  return {
    id,
    ...(typeof subject === 'string' ? { subject } : {}),
    us: parseAddresses(us),
    client: parseParty(client),
    messages: read,
  };
}

function parseMessage(value: unknown, i: number): Message {
  const place = `message ${i + 1}`;
  if (!isRecord(value)) throw new Error(`${place} is not a JSON object`);
  const { id, from, at = null, text } = value;
  if (typeof id !== 'string') throw new Error(`${place} has no "id"`);
  if (from !== 'client' && from !== 'us') throw new Error(`${place} is neither "from" "client" nor "us"`);
  if (typeof text !== 'string') throw new Error(`${place} has no "text"`);
  if (at !== null && (typeof at !== 'string' || Number.isNaN(Date.parse(at)))) {
    throw new Error(`${place} has an "at" that is no date`);
  }
  return { id, from, at, text };
}

/** A list, or one bare address. */
function parseAddresses(value: unknown): string[] {
  const addresses: unknown[] = Array.isArray(value) ? value : [value];
  return addresses.filter((address) => typeof address === 'string');
}

/** A bare address or an object. A conversation may name no client. */
function parseParty(value: unknown): Party {
  if (typeof value === 'string') return { address: value };
  if (!isRecord(value)) return { address: '' };
  const { address, name, company } = value;
  return {
    address: typeof address === 'string' ? address : '',
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof company === 'string' ? { company } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
