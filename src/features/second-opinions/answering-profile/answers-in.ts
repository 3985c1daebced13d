/**
 * SQL for the specialties in which a clinician may answer. A specialist answers in all of their
 * own; what a nurse or a resident puts down says where they work. `c` is a row of `clinicians`.
 */
export const answersIn = (c: string): string => `(
  case ${c}.role
    when 'SPECIALIST' then ${c}.specialties
    when 'PHARMACIST' then array(select unnest(${c}.specialties) intersect select 'clinical-pharmacology')
    when 'GENERAL_PRACTITIONER' then array(select unnest(${c}.specialties) intersect select 'general-practice')
    else '{}'
  end)`;
