import type { ClinicianId, SpecialtySlug } from '../../../../libs/kernel/index.js';

/** Why a step was chosen. Each tells of the one who is asked, or of the request; none compares. */
export type RoutingReason =
  | { readonly kind: 'specialty'; readonly specialty: SpecialtySlug }
  | {
      readonly kind: 'related-specialty';
      readonly specialty: SpecialtySlug;
      readonly instead: SpecialtySlug;
    }
  | { readonly kind: 'language' | 'other-language'; readonly language: string }
  | { readonly kind: 'open-requests'; readonly count: number }
  | { readonly kind: 'median'; readonly minutes: number }
  | { readonly kind: 'newcomer' }
  | { readonly kind: 'knows-thread' }
  | { readonly kind: 'available-from'; readonly at: Date; readonly zone: string }
  | { readonly kind: 'asked-already'; readonly count: number }
  | {
      readonly kind: 'was-open' | 'not-taken' | 'nobody-left';
      readonly specialty: SpecialtySlug;
    };

interface Step {
  /** When somebody or something must act again. */
  readonly expiresAt: Date;
  readonly reasons: readonly RoutingReason[];
}

/** One clinician is asked, and nobody else until `expiresAt`. */
export interface OfferStep extends Step {
  readonly kind: 'offer';
  readonly clinicianId: ClinicianId;
}

/** All of the specialty see it; the first to claim has it. */
export interface OpenToSpecialtyStep extends Step {
  readonly kind: 'open-to-specialty';
  readonly specialty: SpecialtySlug;
}

/** The coordinators own it, and are reminded at `expiresAt`. */
export interface EscalateStep extends Step {
  readonly kind: 'escalate';
  readonly owner: 'coordinators';
}

export type RoutingStep = OfferStep | OpenToSpecialtyStep | EscalateStep;
