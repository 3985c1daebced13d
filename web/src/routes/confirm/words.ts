export const words = {
  title: 'Confirm your e-mail',
  busy: 'Confirming your address',
  done: 'Your address is confirmed. An administrator now checks your registration; you will get a mail.',
  invalid: 'This link has been used, or is too old. Sign in to have a new one sent.',
  missing: 'This link is not complete. Open it from the mail again.',
  on: 'Go on',
} as const;
