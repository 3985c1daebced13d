import type { Bundle, Communication, ServiceRequest } from '@medplum/fhirtypes';
import { communicationsOf } from './communications.js';
import type { ExportedOpinion } from './exported-opinion.js';
import { MASKED_META } from './masked-meta.js';
import { serviceRequestOf } from './service-request.js';

/**
 * A request and its answer as FHIR R4: one ServiceRequest, and a Communication for all that was
 * written on it. Holds what its reader may read in the product, and names nobody.
 */
export function opinionBundle(
  opinion: ExportedOpinion,
  now: Date,
): Bundle<ServiceRequest | Communication> {
  return {
    resourceType: 'Bundle',
    meta: MASKED_META,
    type: 'collection',
    timestamp: now.toISOString(),
    entry: [serviceRequestOf(opinion), ...communicationsOf(opinion)].map((resource) => ({
      fullUrl: `urn:uuid:${resource.id}`,
      resource,
    })),
  };
}
