import { describe, expect, test } from 'vitest';
import { listAnswers, type Registry } from '../../../src/memory/list-marks';

/** Clients who are on the stop-list or not, none of whom has written anything. */
function registry(listMarks: boolean, stopped: Record<string, boolean>): Registry {
  const evidence = { messages: 0, heard: 0, last: 0, weight: 0, marked: [] };
  const memory = {
    settings: async () => ({ listMarks, off: [], strength: 0.5 }),
    client: async (id: string) =>
      id in stopped
        ? {
            identity: { id, address: id, name: '' },
            dossier: {
              stop: stopped[id] ? { reason: 'x', since: '2026-01-01', review: null } : null,
              muted: [],
              mine: false,
            },
            evidence,
          }
        : null,
  };
  return { memory: memory as unknown as Registry['memory'], signalOf: () => undefined, now: () => 0 };
}

const ask = (from: Registry, ...addresses: string[]) =>
  listAnswers(from)['page.marksFor']({ kind: 'page.marksFor', addresses }, { tab: 1, frame: 0 });

describe('whom to mark in a list', () => {
  test('only those who deserve it are told of', async () => {
    const clients = registry(true, { 'anna@brightline.example': true, 'paul@brightline.example': false });
    expect(
      await ask(clients, 'Anna@brightline.example', 'paul@brightline.example', 'stranger@elsewhere.example'),
    ).toEqual({ on: true, marks: { 'Anna@brightline.example': 'stop' } });
  });

  test('nobody, while it is switched off', async () => {
    expect(await ask(registry(false, { 'anna@brightline.example': true }), 'anna@brightline.example')).toEqual({
      on: false,
      marks: {},
    });
  });
});
