import { expect } from '@playwright/test';
import { workshopCreatedSchema, type WorkshopCreated } from '../../../src/protocol/http.ts';
import type { Room } from './room.ts';

/** Starts a workshop as a host on the server's own machine does, without the host's page. */
export async function startWorkshop(
  room: Room,
  wanted: { tables?: number; paused?: boolean } = {},
): Promise<WorkshopCreated> {
  const response = await fetch(`http://127.0.0.1:${room.server.port}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Our day', tables: 1, preset: 'workshop', ...wanted }),
  });
  expect(response.status).toBe(201);
  return workshopCreatedSchema.parse(await response.json());
}
