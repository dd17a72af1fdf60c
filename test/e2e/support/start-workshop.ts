import { expect, type Page } from '@playwright/test';
import {
  workshopCreatedSchema,
  type CreateWorkshopBody,
  type WorkshopCreated,
} from '../../../src/protocol/http.ts';
import { laptop, type Room } from './room.ts';

/** Starts a workshop as a host on the server's own machine does, without the host's page. */
export async function startWorkshop(
  room: Room,
  wanted: Partial<CreateWorkshopBody> = {},
): Promise<WorkshopCreated> {
  const response = await fetch(`http://127.0.0.1:${room.server.port}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Our day', tables: 1, preset: 'workshop', ...wanted }),
  });
  expect(response.status).toBe(201);
  return workshopCreatedSchema.parse(await response.json());
}

/** Opens the host's page by the facilitator's link. */
export async function hostPage(
  room: Room,
  { workshopId, facilitatorToken }: WorkshopCreated,
  options: { keysOnly?: boolean } = {},
): Promise<Page> {
  const page = await room.device({ size: laptop, ...options });
  await page.goto(`/w/${workshopId}/host#facilitator=${facilitatorToken}`);
  await expect(page.getByRole('navigation', { name: 'Parts of this page' })).toBeVisible();
  return page;
}
