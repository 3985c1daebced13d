export const words = {
  unconfirmed: {
    title: 'Confirm your e-mail',
    text: 'We sent a link to the address below. Open it to go on.',
  },
  pending: {
    title: 'Waiting for verification',
    text: 'Your address is confirmed. An administrator is checking your registration with the council; until then, no case can be read. You will get a mail.',
  },
  refused: {
    title: 'Your registration could not be verified',
    text: 'An administrator gave this reason:',
    noReason: 'No reason was given.',
  },
  given: 'What you gave us',
  email: 'E-mail',
  role: 'Role',
  council: 'Council',
  number: 'Number',
  resend: 'Send the link again',
  resent: 'If the address is known, a new link is on its way.',
  check: 'Check again',
  checking: 'Checking…',
  still: 'Nothing has changed yet.',
  signOut: 'Sign out',
} as const;
