export const words = {
  title: 'Sign in',
  lead: 'Ask a colleague, wherever they are. The patient stays unnamed.',
  expired: 'Your session has ended. Sign in to go on where you were.',
  kept: 'What you were writing is kept.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Signing in…',
  noAccount: 'Not on Corridor yet?',
  signUp: 'Create an account',
} as const;
