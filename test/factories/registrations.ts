export const SIGN_UP =
  'mutation($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUpReceived { message } ... on SignUpRefused { reason } } }';
export const CONFIRM_EMAIL = 'mutation($token: String!) { confirmEmail(token: $token) }';
export const VIEWER =
  '{ viewer { id email verification refusalReason sessions { id device current } } }';
export const DECIDE =
  'mutation($input: DecideVerificationInput!) { decideVerification(input: $input) { clinicianId } }';
export const REQUESTS =
  '{ verificationRequests { totalCount edges { node { clinicianId email registrationNumber } } } }';

let serial = 0;

/** A complete and valid sign-up of somebody new. */
export function signUpInput(
  overrides: Record<string, unknown> = {},
): { email: string; password: string } & Record<string, unknown> {
  serial++;
  return {
    email: `newcomer-${serial}@example.org`,
    password: 'a quiet corridor at night',
    displayName: 'Asha Newcomer',
    role: 'GENERAL_PRACTITIONER',
    specialties: ['general-practice'],
    languages: ['hi', 'en'],
    registrationCouncil: 'State Medical Council',
    registrationNumber: `SMC-${serial}`,
    careTier: 'PHC',
    ...overrides,
  };
}
