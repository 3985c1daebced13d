import type { Meta } from '@medplum/fhirtypes';

/** Says of a resource that its texts were masked, and that it is for few eyes all the same. */
export const MASKED_META: Meta = {
  security: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
      code: 'MASKED',
      display: 'masked',
    },
    {
      system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
      code: 'R',
      display: 'restricted',
    },
  ],
};
