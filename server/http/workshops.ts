import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import {
  becomeFacilitatorSchema,
  codeLookedUpSchema,
  createWorkshopSchema,
  facilitatorSchema,
  joinedSchema,
  joinSchema,
  openScreenSchema,
  rejoinSchema,
  screenSchema,
  workshopCreatedSchema,
} from '../../src/protocol/http.ts';
import { becomeFacilitator } from '../workshops/become-facilitator.ts';
import { createWorkshop } from '../workshops/create-workshop.ts';
import { findWorkshop } from '../workshops/find-workshop.ts';
import { joinWorkshop } from '../workshops/join-workshop.ts';
import { lookUpCode } from '../workshops/look-up-code.ts';
import { openScreen } from '../workshops/open-screen.ts';
import type { WorkshopParts } from '../workshops/parts.ts';
import type { Reached } from '../workshops/reached.ts';
import { rejoinSeat } from '../workshops/rejoin-seat.ts';
import { hashOf, isSameHash } from '../workshops/secrets.ts';
import { onlyHosts, type HostParts } from './only-hosts.ts';
import { answer, bearerIn, deviceIn, guarded } from './workshops-answers.ts';

export interface WorkshopRoutesParts extends HostParts {
  workshops: WorkshopParts;
  reached: Pick<Reached, 'note'>;
}

/** A saved game with a whole deck in it, media too. */
const LONGEST_GAME_BYTES = 60_000_000;

const byCode = z.object({ code: z.string().check(z.maxLength(64)) });

/** Starting workshops and coming to them. See `docs/protocol.md`. */
export function workshopRoutes(server: FastifyInstance, parts: WorkshopRoutesParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const { workshops } = parts;

  routes.post(
    '/api/workshops',
    {
      bodyLimit: LONGEST_GAME_BYTES,
      // Before the body: nobody else makes us wait for a long one and read it.
      onRequest: (request, reply) => onlyHosts(parts, request, reply),
      schema: {
        summary: 'Start a workshop with its tables',
        body: createWorkshopSchema,
        response: { 201: workshopCreatedSchema },
      },
    },
    async (request, reply) => answer(reply, await createWorkshop(workshops, request.body), 201),
  );

  joiningRoutes(server, parts);
  roleRoutes(server, parts);
}

/** Whether a request brings the key of the QR code of the workshop that it asks for. */
async function hasJoinKey(workshops: WorkshopParts, code: string, key: string | null): Promise<boolean> {
  if (key === null) return false;
  const found = await findWorkshop(workshops, code);
  return found !== null && isSameHash(hashOf(found.state.joinKey), hashOf(key));
}

function joiningRoutes(server: FastifyInstance, parts: WorkshopRoutesParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const { workshops } = parts;
  const proven = (code: string, key: string | null) => () => hasJoinKey(workshops, code, key);

  routes.get(
    '/api/workshops/:code/tables',
    {
      schema: {
        summary: 'What somebody may know who has the code',
        params: byCode,
        response: { 200: codeLookedUpSchema },
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const run = () => lookUpCode(workshops, code);
      const result = await guarded(parts, request, { run, isProven: proven(code, bearerIn(request)) });
      if (result.ok) parts.reached.note(result.value.workshopId, deviceIn(request, parts.trustProxy));
      return answer(reply, result);
    },
  );

  routes.post(
    '/api/workshops/:code/join',
    { schema: { summary: 'Take a seat', params: byCode, body: joinSchema, response: { 200: joinedSchema } } },
    async (request, reply) => {
      const { code } = request.params;
      const run = () => joinWorkshop(workshops, code, request.body);
      return answer(reply, await guarded(parts, request, { run, isProven: proven(code, bearerIn(request)) }));
    },
  );

  routes.post(
    '/api/workshops/:code/rejoin',
    {
      schema: {
        summary: 'Move a seat to this device by its words',
        params: byCode,
        body: rejoinSchema,
        response: { 200: joinedSchema },
      },
    },
    async (request, reply) => {
      const run = () => rejoinSeat(workshops, request.params.code, request.body.seatWords);
      return answer(reply, await guarded(parts, request, { run }));
    },
  );
}

function roleRoutes(server: FastifyInstance, parts: WorkshopRoutesParts): void {
  const routes = server.withTypeProvider<ZodTypeProvider>();
  const { workshops } = parts;

  routes.post(
    '/api/workshops/:code/facilitator',
    {
      schema: {
        summary: "Take the facilitator's role by its words, by code or id",
        params: byCode,
        body: becomeFacilitatorSchema,
        response: { 200: facilitatorSchema },
      },
    },
    async (request, reply) => {
      const run = () => becomeFacilitator(workshops, request.params.code, request.body);
      return answer(reply, await guarded(parts, request, { run }));
    },
  );

  routes.post(
    '/api/workshops/:code/screens',
    {
      schema: {
        summary: 'Open a screen for one table or for all, by code or id',
        params: byCode,
        body: openScreenSchema,
        response: { 200: screenSchema },
      },
    },
    async (request, reply) => {
      const run = () => openScreen(workshops, request.params.code, request.body.tableId ?? null);
      return answer(reply, await guarded(parts, request, { run }));
    },
  );
}
