import swagger from '@fastify/swagger';
import type { FastifyError, FastifyInstance } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import type { Doorkeeper } from '../security/doorkeeper.ts';
import type { DeckLinkParts } from './deck-links.ts';
import { deckRoutes } from './decks.ts';
import { problem, sendProblem } from './problem.ts';
import { workshopDeckRoute } from './workshops-deck.ts';
import { workshopRoutes, type WorkshopRoutesParts } from './workshops.ts';

export type ApiParts = WorkshopRoutesParts & DeckLinkParts & { doorkeeper: Doorkeeper };

/** Everything under `/api`, with the page that describes it: `GET /api/openapi.json`. */
export async function apiRoutes(server: FastifyInstance, parts: ApiParts): Promise<void> {
  await server.register(async (scope) => {
    scope.setValidatorCompiler(validatorCompiler);
    scope.setSerializerCompiler(serializerCompiler);
    scope.setErrorHandler((error: FastifyError, _request, reply) => {
      if (!isBadRequest(error)) throw error;
      return sendProblem(reply, problem(error.statusCode ?? 400, 'bad-fields', { fields: fieldsIn(error) }));
    });
    await scope.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'In Step', version: '1', license: { name: 'MIT' } },
        components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      },
      transform: jsonSchemaTransform,
    });
    deckRoutes(scope, parts);
    workshopRoutes(scope, parts);
    workshopDeckRoute(scope, parts);
    scope.get('/api/openapi.json', { schema: { hide: true }, serializerCompiler: () => JSON.stringify }, () =>
      scope.swagger(),
    );
  });
}

/** A body that can't be read, is too long or has other fields than it should. */
function isBadRequest(error: FastifyError): boolean {
  return (
    hasZodFastifySchemaValidationErrors(error) || /^FST_ERR_CTP_|^FST_ERR_VALIDATION/.test(error.code ?? '')
  );
}

/** Where the body is wrong, as JSON pointers. What stands there is not repeated: it may be somebody's words. */
function fieldsIn(error: FastifyError): string[] {
  if (!hasZodFastifySchemaValidationErrors(error)) return [];
  return [...new Set(error.validation.map(({ instancePath }) => instancePath))];
}
