import { DateTime } from 'luxon';
import { assertNever, type SpecialtySlug } from '../../../../libs/kernel/index.js';
import type { RoutingReason, RoutingStep } from './routing-step.js';

/** How those who read an explanation call what it is about. */
export interface Names {
  /** Of the clinician who is asked. */
  readonly clinician: string;
  readonly specialty: (slug: SpecialtySlug) => string;
}

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/**
 * A step in plain English, for coordinators: "Offered to Dr A: dermatology, Hindi, 0 open,
 * answers in 40 min at the median".
 */
export function explainStep(step: RoutingStep, names: Names): string {
  const because = step.reasons.map((reason) => explainReason(reason, names)).join(', ');
  switch (step.kind) {
    case 'offer':
      return `Offered to ${names.clinician}: ${because}`;
    case 'open-to-specialty':
      return `Open to all of ${nameOf(step.specialty, names)}: ${because}`;
    case 'escalate':
      return `Handed to the coordinators: ${because}`;
    default:
      return assertNever(step);
  }
}

function explainReason(reason: RoutingReason, names: Names): string {
  switch (reason.kind) {
    case 'specialty':
      return nameOf(reason.specialty, names);
    case 'related-specialty':
      return `${nameOf(reason.specialty, names)} for want of ${nameOf(reason.instead, names)}`;
    case 'language':
      return languageOf(reason.language);
    case 'other-language':
      return `does not list ${languageOf(reason.language)}`;
    case 'open-requests':
      return `${reason.count} open`;
    case 'median':
      return `answers in ${durationOf(reason.minutes)} at the median`;
    case 'newcomer':
      return 'new here';
    case 'knows-thread':
      return 'answered in this case before';
    case 'available-from':
      return `there from ${DateTime.fromJSDate(reason.at, { zone: reason.zone }).toFormat("ccc HH:mm '('z')'", { locale: 'en-GB' })}`;
    case 'asked-already':
      return reason.count === 1 ? '1 was asked' : `${reason.count} were asked`;
    case 'was-open':
      return `was open to ${nameOf(reason.specialty, names)}`;
    case 'not-taken':
      return 'nobody has taken it yet';
    case 'nobody-left':
      return `nobody of ${nameOf(reason.specialty, names)} has room in the next weeks`;
    default:
      return assertNever(reason);
  }
}

function nameOf(specialty: SpecialtySlug, names: Names): string {
  const name = names.specialty(specialty);
  return name === name.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function languageOf(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

function durationOf(minutes: number): string {
  if (minutes < 90) return `${Math.round(minutes)} min`;
  return `${Math.round(minutes / 6) / 10} h`.replace('.0 ', ' ');
}
